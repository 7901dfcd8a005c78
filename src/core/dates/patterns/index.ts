import type { DatePattern } from '../pattern.ts';
import { dayAlone, dayFirst, monthFirst, weekdayAndDate } from './calendar.ts';
import { clock, midnight, noon } from './clock.ts';
import { holiday } from './holiday.ts';
import { numeric } from './numeric.ts';
import { dayByName, distance, step } from './relative.ts';
import { shortWeekday, weekday } from './weekday.ts';
import { decade, season, year } from './year.ts';

/** Every way of writing a date; of those that match at one word the longest wins, and of equals the first here. */
export const patterns: readonly DatePattern[] = [
  weekdayAndDate,
  monthFirst,
  dayFirst,
  numeric,
  holiday,
  weekday,
  shortWeekday,
  clock,
  midnight,
  noon,
  dayByName,
  distance,
  step,
  season,
  decade,
  year,
  dayAlone,
];
