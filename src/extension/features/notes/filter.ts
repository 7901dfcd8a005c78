/** What a filter looks at in an annotation. */
export interface Filterable {
  readonly tags: readonly string[];
  /** Everyone who has written in it. */
  readonly by: readonly string[];
  /** open, resolved, lost, or what was decided. */
  readonly status: readonly string[];
  /** conflict, thread. */
  readonly has: readonly string[];
  /** Its text, quote and replies, and the name of its source. */
  readonly words: string;
}

interface Term {
  readonly key: 'tag' | 'by' | 'status' | 'has' | 'word';
  readonly value: string;
  readonly isNegated: boolean;
}

const TERM = /(-?)(?:(tag|by|status|has):)?("[^"]*"?|\S+)/gi;

/**
 * Reads a filter: `tag:scope -tag:un by:mara status:open has:conflict`, and words that must occur. Quotation marks hold words
 * together, a minus turns a term round, and all terms must hold.
 */
export function readFilter(typed: string): (annotation: Filterable) => boolean {
  const terms = [...typed.matchAll(TERM)].flatMap(([, minus, key, value = '']): Term[] => {
    const plain = value.replaceAll('"', '').toLowerCase();
    const name = (key?.toLowerCase() ?? 'word') as Term['key'];
    const isUnfinished = key === undefined && /^(?:tag|by|status|has):$/.test(plain);
    return plain === '' || isUnfinished ? [] : [{ key: name, value: plain, isNegated: minus === '-' }];
  });
  return (annotation) => terms.every((term) => holds(term, annotation) !== term.isNegated);
}

/** Tags, states and properties are whole words, of which the beginning is enough; names and text hold it anywhere. */
function holds({ key, value }: Term, { tags, by, status, has, words }: Filterable): boolean {
  const begins = (all: readonly string[]) => all.some((each) => each.toLowerCase().startsWith(value));
  switch (key) {
    case 'tag':
      return tags.some((tag) => tag.toLowerCase() === value);
    case 'by':
      return by.some((name) => name.toLowerCase().includes(value));
    case 'status':
      return begins(status);
    case 'has':
      return begins(has);
    case 'word':
      return words.toLowerCase().includes(value);
  }
}
