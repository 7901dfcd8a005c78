/** Which of the days, months or years of one name is meant. */
export type Pick = 'last' | 'this' | 'next' | 'coming' | 'previous' | 'following';

export type Unit = 'day' | 'week' | 'month' | 'year' | 'weekend';

/** What the words of a date say, before it is known on which day they were written. Months from 1; 0 is Sunday. */
export type When =
  | {
      readonly form: 'calendar';
      readonly year?: number | undefined;
      readonly month?: number | undefined;
      readonly day?: number | undefined;
      readonly weekday?: number | undefined;
      /** "last September"; with `ofYear`, "September last year". */
      readonly pick?: Pick | undefined;
      readonly ofYear?: -1 | 0 | 1 | undefined;
    }
  /** "05-03-2020": day and month in an order that only the page can tell. */
  | { readonly form: 'numeric'; readonly first: number; readonly second: number; readonly year: number }
  | { readonly form: 'weekday'; readonly weekday: number; readonly pick?: Pick | undefined }
  /** "last month", "two weeks ago" from the day of publication; "three days earlier" from the date mentioned before. */
  | {
      readonly form: 'shift';
      readonly unit: Unit;
      readonly count: number;
      readonly from: 'published' | 'mention';
    }
  /** "two days before Christmas", "a day after Monday". */
  | { readonly form: 'beside'; readonly unit: Unit; readonly count: number; readonly of: When }
  | {
      readonly form: 'holiday';
      readonly holiday: string;
      readonly year?: number | undefined;
      readonly pick?: Pick | undefined;
    }
  | { readonly form: 'clock'; readonly midnight?: boolean };
