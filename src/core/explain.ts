import type { Problem, ProblemCode } from './problem.ts';

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

/** The explanation as written here, for edges that do not translate. */
export function inEnglish({ template, args }: Explanation): string {
  return template.replaceAll(/\{(\w+)\}/g, (braces, name: string) => String(args[name] ?? braces));
}
