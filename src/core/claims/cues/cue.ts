/** What a reporting word does with the statement. */
export type Act =
  | 'say'
  | 'deny'
  | 'blame'
  | 'urge'
  | 'promise'
  | 'warn'
  | 'estimate'
  | 'hope'
  | 'fear'
  | 'praise'
  | 'criticise'
  | 'admit';

/**
 * What may follow a reporting word, or be what it reports.
 * - clause: "said (that) the dam held", before or after it;
 * - that: the same, but only with "that" or as a quotation ("denied that…"), and after a comma ("…, he believed");
 * - quote: words between quotation marks;
 * - hearer: a person comes before the clause ("told reporters that…");
 * - to: an infinitive of the speaker's own ("promised to pay");
 * - whom-to: a person and what that person is to do ("urged Ruritania to withdraw", "demanded Ruritania withdraw");
 * - object: a noun phrase ("denied the report", "blamed the pilots for the crash");
 * - for, of, at: the noun phrase after that word ("called for calm", "spoke of 300 dead", "put the toll at 12");
 * - as: a noun phrase and the number that it is ("gave the dead as 12");
 * - presented: a noun for a number, and the number behind a colon ("issued a new count: 300 dead");
 * - figure: a number, and nothing else ("counted 500,000");
 * - correction: a number and what it becomes ("raised the toll to 12");
 * - owned: a statement of one's own ("stands by its estimate");
 * - amount: a number too large for anything but an estimate ("came up with 70,000 barrels");
 * - cause: a noun phrase and what it is put down to ("put the crash down to ice", "attributed the crash to ice");
 * - change: a noun phrase that stands up or down by a number ("sees prices up 5%");
 * - standing: a noun phrase for a count or a rate, and where it stands ("has the toll at 12");
 * - span: the two ends of what may be ("offers anything from 400 to 900");
 * - sized: a noun phrase with its size ("reconstructs a peak of 3,500").
 */
export type Complement =
  | 'clause'
  | 'that'
  | 'quote'
  | 'hearer'
  | 'to'
  | 'whom-to'
  | 'object'
  | 'for'
  | 'of'
  | 'at'
  | 'as'
  | 'presented'
  | 'figure'
  | 'correction'
  | 'owned'
  | 'amount'
  | 'cause'
  | 'change'
  | 'standing'
  | 'span'
  | 'sized';

/** A verb that reports, with its grammar. */
export interface Cue {
  /** The verb's plain form, with its particle: "say", "point out"; or an adjective that speaks, as "be sure". */
  readonly verb: string;
  readonly act: Act;
  readonly takes: readonly Complement[];
  /** Sentences with [the speaker], {the cue} and <the statement> marked. */
  readonly examples?: readonly string[];
  /** Sentences in which the word reports nothing. */
  readonly notExamples?: readonly string[];
}
