import type { Token } from '../../text/tokens.ts';
import { type Form, formsOf } from '../../text/verb-forms.ts';
import { type Word, WordMap } from '../../text/vocabulary.ts';
import type { Complement, Cue } from './cue.ts';
import { verbs } from './verbs.ts';

/** A reporting verb as it stands in a sentence. */
export interface CueHit {
  /** First token, and one past the last. */
  readonly from: number;
  readonly to: number;
  readonly form: Form;
  readonly cue: Cue;
  readonly takes: ReadonlySet<Complement>;
}

interface Entry {
  readonly rest: readonly string[];
  readonly form: Form;
  readonly cue: Cue;
  readonly takes: ReadonlySet<Complement>;
}

/** All forms by their first word, the longest first. */
const entries = new WordMap<readonly Entry[]>(index());

/** Whether a reporting verb may begin with the word. */
export function mayBeginCue(word: Word): boolean {
  return entries.holds(word);
}

function index(): Map<string, Entry[]> {
  const byVerb = new Map<string, { cue: Cue; takes: Set<Complement> }>();
  for (const cue of verbs) {
    const verb = cue.verb.replace(/ that$/, '');
    const known = byVerb.get(verb);
    if (known) for (const takes of cue.takes) known.takes.add(takes);
    else byVerb.set(verb, { cue, takes: new Set(cue.takes) });
  }
  const map = new Map<string, Entry[]>();
  for (const [verb, { cue, takes }] of byVerb) {
    const [head = '', ...rest] = verb.startsWith('be ') ? [verb] : verb.split(' ');
    for (const [form, word] of formsOf(head)) {
      const list = map.get(word);
      if (list) list.push({ rest, form, cue, takes });
      else map.set(word, [{ rest, form, cue, takes }]);
    }
  }
  // "put" is read as a past: that needs no plural before it.
  const order = { past: 0, s: 1, ing: 2, base: 3, adjective: 4 };
  for (const list of map.values())
    list.sort((a, b) => b.rest.length - a.rest.length || order[a.form] - order[b.form]);
  return map;
}

/** The reporting verb that begins at a token, if one does. */
export function cueAt(tokens: readonly Token[], at: number): CueHit | undefined {
  const list = entries.of((tokens[at] as Token).word);
  if (!list) return undefined;
  for (const { rest, form, cue, takes } of list) {
    if (rest.every((word, i) => tokens[at + 1 + i]?.lower === word))
      return { from: at, to: at + 1 + rest.length, form, cue, takes };
  }
  return undefined;
}
