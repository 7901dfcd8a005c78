import { expect, it } from 'vitest';
import { findNames } from '../../../src/core/names/find.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import { blocksOf } from '../claims/read-text.ts';

const names = (text: string): string[] =>
  findNames(splitSentences(text, blocksOf(text))).map(({ kind, name }) => `${kind} ${name}`);

it.each([
  ['The minister of health, Dr. Olga Petrova, left.', ['person Olga Petrova']],
  [
    'Vice-President Olaf Lund met Swedish Foreign Minister Eva Berg.',
    ['person Olaf Lund', 'place Swedish', 'person Eva Berg'],
  ],
  ['Sheriff Ann B. Lee left. Later Lee came back.', ['person Ann B. Lee', 'person Ann B. Lee']],
  ['The Ministry of Public Works in Oslo closed.', ['organisation Ministry of Public Works', 'place Oslo']],
  [
    'The World Crane Organization (WCO) met; the WCO left.',
    [
      'organisation World Crane Organization',
      'organisation World Crane Organization',
      'organisation World Crane Organization',
    ],
  ],
  ['On Monday it rained. Water rose and the water fell.', []],
  [
    'Officials in Sri Lanka met New Zealand envoys.',
    ['group Officials', 'place Sri Lanka', 'place New Zealand'],
  ],
  ['Fuel from the Northern Gull leaked.', ['other Northern Gull']],
  ['Aldmark Tankers, which runs it, left.', ['organisation Aldmark Tankers']],
  ['It was run by State Minister of Defence Ann Lee.', ['person Ann Lee']],
  ['Later Kim Ha-neul met Mar Brovik.', ['person Kim Ha-neul', 'person Mar Brovik']],
  ['A report by the WHO came. Hours before, it rained.', ['organisation WHO']],
  ['They took the M4 and the A road.', []],
  ['Kenya Larkgate siege ends.', ['place Kenya', 'other Larkgate']],
  [
    'The Nordic Office for the Coordination of Coastal Affairs met.',
    ['organisation Nordic Office for the Coordination of Coastal Affairs'],
  ],
  ["I'm here. They're gone. D'Alba left.", ["other D'Alba"]],
  ['Later Jordan Field left.', ['person Jordan Field']],
  ['# Harbor Crane Falls As Norway Looks On\nThe crane in Norway fell.', ['place Norway', 'place Norway']],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});
