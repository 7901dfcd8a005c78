import { endsPhrase } from '../../text/nouns.ts';
import { WordSet } from '../../text/vocabulary.ts';
import { determiners } from '../../text/words/closed-classes.ts';
import type { NumberAt } from '../number/number-at.ts';
import { readNumber } from '../number/read.ts';
import { beforeUnit, type Line, lowerAt, type Pattern, type Reading, tokenAt, wordAt } from '../pattern.ts';
import { rateUnits } from '../words/contexts.ts';
import {
  currencyCodes,
  currencyNames,
  currencyNouns,
  currencySigns,
  dollarPrefixes,
  doubtfulCurrencyNames,
  millionCodes,
  nationsOfCurrencies,
} from '../words/currencies.ts';
import { unitWords } from '../words/units.ts';

export const money: readonly Pattern[] = [
  {
    id: 'money.sign-before',
    read: readSignBefore,
    examples: [
      'it cost [$2.5 billion]',
      'a fine of [€1,200]',
      'paid [US$40 million]',
      'worth [£3bn] then',
      '[about $10-15 billion]',
    ],
    notExamples: [],
  },
  {
    id: 'money.code-before',
    read: readCodeBefore,
    examples: [
      'it cost [USD 22.5 million]',
      'paid [Rs 500]',
      'worth [GBP350] then',
      'insured for [Sh6.6 billion] in all',
      'lost [more than Sh50 million]',
    ],
    notExamples: ['the US 12 times'],
  },
  {
    id: 'money.after',
    read: readAfter,
    examples: [
      'it cost [500 euros]',
      'a debt of [3 million Swiss francs]',
      'for [99 cents] each',
      '[tens of millions of dollars] in aid',
      'worth [40 USD] then',
      'pay [nineteen hundred dollars] for it',
      'set aside [500 million pounds] for it',
      'she has [eleven pounds] left',
      'it earned [2.9 billion won] in a year',
      'insured for [350m won] apiece',
      'damage of [6.9b yuan] in all',
      'a loan of [40bn rupees] was due',
      'it costs [40,000 won] each',
      'he owed [thirteen dollars and forty-five cents]',
    ],
    notExamples: [
      'the two real reasons',
      'it weighs 300 pounds',
      'they hauled off 3 million pounds of rubble',
      'some 2 million pounds (900 tonnes) of bricks',
      'only 12 won a prize',
      '3 million won the right to vote',
    ],
  },
];

function readSignBefore(number: NumberAt, line: Line): Reading | undefined {
  let at = number.from - 1;
  let value: number | undefined;
  const first = tokenAt(line, at);
  if (first?.kind === 'mark' && (first.text === '-' || first.text === '−') && tokenAt(line, at - 1)) at--;
  const sign = tokenAt(line, at);
  if (sign === undefined || sign.kind === 'word') return undefined;
  let unit = currencySigns.get(sign.text);
  if (unit === undefined) return undefined;
  let from = Math.min(at, number.from);
  const prefix = tokenAt(line, at - 1);
  if (sign.text === '$' && prefix?.kind === 'word') {
    const other = dollarPrefixes.of(prefix.word);
    const short = prefix.text.length === 1 && !sign.glued && prefix.text !== 'c';
    if (other !== undefined && !short && (sign.glued || prefix.text === 'c' || prefix.text === 'US')) {
      unit = other;
      from = at - 1;
    }
  }
  if (at < number.from - 1 && number.value !== null && number.value > 0) value = -number.value;
  const to = endOfMoney(line, number.to);
  return { kind: 'money', unit, from, to, ...(value === undefined ? {} : { value }) };
}

/** "US dollars" after a sign, which adds nothing. */
function endOfMoney(line: Line, at: number): number {
  return currencyCodes.has(tokenAt(line, at)?.text ?? '') && (tokenAt(line, at)?.text.length ?? 0) === 3
    ? at + 1
    : at;
}

const longestCode = 4;

function readCodeBefore(number: NumberAt, line: Line): Reading | undefined {
  let at = number.from - 1;
  if (tokenAt(line, at)?.text === '.' && tokenAt(line, at)?.glued) at--;
  const code = tokenAt(line, at);
  if (code?.kind !== 'word' || code.text.length > longestCode) return undefined;
  const unit = currencyCodes.get(code.text);
  if (unit === undefined || code.text === 'kr') return undefined;
  return { kind: 'money', unit, from: at, to: number.to };
}

/** Every word that an amount may be followed by, in lower case. */
const moneyWords = new WordSet([
  ...[...currencyCodes.keys()].map((code) => code.toLowerCase()),
  ...nationsOfCurrencies.keys(),
  ...currencyNouns.keys(),
  ...['won', 'p', 'c'],
]);

function readAfter(number: NumberAt, line: Line): Reading | undefined {
  const at = beforeUnit(line, number);
  const token = tokenAt(line, at);
  if (token === undefined) return undefined;
  const from = number.from;
  const sign =
    token.kind === 'mark' ? (token.text === '¢' ? 'cent' : currencySigns.get(token.text)) : undefined;
  if (sign !== undefined) {
    if (!token.glued && tokenAt(line, at + 1)?.kind === 'number' && tokenAt(line, at + 1)?.glued)
      return undefined;
    return withCents({ kind: 'money', unit: sign, from, to: at + 1 }, number, line, 'dollar');
  }
  if (token.kind !== 'word' || !moneyWords.holds(token.word)) return undefined;
  const code = currencyCodes.get(token.text);
  if (code !== undefined) {
    if (millionCodes.has(token.text) && number.value !== null)
      return { kind: 'money', unit: code, from, to: at + 1, value: number.value * 1e6 };
    return { kind: 'money', unit: code, from, to: at + 1 };
  }
  if (token.glued && (token.text === 'p' || token.text === 'c'))
    return { kind: 'money', unit: token.text === 'p' ? 'penny' : 'cent', from, to: at + 1 };
  if (token.lower === 'won' && isCurrencyWon(number, line, at))
    return { kind: 'money', unit: 'KRW', from, to: at + 1 };
  const nation = nationsOfCurrencies.of(token.word);
  const nameAt = nation === undefined ? at : at + 1;
  const name = tokenAt(line, nameAt);
  if (name?.kind !== 'word') return undefined;
  const noun = currencyNouns.of(name.word);
  // "past the 3 million mark"
  if (noun === undefined || (name.lower === 'mark' && number.value !== 1)) return undefined;
  let unit = currencyNames.get(noun);
  if (noun === 'pound') unit = nation || isSterling(number, line, nameAt) ? 'GBP' : undefined;
  if (unit === undefined) return undefined;
  if (nation === undefined && doubtfulCurrencyNames.has(noun) && number.scale === 1) return undefined;
  if (nation !== undefined && unit.length === 3 && unit !== 'EUR') unit = nation;
  let to = nameAt + 1;
  if (noun === 'pound' && tokenAt(line, to)?.lower === 'sterling') to++;
  return withCents({ kind: 'money', unit, from, to }, number, line, noun);
}

/** Korea's currency and not the verb: after millions or before another currency, and with no object after it. */
function isCurrencyWon(number: NumberAt, line: Line, at: number): boolean {
  const next = tokenAt(line, at + 1);
  const bracket = next?.text === '(' && currencySigns.has(tokenAt(line, at + 2)?.text ?? '');
  if (bracket) return true;
  if (number.scale < 1e6 && !hasSpendingBefore(line, number.from)) return false;
  if (next?.kind !== 'word') return true;
  if (/^(?:a|an|per)$/.test(next.lower)) return rateUnits.holds(wordAt(line, at + 2));
  return next.lower === 'each' || (endsPhrase(next) && !determiners.holds(next.word));
}

const spending = new WordSet(
  'cost costs costing pay pays paid paying spend spends spent fine fined fines worth earn earns earned salary wage price prices priced charge charged owe owes owed debt debts grant budget raised lost save saved'.split(
    ' ',
  ),
);

/** "(about 8,200 tonnes)" or "of rubble" behind pounds: they are a weight. */
function isWeighed(line: Line, at: number): boolean {
  if (lowerAt(line, at) === 'of') return materials.holds(wordAt(line, at + 1));
  if (lowerAt(line, at) !== '(') return false;
  for (let i = at + 1; i < at + 8 && lowerAt(line, i) !== ')'; i++)
    if (unitWords.of(wordAt(line, i))?.some(({ unit }) => unit.kind === 'mass')) return true;
  return false;
}

/** What is weighed and seldom paid for by the million. */
const materials = new WordSet(
  'concrete debris rubble steel iron scrap metal waste garbage rubbish trash sand soil mud ash explosives explosive dynamite tnt gunpowder ammunition fertiliser fertilizer meat beef pork chicken fish rice wheat grain flour sugar coal ice salt plastic cocaine heroin marijuana cannabis hay feed carbon pressure thrust'.split(
    ' ',
  ),
);

/** Pounds of money and not of weight: in millions, in pence, after a word for spending, or by the week. */
function isSterling(number: NumberAt, line: Line, at: number): boolean {
  if (lowerAt(line, at + 1) === 'sterling') return true;
  if (isWeighed(line, at + 1)) return false;
  if (number.scale >= 1e6) return true;
  if (lowerAt(line, at + 1) === 'of') return false;
  if (/\.\d\d$/.test(line.tokens[number.from]?.text ?? '')) return true;
  if (
    /^(?:a|an|per)$/.test(lowerAt(line, at + 1)) &&
    /^(?:hour|day|week|month|year|head|person)$/.test(lowerAt(line, at + 2))
  )
    return true;
  if (/^(?:left|better|worse|richer|poorer|cheaper|dearer)$/.test(lowerAt(line, at + 1))) return true;
  return hasSpendingBefore(line, number.from);
}

function hasSpendingBefore(line: Line, from: number): boolean {
  for (let i = from - 1; i >= from - 6; i--) if (spending.holds(wordAt(line, i))) return true;
  return false;
}

/** "thirteen dollars and forty-five cents", "15 dollars 50". */
function withCents(reading: Reading, number: NumberAt, line: Line, noun: string): Reading {
  if (number.value === null || number.scale > 100 || !/^(?:dollar|pound|euro|buck)$/.test(noun))
    return reading;
  let at = reading.to;
  const joined = lowerAt(line, at) === 'and';
  if (joined) at++;
  const small = readNumber(line.tokens, at, line.end);
  if (small?.from !== at || small.value === null || small.value >= 100 || !Number.isInteger(small.value))
    return reading;
  const after = tokenAt(line, small.to);
  const cents = /^(?:cents?|pence|p)$/.test(after?.lower ?? '');
  if (!cents && after !== undefined && after.text !== '.') return reading;
  return { ...reading, to: small.to + (cents ? 1 : 0), value: number.value + small.value / 100 };
}
