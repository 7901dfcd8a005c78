import type { Article, DisputeReason, Figure } from './article.ts';
import type { RuleId } from './conflicts/rules/rule.ts';
import type { Side } from './conflicts/side.ts';
import { dateWords } from './measures/describe.ts';
import type { Problem, ProblemCode } from './problem.ts';
import type { Change, ChangeCode } from './sidecar/diff.ts';
import type { Choice, Notice, Place } from './sidecar/merge/merge-data.ts';

/** A sentence with its arguments apart, so that an edge can translate it: `{name}` stands for `args.name`. */
export interface Explanation {
  readonly template: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** What is wrong, and what to do about it where that is not plain. */
const problemSentences = {
  'not-found': 'There is no file or folder of this name.',
  'not-permitted': 'Not permitted to read this; change its permissions or leave it out.',
  'not-readable': 'This cannot be read: {reason}.',
  'not-writable': 'This cannot be written: {reason}.',
  'not-text': 'This is not text; save the article as plain text (.txt) or Markdown (.md).',
  'web-page': 'This is the source of a web page; save the text that its readers see, as .txt or .md.',
  'too-large': 'With {size} MB this is more than an article; the limit is {limit} MB.',
  'no-articles':
    'No article is in this folder. Articles are .txt and .md files; hidden folders and node_modules are not searched.',
  sidecar: 'This is a sidecar, not an article.',
  empty: 'This file is empty.',
  'other-encoding':
    'This is not UTF-8; it was read as {encoding}. Save it as UTF-8 to be sure of every letter.',
  'damaged-text': 'Here are bytes that are not UTF-8; what they were is lost.',
  'front-matter': 'The front matter is not what it should be: {reason}.',
  'sidecar-syntax': 'This is not valid YAML: {reason} Mend it by hand; until then nothing is written here.',
  'sidecar-markers':
    'Git has left a merge conflict here. Resolve it with "Resolve Merge Conflict in Annotations" or crosscheck merge.',
  'sidecar-unmergeable':
    'The conflict markers here are incomplete, or what stands between them is no sidecar. Mend it by hand.',
  'sidecar-newer':
    'Version {version} of this format is newer than version {known}, which this Crosscheck writes; it only reads this file. Update Crosscheck.',
  'sidecar-shape': 'A sidecar is a map with "version" and a list of "annotations"; this is not.',
  'sidecar-field': '{field} {reason}.',
  'sidecar-same-id': 'The id {id} is used more than once in this file; give one of them another.',
  'sidecar-unwritable':
    'This cannot be changed without touching something else in the file (an alias, or an unusual layout). Change it by hand.',
  'sidecar-alternatives':
    'Two people set this differently. Keep one: copy what should hold from "alternatives", then delete "alternatives".',
  'codebook-syntax': 'This is not valid YAML: {reason}',
  'codebook-shape': 'A codebook is a map "tags" from each tag to a sentence on what it is for.',
  'sidecar-alone': 'There is no article {file} beside this sidecar.',
  'no-sidecars': 'No sidecar is in this folder. Sidecars are named ARTICLE.annotations.yaml.',
  'anchor-moved': 'The passage of {id} stands at {now}, not at {offset}; it is found all the same.',
  'anchor-changed': 'The passage of {id} reads otherwise now: "{now}", not "{quote}".',
  'anchor-lost': 'The passage of {id} is no longer in the article: "{quote}".',
  'decision-figure-gone':
    'The figure that {id} decides on, {figure}, is gone; the passage now reads "{now}".',
  'decision-alone':
    'The sidecar of {file} has no copy of the decision {id}; readers of that article miss it.',
  'decision-differs':
    'The copy of the decision {id} in the sidecar of {file} says something else; the later holds.',
  'passage-missing': 'The article does not have this passage: {quote}',
  'passage-occurrence': 'The article has this passage {count} times, so there is no occurrence {number}.',
  'passage-repeated':
    'The article has this passage {count} times; the first was annotated. --occurrence takes another.',
} as const satisfies Record<ProblemCode, string>;

type ArgumentNames<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ArgumentNames<Rest>
  : never;

/** The arguments that the sentence for `Code` has in braces. */
export type ProblemArguments<Code extends ProblemCode> = {
  readonly [Name in ArgumentNames<(typeof problemSentences)[Code]>]: string | number;
};

/** A problem with all that its sentence needs. */
export function problem<Code extends ProblemCode>(
  code: Code,
  args: ProblemArguments<Code>,
  span: Problem['span'] = null,
): Problem {
  return { code, span, args };
}

/** The sentence for a problem. */
export function explainProblem({ code, args }: Problem): Explanation {
  return { template: problemSentences[code], args };
}

/** Why two figures got their verdict: what each says, and the rule that judged. */
const verdictSentences = {
  conversion: '{a} and {b}: one says the other in another unit.',
  'same-value': '{a} and {b}: the same number.',
  former: '{a}, {b}: one of the two is a count of before.',
  'one-voice': '{a}, then {b}: two moments of one running count.',
  running: '{a}, then {b}: the later may replace the earlier.',
  revised: '{a} and {b}: the count was corrected.',
  undated: '{a} and {b}: a running count, and one of the two has no date.',
  allowed: '{a} and {b}: the words leave room for both.',
  contradiction: '{a} against {b}: both cannot be right.',
} as const satisfies Record<RuleId, string>;

/** The sentence for a verdict on two figures. */
export function explainVerdict(rule: RuleId, a: Side, b: Side): Explanation {
  const [first, second] = (a.figure.asOf ?? '') <= (b.figure.asOf ?? '') ? [a, b] : [b, a];
  return { template: verdictSentences[rule], args: { a: first.cited, b: second.cited } };
}

/** Why two passages contradict each other: who says what against whom. */
const disputeSentences = {
  denied: '{a} denies what {b} says',
  'denied-and-charged': '{a} denies “{what}”, {b} lays the blame there',
  answered: '{a} answers an accusation by {b}',
  charged: '{a} answers a charge by {b}',
  'charged-nearby': '{a} denies what stands against it in the words of {b}',
  'held-against': '{a} denies “{what}”, {b} says otherwise',
  'claimed-and-blamed': '{a} claims what {b} lays at another door',
  rejected: '{a} rejects what {b} says',
  'rival-blame': '{a} and {b} lay it at different doors',
  'rival-blame-for': '{a} and {b} lay the {event} at different doors',
  'rival-origins': 'The {thing}s are put down to one {source} of {year} and to one of {other}',
  obligation: '{a} says that {who} left a duty undone, {b} that {who} did it',
  opposite: '{a} says so, {b} says the opposite',
} as const satisfies Record<DisputeReason['code'], string>;

/** The sentence for a dispute; it begins with a capital, whoever it begins with. */
export function explainDispute({ code, args }: DisputeReason): Explanation {
  const { a, ...others } = args;
  const capital = a === undefined ? {} : { a: a.charAt(0).toUpperCase() + a.slice(1) };
  return { template: disputeSentences[code], args: { ...others, ...capital } };
}

/** Why a decision holds no longer. */
const reopeningSentences = {
  changed: 'This was {was} when it was decided; now it is {now}.',
  'two-decisions': 'Two people decided differently on this; choose one.',
} as const;

/** The sentence for a decision that holds no longer. */
export function explainReopening(
  code: keyof typeof reopeningSentences,
  args: Explanation['args'] = {},
): Explanation {
  return { template: reopeningSentences[code], args };
}

/** A figure with who answers for it and when it holds: "520,000 (Ana Lund, 4 February 2024)". */
export function cite(figure: Figure, { publisher, title, file }: Article): string {
  const source = figure.speaker ?? publisher ?? title ?? file;
  const when = figure.asOf === null ? '' : `, ${dateWords(figure.asOf)}`;
  // joined, the words are one string; added up, they would be kept as a tree of their parts
  return [figure.text, ' (', source, when, ')'].join('');
}

/** What a merge did that its people should know. */
const noticeSentences = {
  'annotation-kept': 'One side deleted the annotation on {passage}, the other changed it: it stays.',
  'reply-kept': 'One side deleted a reply on {passage}, the other changed it: it stays.',
  'field-kept': 'One side deleted "{field}" on {passage}, the other changed it: it stays.',
  'text-replied': 'Both sides decided alike on {passage}, for two reasons; the second stands as a reply.',
} as const satisfies Record<Notice['code'], string>;

/** The sentence for something that a merge did by itself. */
export function explainNotice({ code, place, field }: Notice): Explanation {
  return { template: noticeSentences[code], args: { passage: passageOf(place), field } };
}

/** The sentence for a choice that a merge leaves to people. */
export function explainChoice({ place, kept, keptBy, alternative, alternativeBy }: Choice): Explanation {
  const [a, b] = [kept, alternative].map((fields) =>
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${key} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
      .join(', '),
  ) as [string, string];
  const args = { passage: passageOf(place), a, b, aBy: keptBy || 'one', bBy: alternativeBy || 'another' };
  return { template: 'Two people differ on {passage}: {a} ({aBy}), or {b} ({bBy}). Choose one.', args };
}

/** What changed between two versions of a sidecar. */
const changeSentences = {
  'annotation-added': '{by} added a {kind} on {passage}: {to}',
  'annotation-removed': 'A {kind} by {by} on {passage} was deleted: {from}',
  'field-set': '{by} set {field} on {passage} to {to}',
  'field-changed': '{by} changed {field} on {passage} from {from} to {to}',
  'field-removed': '{by} removed {field} on {passage}, which was {from}',
  'tag-added': '{by} added the tag {to} on {passage}',
  'tag-removed': '{by} removed the tag {from} on {passage}',
  'reply-added': '{by} replied on {passage}: {to}',
  'reply-changed': '{by} changed a reply on {passage} from {from} to {to}',
  'reply-removed': 'A reply by {by} on {passage} was deleted: {from}',
  'choice-opened': 'Two people differ on {passage}; {by} would have it: {to}',
  'choice-settled': '{by} chose between two versions on {passage}',
} as const satisfies Record<ChangeCode, string>;

/** The sentence for a change. */
export function explainChange({ code, place, kind, field, from, to, by }: Change): Explanation {
  const args = { passage: passageOf(place), kind: kind || 'annotation', field, by: by || 'Somebody' };
  return { template: changeSentences[code], args: { ...args, from: from || '""', to: to || '""' } };
}

function passageOf({ in: where, quote }: Place): string {
  if (where === 'source') return 'the details of the article';
  return where === 'file' ? 'the file' : `"${quote}"`;
}

/** The explanation as written here, for edges that do not translate. */
export function inEnglish({ template, args }: Explanation): string {
  const pieces = piecesOf(template);
  let text = pieces[0] as string;
  for (let at = 1; at < pieces.length; at += 2) {
    const name = pieces[at] as string;
    text += String(args[name] ?? `{${name}}`) + pieces[at + 1];
  }
  return text;
}

/** A template's words and the names between them by turns. */
function piecesOf(template: string): readonly string[] {
  const known = takenApart.get(template);
  if (known !== undefined) return known;
  const pieces = template.split(/\{(\w+)\}/);
  takenApart.set(template, pieces);
  return pieces;
}

/** Hundreds of thousands of pairs are explained by a handful of templates. */
const takenApart = new Map<string, readonly string[]>();

/** Every sentence of disputes, for who translates them. */
export const disputeTemplates: readonly string[] = Object.values(disputeSentences);
