/** The engine's only door: text in, plain data out. */
export type * from './article.ts';
export { type Comparison, compare, createComparison } from './conflicts/compare.ts';
export {
  disputeTemplates,
  type Explanation,
  explainChange,
  explainChoice,
  explainDispute,
  explainNotice,
  explainProblem,
  inEnglish,
  problem,
} from './explain.ts';
export { extract } from './extract.ts';
export { type Problem, type ProblemCode, problemSeverity, type Severity } from './problem.ts';
export { type Anchor, type Found, findAnchor, findAnchors, type Lost, makeAnchor } from './sidecar/anchor.ts';
export { type Applied, applyAnnotations, detailsOf, type Placed } from './sidecar/apply.ts';
export { choose, type OpenChoice, openChoices } from './sidecar/choose.ts';
export { type Codebook, readCodebook } from './sidecar/codebook.ts';
export { type DecidedSide, makeDecision, type Outcome, putDecision } from './sidecar/decide.ts';
export { createDecisions, type Decisions } from './sidecar/decisions.ts';
export { type Change, type ChangeCode, changesBetween } from './sidecar/diff.ts';
export { type FieldName, fieldsOf, type ReadField, readField, readTags } from './sidecar/fields.ts';
export type * from './sidecar/format.ts';
export { formatVersion } from './sidecar/format.ts';
export { makeId } from './sidecar/id.ts';
export { lintSidecar, type Surroundings } from './sidecar/lint.ts';
export {
  type Annotated,
  type AnnotationRequest,
  annotate,
  type HandKind,
  makeReply,
} from './sidecar/make.ts';
export { resolveMarkers, type Sides, takeApart } from './sidecar/markers.ts';
export { withMarkers } from './sidecar/merge/lines.ts';
export type { Choice, Notice, Place } from './sidecar/merge/merge-data.ts';
export { type Merged, mergeSidecars } from './sidecar/merge.ts';
export { findPassages, sentenceAt } from './sidecar/passages.ts';
export { type LocatedAnnotation, type ReadSidecar, readSidecar, type SidecarState } from './sidecar/read.ts';
export {
  type ArticleText,
  addAnnotation,
  addReply,
  changeAnnotation,
  changeReply,
  type Fields,
  removeAnnotation,
  removeReply,
  type Signature,
  setSource,
  type Written,
} from './sidecar/write.ts';
export { contains, overlaps, type Span } from './span.ts';
export { type LineColumn, lineColumns } from './text/lines.ts';
export { createYears, type Years } from './years.ts';
