import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/core/index.ts';

/** The event, the span and the mode of each amount of a text that has a unit. */
function amounts(text: string): (readonly [unit: string | null, event: string | null, per: string | null])[] {
  return extract(`Leak at Orsa\n\n${text}`)
    .figures.filter(({ kind }) => kind === 'volume' || kind === 'mass')
    .map(({ unit, measure: { event, per } }) => [unit, event, per]);
}

describe('what flows, and how fast', () => {
  it.each([
    [
      'As much as 300 barrels, or 12,600 gallons, was escaping each day.',
      [
        ['barrel', 'flow', 'day'],
        ['gallon', 'flow', 'day'],
      ],
    ],
    [
      'The pipe leaks 300 barrels a day. Holm, who works at Varn, counted by hand and got between 500 and 900.',
      [
        ['barrel', 'flow', 'day'],
        ['barrel', 'flow', 'day'],
      ],
    ],
    [
      'The pipe leaks 300 barrels a day. In spring the official estimate was 20.',
      [
        ['barrel', 'flow', 'day'],
        ['barrel', 'flow', 'day'],
      ],
    ],
    [
      'The pipe leaks 300 barrels a day, three times the 100 barrels that the firm had reported.',
      [
        ['barrel', 'flow', 'day'],
        ['barrel', 'flow', 'day'],
      ],
    ],
    [
      'The pipe leaks 300 barrels a day. The ship is collecting 80 barrels a day.',
      [
        ['barrel', 'flow', 'day'],
        ['barrel', 'collect', 'day'],
      ],
    ],
    ['The works lose 40 tonnes of slurry daily.', [['tonne', 'flow', 'day']]],
    ['The pit spilled 40 tonnes of slurry a day after the storm.', [['tonne', 'spill', null]]],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it('tells what is hoped for from what is', () => {
    const modes = extract(
      'Leak at Orsa\n\nThe ship collects 80 tonnes a day and hopes to take in 200.',
    ).figures.map(({ measure }) => measure.mode);
    expect(modes).toEqual(['actual', 'projected']);
  });

  it('takes no total for a rate', () => {
    expect(amounts('The pipe leaks 300 barrels a day. The panel arrived at 400,000 barrels.')[1]).toEqual([
      'barrel',
      null,
      null,
    ]);
  });
});

describe('what sets one amount apart from another', () => {
  const measures = (text: string) =>
    extract(`News from Orsa\n\n${text}`).figures.map(({ measure }) => measure);

  it('where it went', () => {
    const spilled = measures('Some 15 tonnes went into the river and six tonnes into the soil.');
    expect(spilled.map(({ restrictors }) => restrictors)).toEqual([['into water'], ['into the ground']]);
  });

  it('whose coast it is', () => {
    const [coast] = measures('The patrol says that 107 miles of Varnholm shoreline had been oiled.');
    expect([coast?.concept, coast?.places]).toEqual(['coast', ['Varnholm']]);
  });

  it('who spent it, and on what', () => {
    const [whole, search] = measures(
      'Holt Energy has spent $3 million to date. Holt Energy has spent $1 million on the search.',
    );
    expect([whole?.event, whole?.holder, whole?.restrictors]).toEqual(['spend', 'Holt Energy', []]);
    expect(search?.restrictors).toEqual(['on search']);
  });

  it('one kind alone is a part', () => {
    const [all, alone] = measures(
      'About 300 feet of boom had been laid. Over 200 feet of boom, hard boom alone, was out.',
    );
    expect([all?.mode, alone?.mode]).toEqual(['actual', 'part']);
  });

  it('what was picked up is no increase', () => {
    expect(measures('Crews picked up 444 dead birds.')[0]?.mode).toBe('actual');
    expect(measures('The count of dead birds is up 44.')[0]?.mode).toBe('step');
  });

  it('which substance, in a sentence that lists several', () => {
    const stored = measures(
      'There were 300 tonnes of goods in the yard, 80 tonnes of it ammonium nitrate and 60.5 tonnes sodium cyanide.',
    );
    expect(stored.map(({ event, concept }) => [event, concept])).toEqual([
      ['store', 'chemicals'],
      ['store', 'nitrate'],
      ['store', 'cyanide'],
    ]);
  });

  it('which of two blasts', () => {
    const force = measures('The blasts had the force of 15 tonnes and 430 tonnes of TNT.');
    expect(force.map(({ event, restrictors }) => [event, restrictors])).toEqual([
      ['yield', ['first']],
      ['yield', ['second']],
    ]);
  });

  it('insured loss, direct loss and the loss to the economy', () => {
    const sums = measures(
      'Insurers face a bill of $2 billion. The direct loss, insured or not, may be $7 billion. Economic losses came to $9 billion.',
    );
    expect(sums.map(({ event, holder }) => [event, holder])).toEqual([
      ['insured', null],
      ['cost', null],
      ['cost', 'economic loss'],
    ]);
  });
});
