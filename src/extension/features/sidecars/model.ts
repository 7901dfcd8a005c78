import type { DecisionReason, DecisionStatus, OpenChoice } from '../../../core/index.ts';

/** One of the versions that a person must choose from. */
export interface Version {
  /** Its place among the alternatives, or what stands in the file now. */
  readonly which: number | 'standing';
  readonly by: string | undefined;
  readonly when: string | undefined;
  /** What it says to the fields that are disputed. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A decision among what a version says. */
export interface Outcome {
  readonly status: DecisionStatus;
  readonly reason: DecisionReason | undefined;
}

const SIGNATURE = new Set(['by', 'created', 'editedBy', 'edited']);
/** What was decided is said whole: "explained" tells nothing without its reason. */
const OUTCOME = ['status', 'reason', 'text'];

/** What there is to choose from, what stands in the file first. */
export function versionsOf({ standing, alternatives }: OpenChoice): readonly Version[] {
  const given = new Set(
    alternatives.flatMap((each) => Object.keys(each)).filter((key) => !SIGNATURE.has(key)),
  );
  if (standing['kind'] === 'decision' && OUTCOME.some((key) => given.has(key)))
    for (const key of OUTCOME) given.add(key);
  return [
    version('standing', standing, given),
    ...alternatives.map((each, index) => version(index, each, given)),
  ];
}

/** The outcome of a decision that a version holds; undefined where it is about something else. */
export function outcomeOf({ fields }: Version): Outcome | undefined {
  const { status, reason } = fields as { status?: DecisionStatus; reason?: DecisionReason };
  return status && { status, reason };
}

/** Which version of the same choice in the other article's sidecar says the same; undefined where none does. */
export function sameVersion(version: Version, twin: OpenChoice | undefined): number | 'standing' | undefined {
  const wanted = JSON.stringify(outcomeKey(version));
  return twin && versionsOf(twin).find((each) => JSON.stringify(outcomeKey(each)) === wanted)?.which;
}

function outcomeKey({ fields }: Version): readonly unknown[] {
  return OUTCOME.map((key) => fields[key] ?? null);
}

function version(
  which: Version['which'],
  from: Readonly<Record<string, unknown>>,
  keys: ReadonlySet<string>,
): Version {
  const by = from['editedBy'] ?? from['by'];
  const when = from['edited'] ?? from['created'];
  return {
    which,
    by: typeof by === 'string' ? by : undefined,
    when: typeof when === 'string' ? when : undefined,
    fields: Object.fromEntries([...keys].flatMap((key) => (key in from ? [[key, from[key]]] : []))),
  };
}

/** The path of the article in whose sidecar the same decision stands, from the folder of this one; undefined for what is no decision. */
export function twinPath({ standing }: OpenChoice): string | undefined {
  const against = standing['kind'] === 'decision' ? standing['against'] : undefined;
  const path = (against as { file?: unknown } | undefined)?.file;
  return typeof path === 'string' ? path : undefined;
}
