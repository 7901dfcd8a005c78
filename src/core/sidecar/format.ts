import * as z from 'zod/mini';

/** The version that this code writes. A file with a higher one is shown and never written. */
export const formatVersion = 1;

/** A field with the sentence that completion shows. */
function field<Schema extends z.core.$ZodType>(schema: Schema, description: string): Schema {
  z.globalRegistry.add(schema, { description });
  return schema;
}

function text(description: string) {
  return field(z.optional(z.string()), description);
}

function number(description: string) {
  return field(z.optional(z.nullable(z.number())), description);
}

/** A schema of its own each time: a description belongs to one schema, and the last one given would hold for all. */
function words() {
  return z.string().check(z.minLength(1, 'must not be empty'));
}

const isoDate = z
  .string()
  .check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be an ISO date: YYYY, YYYY-MM or YYYY-MM-DD'));
const offset = z.int().check(z.nonnegative('must not be negative'));

const quoted = {
  quote: field(words(), 'The annotated passage in full, exactly as the article has it.'),
  before: text('Some characters that stand before the passage, to tell it from others of the same words.'),
  after: text('Some characters that stand after the passage.'),
  offset: field(
    z.optional(offset),
    'Where the passage began when this was written, in UTF-16 units from the start of the article. A hint only.',
  ),
};

const bounds = {
  value: number('The number as the words give it; null for a vague one ("dozens").'),
  low: number(
    'The least that the words allow; null where they set no lower bound; the value itself where it is left out.',
  ),
  high: number(
    'The most that the words allow; null where they set no upper bound; the value itself where it is left out.',
  ),
  unit: text('The singular noun that is counted, an ISO 4217 currency code, or a unit (km, percent).'),
};

const signed = {
  by: text('Who wrote this, as in git.'),
  created: text('When it was written, as an ISO date and time.'),
  editedBy: text('Who changed it last.'),
  edited: text('When it was changed last, as an ISO date and time.'),
};

const reply = z.looseObject({
  id: field(words(), 'Unique in the file.'),
  ...signed,
  text: field(z.string(), 'The reply itself.'),
});

const alternatives = field(
  z.optional(z.array(z.looseObject({}))),
  'What somebody else set these fields to at the same time. Copy over what should hold, then delete this.',
);

const common = {
  id: field(words(), 'Short and unique in the file. Never change it: git merges by it.'),
  ...quoted,
  text: text('The note, or the reason, in your own words.'),
  tags: field(z.optional(z.array(words())), 'Short words to find it again by.'),
  ...signed,
  thread: field(z.optional(z.array(reply)), 'What colleagues answered, oldest first.'),
  alternatives,
};

const talked = {
  status: field(
    z.optional(z.enum(['open', 'resolved'])),
    'Whether somebody still has to see to it. Open where nothing is said.',
  ),
};

const note = z.looseObject({
  ...common,
  ...talked,
  kind: field(z.literal('note'), 'A remark on a passage.'),
});

const figure = z.looseObject({
  ...common,
  ...talked,
  kind: field(z.literal('figure'), 'A figure corrected, rejected, or added where none was found.'),
  ...bounds,
  what: text('What is counted, in words for a person.'),
  measure: text(
    'The question that the figure answers. Figures of the same measure are held against each other in all articles.',
  ),
  asOf: field(z.optional(z.nullable(isoDate)), 'The date at which it holds.'),
  speaker: field(z.optional(z.nullable(z.string())), 'Who gives the figure; null for the outlet itself.'),
  assessment: text('"rejected" for what is no figure at all; else your judgement in a word.'),
});

const claim = z.looseObject({
  ...common,
  ...talked,
  kind: field(z.literal('claim'), 'A statement that somebody makes.'),
  speaker: field(z.optional(z.nullable(z.string())), 'Who makes the claim; null for the outlet itself.'),
  assessment: text('Your judgement: true, false, misleading, unproven, or a word of your own.'),
});

const otherSide = z.looseObject({
  file: field(words(), 'The other article, as a path from the folder of this one.'),
  quote: field(words(), 'The sentence of the other figure.'),
  before: quoted.before,
  after: quoted.after,
  offset: quoted.offset,
  figure: field(words(), 'The other figure as its sentence gives it.'),
  ...bounds,
});

const decision = z.looseObject({
  ...common,
  kind: field(z.literal('decision'), 'What was decided on two figures that contradict each other.'),
  quote: field(words(), 'The sentence of this article in which the figure stands.'),
  figure: field(words(), 'The figure as this sentence gives it.'),
  ...bounds,
  against: field(otherSide, 'The figure it was held against.'),
  status: field(
    z.enum(['open', 'confirmed', 'explained', 'dismissed']),
    'confirmed: the sources do contradict each other. explained: both can be right, for the reason given. dismissed: no contradiction at all. open: not decided, or taken back.',
  ),
  reason: field(
    z.optional(z.enum(['later-update', 'other-scope', 'other-definition', 'rounding', 'error-in-source'])),
    'Why both can stand.',
  ),
});

export const annotationSchema = z.discriminatedUnion('kind', [note, figure, claim, decision]);

const source = z.looseObject({
  title: text('The headline.'),
  publisher: text('Who published the article.'),
  published: field(z.optional(isoDate), 'The day of publication.'),
  url: text('Where the article was found.'),
  author: text('Who wrote the article.'),
});

export const sourceSchema = source;

/** The whole file, as the JSON Schema for editors describes it. */
export const sidecarSchema = z.looseObject({
  version: field(z.int(), 'The version of this format.'),
  source: field(z.optional(source), 'What is known of the article, in place of what its page says.'),
  annotations: field(z.optional(z.array(annotationSchema)), 'In the order of their places in the article.'),
});

export type Note = z.infer<typeof note>;
export type FigureAnnotation = z.infer<typeof figure>;
export type ClaimAnnotation = z.infer<typeof claim>;
export type Decision = z.infer<typeof decision>;
export type Annotation = z.infer<typeof annotationSchema>;
export type AnnotationKind = Annotation['kind'];
export type Reply = z.infer<typeof reply>;
export type SourceDetails = z.infer<typeof source>;
export type DecisionStatus = Decision['status'];
export type DecisionReason = NonNullable<Decision['reason']>;

/** In this order the fields of an annotation, a reply and an other side are written. */
export const fieldOrder = [
  ...['id', 'kind', 'file', 'quote', 'before', 'after', 'offset', 'figure'],
  ...['value', 'low', 'high', 'unit', 'what', 'measure', 'asOf', 'speaker'],
  ...['against', 'assessment', 'status', 'reason', 'tags', 'by', 'created', 'editedBy', 'edited', 'text'],
  ...['thread', 'alternatives'],
];
