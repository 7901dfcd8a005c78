import { bodies } from '../names/words/organisations.ts';
import { groups, roles } from '../names/words/people.ts';
import { WordSet } from '../text/vocabulary.ts';
import { prepositions } from '../text/words/closed-classes.ts';
import { lowerAt, type Range, type View, wordAt } from './view.ts';
import { sources } from './words/sources.ts';

export const subjectPronouns = new WordSet([
  'he',
  'she',
  'they',
  'it',
  'who',
  'which',
  'we',
  'i',
  'you',
  'each',
  'both',
  'some',
  'many',
  'others',
  'another',
]);

/** Index of the noun that a phrase is built on: the last word before a preposition or a comma. */
export function headNoun(view: View, { from, to }: Range): number {
  for (let at = from + 1; at < to; at++)
    if (
      prepositions.holds(wordAt(view, at)) ||
      /^[,(]$/.test(lowerAt(view, at)) ||
      (lowerAt(view, at) === 'who' && !view.nameAt[at])
    )
      // "economists polled by the agency", "agencies reporting from the park"
      return at - 2 >= from && isParticiple(lowerAt(view, at - 1)) && lowerAt(view, at - 2).endsWith('s')
        ? at - 2
        : at - 1;
  return to - 1;
}

function isParticiple(word: string): boolean {
  return word.length > 4 && /(?:ed|ing)$/.test(word);
}

/** Whether the phrase can be somebody who speaks, or something that reports. */
export function canSpeak(view: View, subject: Range): boolean {
  const head = headNoun(view, subject);
  const noun = lowerAt(view, head);
  const word = wordAt(view, head);
  return (
    subjectPronouns.holds(word) ||
    view.nameAt[head] !== undefined ||
    view.nameAt[subject.to - 1]?.kind === 'person' ||
    roles.holds(word) ||
    groups.holds(word) ||
    bodies.holds(word) ||
    sources.holds(word) ||
    roles.has(singular(noun)) ||
    bodies.has(singular(noun)) ||
    isAgent(noun)
  );
}

/** Things in -er and -or that nobody takes for people. */
const notAgents: ReadonlySet<string> = new Set(
  'water river number weather winter summer order paper power tower border matter danger cover offer layer factor center quarter mirror motor corner error sector december november september october computer helicopter thunder shoulder finger weapon letter chapter filter meter butter silver timber lumber fever cancer disaster terror floor door harbor color honor labor rumor favor humor interior exterior trailer container shelter barrier rubber counter register master poster cluster monster theater parameter gender murder wonder laughter character however fewer together rather either neither whether never ever over under after other another former latter later further lower upper inner outer higher greater better per'.split(
    ' ',
  ),
);

/** A word for one who does something: "docker", "insurers", "geologist". */
export function isAgent(noun: string): boolean {
  const one = noun.endsWith('s') ? noun.slice(0, -1) : noun;
  return one.length > 4 && /(er|or|ist|ian|yst|eer)$/.test(one) && !notAgents.has(one);
}

function singular(noun: string): string {
  return noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.endsWith('s') ? noun.slice(0, -1) : noun;
}
