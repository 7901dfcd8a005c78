import { missingComments } from '../../../../src/core/sidecar/merge/comments.ts';
import { canonical, type Fields, readData } from '../../../../src/core/sidecar/merge/data.ts';
import { mergeSidecars } from '../../../../src/core/sidecar/merge.ts';
import { readSidecar } from '../../../../src/core/sidecar/read.ts';
import type { World } from './worlds.ts';

/** What is wrong with the merge of these three, in words; undefined where all holds that a merge promises. */
export function faultOf({ base, ours, theirs }: World): string | undefined {
  const merged = mergeSidecars(base, ours, theirs);
  const data = readData(merged.text);
  if (readSidecar(merged.text).state !== 'ok' || data === null) return 'the result does not parse';

  const before = read(base ?? '');
  const lost =
    lostFrom(before, read(ours), read(theirs), data) ?? lostFrom(before, read(theirs), read(ours), data);
  if (lost) return `lost ${lost}`;
  const [comment] = missingComments(base ?? '', ours, theirs, merged.text);
  if (comment) return `lost the comment ${comment}`;

  const swapped = mergeSidecars(base, theirs, ours);
  if (canonical(read(swapped.text)) !== canonical(data)) return 'it matters which side is ours';
  if (swapped.choices.length !== merged.choices.length) return 'it matters for choices which side is ours';
  if (base !== null && mergeSidecars(base, ours, base).text !== ours) return 'the base changes ours';
  if (base !== null && mergeSidecars(base, base, theirs).text !== theirs) return 'the base changes theirs';
  if (mergeSidecars(base, ours, ours).text !== ours) return 'a side changes itself';
  if (merged.text === ours || merged.text === theirs) return undefined;
  // Who comes first in a choice may change with the dates that a side took away.
  if (merged.choices.length > 0) return undefined;
  const again = mergeSidecars(base, merged.text, theirs);
  if (canonical(read(again.text)) !== canonical(data)) return 'the same merge once more changes something';
  return undefined;
}

let last = new Map<string, Fields>();

/** Most texts are read several times in one world. */
function read(text: string): Fields {
  const known = last.get(text);
  if (known) return known;
  if (last.size > 20) last = new Map();
  const data = readData(text) ?? {};
  last.set(text, data);
  return data;
}

/** What `mine` says and the result does not, though the other side did not take it away from what was there before. */
function lostFrom(base: Fields, mine: Fields, other: Fields, merged: Fields): string | undefined {
  for (const [id, annotation] of byId(mine['annotations'])) {
    const [before, theirs, after] = [base, other, merged].map((each) => byId(each['annotations']).get(id));
    if (after === undefined) {
      if (before && !theirs && canonical(before) === canonical(annotation)) continue;
      return `annotation ${id}`;
    }
    for (const tag of tagsOf(annotation))
      if (!tagsOf(after).includes(tag) && !(tagsOf(before).includes(tag) && !tagsOf(theirs).includes(tag)))
        return `tag ${tag} of ${id}`;
    for (const [name, reply] of byId(annotation['thread'])) {
      if (byId(after['thread']).has(name)) continue;
      const was = byId(before?.['thread']).get(name);
      if (was && canonical(was) === canonical(reply) && !byId(theirs?.['thread']).has(name)) continue;
      return `reply ${name} of ${id}`;
    }
    // Nobody need choose between two readings of the same passages.
    const isSameDecision = annotation['kind'] === 'decision' && before === undefined;
    const fields = ['text', 'colour', 'status', 'reason', ...(isSameDecision ? [] : ['quote', 'value'])];
    for (const field of fields) {
      const value = annotation[field];
      if (value === undefined || canonical(value) === canonical(before?.[field])) continue;
      if (!canonical(after).includes(canonical(value))) return `${field} of ${id}`;
    }
  }
  return undefined;
}

function byId(list: unknown): ReadonlyMap<unknown, Fields> {
  return new Map((Array.isArray(list) ? (list as Fields[]) : []).map((each) => [each['id'], each]));
}

function tagsOf(annotation: Fields | undefined): readonly unknown[] {
  return (annotation?.['tags'] ?? []) as readonly unknown[];
}
