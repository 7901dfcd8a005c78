import type { Article, DayOfYear } from './article.ts';
import { weekdayFits } from './dates/resolve.ts';

/** The years that the articles of a folder state, by which those that state none find theirs. */
export interface Years {
  /** Takes note of the article. True where what is suggested to others may have changed. */
  set(article: Article): boolean;
  /** Forgets the article. True where what is suggested to others may have changed. */
  delete(file: string): boolean;
  /** The year in which the day fell, if the others leave no doubt of it. */
  of(day: DayOfYear): number | undefined;
}

export function createYears(): Years {
  const byFile = new Map<string, number>();
  const counts = new Map<number, number>();

  /** True where the year is new among them, or gone. */
  function count(year: number, step: 1 | -1): boolean {
    const times = (counts.get(year) ?? 0) + step;
    if (times === 0) counts.delete(year);
    else counts.set(year, times);
    return times === 0 || (step === 1 && times === 1);
  }

  function remove(file: string): boolean {
    const year = byFile.get(file);
    return year !== undefined && byFile.delete(file) && count(year, -1);
  }

  return {
    set({ file, published, publishedFrom }) {
      const year = publishedFrom === 'stated' ? Number(published?.slice(0, 4)) : undefined;
      if (byFile.get(file) === year) return false;
      const gone = remove(file);
      if (year === undefined) return gone;
      byFile.set(file, year);
      return count(year, 1) || gone;
    },
    delete: remove,
    of(day) {
      const stated = [...counts.keys()];
      const near = new Set(stated.flatMap((year) => [year - 1, year + 1]));
      return only(stated, day) ?? (stated.some((year) => fits(year, day)) ? undefined : only([...near], day));
    },
  };
}

/** The one of the years in which the day falls on its weekday; a day without one fits a single year only. */
function only(years: readonly number[], day: DayOfYear): number | undefined {
  if (day.weekday === undefined) return years.length === 1 ? years[0] : undefined;
  const fitting = years.filter((year) => fits(year, day));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function fits(year: number, { month, day, weekday }: DayOfYear): boolean {
  return weekday === undefined || weekdayFits(year, month, day, weekday);
}
