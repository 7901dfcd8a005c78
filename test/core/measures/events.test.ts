import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/core/index.ts';
import { events } from '../../../src/core/measures/words/events.ts';

const eventsIn = (phrase: string): (string | null)[] =>
  extract(`A headline stands here\n\n${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`).figures.map(
    (figure) => figure.measure.event,
  );

describe('the event table', () => {
  for (const event of events) {
    it.each(event.examples)(`reads ${event.id} in "%s"`, (phrase) => {
      expect(eventsIn(phrase)).toContain(event.id);
    });
    if (event.notExamples) {
      it.each(event.notExamples)(`reads no ${event.id} in "%s"`, (phrase) => {
        expect(eventsIn(phrase)).not.toContain(event.id);
      });
    }
  }

  it('names every event once', () => {
    const ids = events.map((event) => event.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
