// The package is CommonJS: under Node only its default export can be imported.
import chineseDays from 'chinese-days';

/** Noon of the machine's own day: the package reads local dates, whatever the time zone. */
function toLocalNoon(date: string): Date {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(year ?? 0, (month ?? 1) - 1, day, 12);
}

/**
 * Whether a `YYYY-MM-DD` day is worked in China, by the State Council's calendar of holidays and
 * make-up days. For years it does not know yet, Mondays to Fridays.
 */
export const isChineseWorkday = (date: string): boolean => chineseDays.isWorkday(toLocalNoon(date));

/** Whether the calendar knows a year's holidays: it does as soon as New Year's Day is one. */
export const hasHolidays = (year: number): boolean =>
  chineseDays.getDayDetail(toLocalNoon(`${year}-01-01`)).name.includes('元旦');
