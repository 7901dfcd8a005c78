import { type Day, dayOf, easterOf, nthWeekday } from '../calendar.ts';

/** On which day of a year a feast falls. */
export type HolidayRule = (year: number) => Day;

const fixed =
  (month: number, day: number): HolidayRule =>
  (year) =>
    dayOf(year, month, day);

const weekday =
  (month: number, name: number, n: number, plus = 0): HolidayRule =>
  (year) =>
    nthWeekday(year, month, name, n) + plus;

const easter =
  (plus: number): HolidayRule =>
  (year) =>
    easterOf(year) + plus;

/** Feasts whose day the calendar alone tells; in lower case, a space between tokens. The same day everywhere, or one country's. */
export const holidays: ReadonlyMap<string, HolidayRule> = new Map([
  ["new year 's day", fixed(1, 1)],
  ["new year 's eve", fixed(12, 31)],
  ['new year', fixed(1, 1)],
  ['epiphany', fixed(1, 6)],
  ['martin luther king jr. day', weekday(1, 1, 3)],
  ['martin luther king day', weekday(1, 1, 3)],
  ["valentine 's day", fixed(2, 14)],
  ["presidents ' day", weekday(2, 1, 3)],
  ["international women 's day", fixed(3, 8)],
  ["st patrick 's day", fixed(3, 17)],
  ["st . patrick 's day", fixed(3, 17)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['holy saturday', easter(-1)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['easter', easter(0)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['whit monday', easter(50)],
  ['earth day', fixed(4, 22)],
  ['may day', fixed(5, 1)],
  ['memorial day', weekday(5, 1, -1)],
  ['juneteenth', fixed(6, 19)],
  ['fourth of july', fixed(7, 4)],
  ['july fourth', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['assumption day', fixed(8, 15)],
  ['labor day', weekday(9, 1, 1)],
  ['labour day', fixed(5, 1)],
  ['columbus day', weekday(10, 1, 2)],
  ['halloween', fixed(10, 31)],
  ["all saints ' day", fixed(11, 1)],
  ['bonfire night', fixed(11, 5)],
  ['armistice day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['thanksgiving day', weekday(11, 4, 4)],
  ['thanksgiving', weekday(11, 4, 4)],
  ['black friday', weekday(11, 4, 4, 1)],
  ['cyber monday', weekday(11, 4, 4, 4)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
]);
