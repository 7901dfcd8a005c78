import type { FoundFigure } from '../figures/found.ts';
import { isDemonym } from './concept.ts';
import type { Event } from './events.ts';
import { placeName } from './place.ts';
import type { Surroundings } from './surroundings.ts';

/** The person whose age it is, the country that hosts or is lived in, or who spends the money. */
export function holderOf(
  found: FoundFigure,
  event: Event | undefined,
  { names, from, to }: Surroundings,
): string | null {
  if (found.kind === 'age') {
    const person =
      names.findLast((name) => name.to <= from && from - name.to <= 2) ??
      names.find((name) => name.from >= to && name.from - to <= 2);
    return person?.kind === 'person' ? person.name : null;
  }
  // "the firm has spent $3 million": whose money it is
  if (event?.id === 'spend') {
    const spender = names.findLast((name) => name.to <= from && from - name.to <= 5);
    return spender?.name ?? null;
  }
  if (event?.id !== 'host' && event?.id !== 'inhabit') return null;
  const subject = names.findLast((name) => name.to <= from && from - name.to <= 8);
  return subject ? placeName(subject.name) : null;
}

/** Countries whose people or things they are: "Turkish soldiers"; "its soldiers" are those of the country that the sentence began with. */
export function peoplesOf(found: FoundFigure, { tokens, names, from, numberTo }: Surroundings): string[] {
  const said: string[] = [];
  const add = (word: string): void => {
    if (isDemonym(word)) said.push(placeName(word.charAt(0).toUpperCase() + word.slice(1)));
  };
  found.counted?.modifiers.forEach(add);
  if (found.counted) add(found.counted.head);
  if (said.length > 0) return said.sort();
  const isOwned = tokens[numberTo]?.lower === 'of' && tokens[numberTo + 1]?.lower === 'its';
  const subject = isOwned ? names.find((name) => name.to <= from) : undefined;
  return subject ? [placeName(subject.name)] : [];
}
