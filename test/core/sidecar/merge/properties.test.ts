import fc from 'fast-check';
import { expect, it } from 'vitest';
import { faultOf } from './properties.ts';
import { world } from './worlds.ts';

// `node scripts/merge-properties.mjs` does this a hundred thousand times.
it('loses nothing, whatever two people did', () => {
  fc.assert(
    fc.property(world, (three) => {
      expect(faultOf(three)).toBeUndefined();
    }),
    { numRuns: 200 },
  );
}, 60_000);
