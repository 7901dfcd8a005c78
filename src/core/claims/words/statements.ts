import { WordMap } from '../../text/vocabulary.ts';
import type { Act } from '../cues/cue.ts';

/** Nouns for a statement, with what saying it does: "Norwegian claims that…", "his promise to pay". */
const list = (act: Act, words: string): [string, Act][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, act]);

export const statements = new WordMap<Act>([
  ...list(
    'say',
    `claim claims assertion assertions statement statements suggestion suggestions report reports comment comments remark remarks
    argument arguments contention contentions announcement announcements declaration declarations account accounts version versions
    insistence belief beliefs view views opinion opinions conclusion conclusions notion idea rumour rumours rumor rumors`,
  ),
  ...list('blame', 'accusation accusations allegation allegations charge charges complaint complaints'),
  ...list('warn', 'warning warnings threat threats'),
  ...list('urge', 'demand demands call calls appeal appeals request requests plea pleas order orders'),
  ...list(
    'promise',
    'promise promises pledge pledges vow vows assurance assurances guarantee guarantees commitment commitments',
  ),
  ...list(
    'estimate',
    'estimate estimates prediction predictions forecast forecasts projection projections figure figures number numbers count counts tally sum sums reckoning toll',
  ),
  ...list('fear', 'fear fears concern concerns worry worries'),
  ...list('hope', 'hope hopes wish wishes expectation expectations'),
  ...list('deny', 'denial denials'),
  ...list('say', 'responsibility involvement wrongdoing liability blame guilt'),
]);
