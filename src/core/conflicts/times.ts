import type { Measure } from '../measures/measure.ts';
import { type Agreement, m } from './agreement.ts';
import { meetsInterval } from './bounds.ts';
import type { Side } from './side.ts';
import { compareIso, daysBetween, recalls, yearIsUnsure } from './when.ts';

/** A toll's figures this far apart are of two events, unless their words name the same stretch of time. */
const longestToll = 400;

/** Reports of one short happening come within these days. */
const longestIncident = 10;

/** What the stretches of time say that two figures are told of. */
export function agreeOnWindow(first: Side, second: Side): Agreement {
  const a = m(first);
  const b = m(second);
  if (a.nature === 'occasion') return agreeOnUnresolvedDay(a, b);
  if (a.window === null || b.window === null) return a.nature === 'period' ? 'apart' : 'open';
  if (a.window.open !== b.window.open) return 'apart';
  if (a.window.from === b.window.from) return 'same';
  if (compareIso(a.window.from, b.window.from) !== 0) return 'apart';
  // "the blast that killed 170 in March", "killed 170 on 23 March"
  const isOne = a.window.open || meetsInterval(first.allowed, second.allowed);
  return isOne && a.nature !== 'period' ? 'same' : 'apart';
}

/** The days of occasions are held against each other as dates, but for those of an article whose year nobody knows. */
function agreeOnUnresolvedDay(a: Measure, b: Measure): Agreement {
  const [first, second] = [a.window?.from ?? '', b.window?.from ?? ''];
  const unresolved = [first, second].some((day) => day !== '' && !/^\d{4}/.test(day));
  return unresolved && first !== second ? 'apart' : 'open';
}

/** What the days say on which two figures hold. */
export function agreeOnDay(a: Side, b: Side): Agreement {
  const first = a.figure.asOf;
  const second = b.figure.asOf;
  const { nature } = m(a);
  if (first === null || second === null) {
    if (nature === 'toll' && (isRecollection(a) || isRecollection(b)) && !meetsInterval(a.allowed, b.allowed))
      return 'apart';
    return nature === 'occasion' && a.article.file !== b.article.file ? 'apart' : 'open';
  }
  if (yearIsUnsure(a, b)) return nature === 'occasion' ? 'apart' : 'open';
  const days = daysBetween(first, second);
  switch (nature) {
    case 'occasion':
      // the next day's paper tells of the day before, often without naming it
      return compareIso(first, second) === 0 || (days <= 1 && !(m(a).datedBy && m(b).datedBy))
        ? 'open'
        : 'apart';
    case 'incident':
      return days <= longestIncident ? 'open' : 'apart';
    case 'toll':
    case 'level': {
      if (isRecalled(a, b, days)) return 'open';
      const isOfOther = nature === 'toll' && days > longestRecall && (isRecollection(a) || isRecollection(b));
      return !isOfOther && (days <= longestToll || compareIso(first, second) === 0) ? 'open' : 'apart';
    }
    default:
      // "the flood of 2002 cost €4.6bn", "the record of 2016 was 3.71 metres"
      return days > longestRecall &&
        isRecollection(a) !== isRecollection(b) &&
        !meetsInterval(a.allowed, b.allowed)
        ? 'apart'
        : 'open';
  }
}

/** Days that a count told again years later may lie from the one that was told then: another attack of the year before is no update. */
const longestRecall = 120;

/** It holds long before its article came out: "the 1981 failure of a roof, which killed 114". */
function isRecollection({ figure, article }: Side): boolean {
  if (figure.asOf === null || article.published === null || article.publishedFrom === 'inferred')
    return false;
  return daysBetween(figure.asOf, article.published) > longestToll;
}

/** Each holds about when its article came out, and the later article tells of the day that the earlier one told of. */
function isRecalled(a: Side, b: Side, days: number): boolean {
  const [first, second] = [a.article.published, b.article.published];
  if (first === null || second === null) return false;
  const between = daysBetween(first, second);
  return between > longestToll && Math.abs(days - between) <= longestToll && recalls(a.article, b.article);
}
