import { describe, expect, it } from 'vitest';
import { verbs } from '../../../src/core/claims/cues/verbs.ts';
import { readMarks } from './read-marks.ts';
import { claimsIn } from './read-text.ts';

const bare = (text: string | null): string => (text ?? '').replace(/^(the|a|an) /i, '').toLowerCase();

describe.each(verbs.filter(({ examples, notExamples }) => examples ?? notExamples))(
  '$verb',
  ({ examples = [], notExamples = [] }) => {
    it.each(examples)('%s', (marked) => {
      const { text, cue, contents, speaker } = readMarks(marked);
      const found = claimsIn(text).filter((claim) => claim.cue === cue);
      expect(found.map((claim) => claim.text)).toEqual(contents);
      for (const claim of found) if (speaker !== 'He') expect(bare(claim.speaker)).toBe(bare(speaker));
    });
    if (notExamples.length > 0)
      it.each(notExamples)('not: %s', (text) => {
        expect(claimsIn(text)).toEqual([]);
      });
  },
);
