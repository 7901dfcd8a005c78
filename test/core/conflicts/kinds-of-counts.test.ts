import { describe, expect, it } from 'vitest';
import { pairsOfTwo } from '../../support/pairs.ts';

describe('the gravely hurt and all who are hurt', () => {
  it.each([
    ['Some 50 people were injured.', 'The mayor put the badly injured at 20.', []],
    ['Some 50 people were injured.', 'Nine of them are fighting for their lives.', []],
    ['In all 50 people are in hospital.', 'Six are critical, the clinic said.', []],
    ['Twelve people were seriously hurt.', 'Fifteen were badly injured.', ['Twelve ~ Fifteen: update']],
    ['Twelve people are in intensive care.', 'Nine are in a critical condition.', ['Twelve ~ Nine: update']],
    ['Some 50 people were injured.', 'In all 61 people were hurt.', ['Some 50 ~ 61: update']],
  ])('%s | %s', (first, second, pairs) => {
    expect(pairsOfTwo(first, second)).toEqual(pairs);
  });
});

describe('indexes of prices', () => {
  it.each([
    ['Inflation was 9.1% in the year to April.', 'RPI inflation was 11.7% in the year to April.', []],
    [
      'RPI inflation was 11.7% in the year to April.',
      'By the retail prices index, inflation was 11.4% in the year to April.',
      ['11.7% ~ 11.4%: conflict'],
    ],
  ])('%s | %s', (first, second, pairs) => {
    expect(pairsOfTwo(first, second)).toEqual(pairs);
  });
});

describe('counts at law and those killed or hurt', () => {
  it.each([
    ['The blasts killed 49 people.', 'Prosecutors raised the murder counts to 51.', []],
    ['The blasts injured 49 people.', 'The sheet lists 40 attempted murders.', []],
    ['The blasts killed 49 people.', 'The man was charged with 51 murders.', []],
    ['The man faces 49 counts of murder.', 'The man faces 12 counts of attempted murder.', []],
    [
      'The murder charges rose to 51 and those of attempted murder to 40. Last month they stood at 50 and 39.',
      'The man faces 53 counts of murder.',
      ['51 ~ 50: update', '40 ~ 39: update', '51 ~ 53: update', '50 ~ 53: update'],
    ],
    ['The blasts killed 49 people.', 'The gang had murdered 51 people.', ['49 ~ 51: update']],
  ])('%s | %s', (first, second, pairs) => {
    expect(pairsOfTwo(first, second)).toEqual(pairs);
  });
});
