import { WordSet } from '../../text/vocabulary.ts';

/** Names of months that are everyday words or first names too, so that a capital alone doesn't make them a month. */
export const doubtfulMonths = new WordSet(['may', 'march', 'april', 'june', 'august']);
