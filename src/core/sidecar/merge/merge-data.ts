import { makeId } from '../id.ts';
import { canonical, type Fields, isFields, keyed, listOf, same } from './data.ts';
import { settle, type Three } from './disputes.ts';
import { instant, isLater, signatureOf } from './signature.ts';

/** Where in a sidecar something stands: the file itself, its source details, an annotation, a reply to one. */
export interface Place {
  readonly in: 'file' | 'source' | 'annotation' | 'reply';
  readonly id: string;
  readonly reply: string;
  /** The annotated passage, for people. */
  readonly quote: string;
}

/** What both sides set differently: one stands in the file, the other beside it until somebody chooses. */
export interface Choice {
  readonly place: Place;
  readonly kept: Fields;
  readonly keptBy: string;
  readonly alternative: Fields;
  readonly alternativeBy: string;
}

/** - kept: one side took away what the other changed, and it stays;
 *  - replied: a second reason for the same decision went into its thread. */
export interface Notice {
  readonly code: 'annotation-kept' | 'reply-kept' | 'field-kept' | 'text-replied';
  readonly place: Place;
  readonly field: string;
}

/** What a merge should say, before it becomes text. */
export interface MergedData {
  readonly data: Fields;
  readonly choices: readonly Choice[];
  readonly notices: readonly Notice[];
}

interface Log {
  readonly choices: Choice[];
  readonly notices: Notice[];
}

/** Merges what three sidecars say, by annotation, reply and field. */
export function mergeData(base: Fields, ours: Fields, theirs: Fields): MergedData {
  const log: Log = { choices: [], notices: [] };
  const place: Place = { in: 'file', id: '', reply: '', quote: '' };
  return { data: mergeMap({ base, ours, theirs }, place, log), ...log };
}

function mergeMap({ base, ours, theirs }: Three, place: Place, log: Log): Fields {
  const merged = new Map<string, unknown>();
  const disputed = new Set<string>();
  const reopened = chosenTwice(base, ours, theirs);
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const three = { base: base?.[key], ours: ours[key], theirs: theirs[key] };
    const nested = mergeNested(key, three, place, log);
    if (nested !== undefined) merged.set(key, nested.value);
    else if (same(three.ours, three.theirs)) merged.set(key, three.ours);
    else if (reopened.has(key)) disputed.add(key);
    else if (same(three.base, three.ours)) merged.set(key, three.theirs);
    else if (same(three.base, three.theirs)) merged.set(key, three.ours);
    else disputed.add(key);
  }
  const three = { base, ours, theirs };
  settleAuthor(three, disputed, merged);
  for (const key of signatures) disputed.delete(key);
  const isSettledByTime = disputed.size > 0 && settleDisputes(disputed, three, place, merged, log);
  settleEditor(three, isSettledByTime ? disputed : undefined, merged);
  return Object.fromEntries([...merged].filter(([, value]) => value !== undefined));
}

/** The fields of alternatives that were there and of which both sides have chosen, perhaps not the same. */
function chosenTwice(base: Fields | undefined, ours: Fields, theirs: Fields): ReadonlySet<string> {
  const isOpen = (side: Fields) => (listOf(side['alternatives'])?.length ?? 0) > 0;
  if (base === undefined || !isOpen(base) || isOpen(ours) || isOpen(theirs)) return new Set();
  return new Set((listOf(base['alternatives']) ?? []).filter(isFields).flatMap((each) => Object.keys(each)));
}

interface Values {
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** What is merged by its parts; undefined where the value is one thing. */
function mergeNested(key: string, three: Values, place: Place, log: Log): { value: unknown } | undefined {
  const isAnnotations = key === 'annotations' && place.in === 'file';
  if (isAnnotations || (key === 'thread' && place.in === 'annotation')) {
    const [base, ours, theirs] = listsOf(three);
    if (ours === undefined || theirs === undefined) return undefined;
    return { value: mergeItems(base ?? [], ours, theirs, place, log) };
  }
  if (key === 'alternatives' || (key === 'tags' && place.in === 'annotation')) {
    const [base, ours, theirs] = listsOf(three);
    if (ours === undefined || theirs === undefined) return undefined;
    const merged = mergeSet(base ?? [], ours, theirs);
    return { value: merged.length > 0 ? merged : (three.ours ?? three.theirs) && [] };
  }
  const { base, ours, theirs } = three;
  if (key === 'source' && place.in === 'file' && isFields(ours) && isFields(theirs)) {
    const source = { base: isFields(base) ? base : undefined, ours, theirs };
    return { value: mergeMap(source, { ...place, in: 'source' }, log) };
  }
  return undefined;
}

function listsOf({ base, ours, theirs }: Values) {
  return [listOf(base), listOf(ours), listOf(theirs)];
}

function mergeSet(base: readonly unknown[], ours: readonly unknown[], theirs: readonly unknown[]) {
  const [before, left, right] = [base, ours, theirs].map((list) => new Set(list.map(canonical)));
  const stays = (text: string) => (left?.has(text) && right?.has(text)) || !before?.has(text);
  const added = theirs.filter((each) => !left?.has(canonical(each)));
  return [...ours, ...added].filter((each) => stays(canonical(each)));
}

function mergeItems(
  baseItems: readonly unknown[],
  ourItems: readonly unknown[],
  theirItems: readonly unknown[],
  place: Place,
  log: Log,
): readonly unknown[] | undefined {
  const [base, ours, theirs] = [keyed(baseItems), keyed(ourItems), keyed(theirItems)];
  const merged: unknown[] = [];
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const [before, left, right] = [base.get(key), ours.get(key), theirs.get(key)];
    if (left === undefined || right === undefined) {
      const only = left ?? right;
      if (before !== undefined && same(before, only)) continue;
      merged.push(only);
      if (before === undefined) continue;
      const at = placeOf(only, place);
      log.notices.push({
        code: at.in === 'reply' ? 'reply-kept' : 'annotation-kept',
        place: at,
        field: '',
      });
    } else if (isFields(left) && isFields(right)) {
      const three = { base: isFields(before) ? before : undefined, ours: left, theirs: right };
      merged.push(mergeMap(three, placeOf(left, place), log));
    } else merged.push(left);
  }
  return merged.length > 0 ? merged : undefined;
}

function placeOf(item: unknown, around: Place): Place {
  const fields = isFields(item) ? item : {};
  const id = String(fields['id'] ?? '');
  if (around.in === 'annotation') return { ...around, in: 'reply', reply: id };
  return { in: 'annotation', id, reply: '', quote: String(fields['quote'] ?? '') };
}

/** Who and when are settled in pairs and never disputed. */
const signatures = ['by', 'created', 'editedBy', 'edited'];

/** Where both wrote the same annotation, it is by the one whose state is the later. */
function settleAuthor(
  { ours, theirs }: Three,
  disputed: ReadonlySet<string>,
  merged: Map<string, unknown>,
): void {
  if (!disputed.has('by') && !disputed.has('created')) return;
  const later = isLater(ours, theirs, disputed) ? ours : theirs;
  for (const key of ['by', 'created']) merged.set(key, later[key]);
}

/** Who changed it last. What stands of disputed fields bears the name of the one who set it. */
function settleEditor(
  { base, ours, theirs }: Three,
  disputed: ReadonlySet<string> | undefined,
  merged: Map<string, unknown>,
): void {
  const pairOf = (side: Fields | undefined) => [side?.['editedBy'], side?.['edited']];
  const [before, left, right] = [pairOf(base), pairOf(ours), pairOf(theirs)];
  const order = (pair: readonly unknown[]) => `${instant(pair[1])} ${canonical(pair)}`;
  let last = order(left) > order(right) ? left : right;
  if (disputed) last = isLater(ours, theirs, disputed) ? left : right;
  else if (same(before, left)) last = right;
  else if (same(before, right)) last = left;
  merged.set('editedBy', last[0]);
  merged.set('edited', last[1]);
}

/** True where of the values that both sides set the later one stands. */
function settleDisputes(
  disputed: ReadonlySet<string>,
  three: Three,
  place: Place,
  merged: Map<string, unknown>,
  log: Log,
): boolean {
  const { values, alternative, kept, secondText } = settle(disputed, three);
  for (const [key, value] of values) merged.set(key, value);
  for (const field of kept) log.notices.push({ code: 'field-kept', place, field });
  const { ours, theirs } = three;
  const [main, other] = isLater(ours, theirs, disputed) ? [ours, theirs] : [theirs, ours];
  const { by, when } = signatureOf(other);
  if (Object.keys(alternative).length > 0) {
    const entry = { ...alternative, ...given({ by, edited: when }) };
    const entries = listOf(merged.get('alternatives')) ?? [];
    if (!entries.some((each) => same(each, entry))) merged.set('alternatives', [...entries, entry]);
    log.choices.push({
      ...{ place, kept: Object.fromEntries(values), keptBy: String(signatureOf(main).by ?? '') },
      ...{ alternative, alternativeBy: String(by ?? '') },
    });
  }
  if (secondText !== undefined) {
    const said = { ...given({ by, created: when }), text: secondText };
    const thread = listOf(merged.get('thread')) ?? [];
    const id = makeId(canonical(said));
    if (!keyed(thread).has(`id ${id}`)) merged.set('thread', [...thread, { id, ...said }]);
    log.notices.push({ code: 'text-replied', place, field: 'text' });
  }
  return kept.length < disputed.size;
}

function given(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
