// The table, not the package's functions: these read dates in the machine's own time zone, and west
// of Greenwich every holiday would fall a day early.
import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

const HOLIDAYS: Readonly<Record<string, string>> = calendar.holidays;
const MAKE_UP_DAYS: Readonly<Record<string, string>> = calendar.workdays;

/**
 * Whether a `YYYY-MM-DD` day is worked in China, by the State Council's calendar of holidays and
 * make-up days. For years it does not know yet, Mondays to Fridays.
 */
export function isChineseWorkday(date: string): boolean {
  if (MAKE_UP_DAYS[date] !== undefined) return true;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5 && HOLIDAYS[date] === undefined;
}

/** Whether the calendar knows a year's holidays: New Year's Day always is one. */
export const hasHolidays = (year: number): boolean => HOLIDAYS[`${year}-01-01`] !== undefined;
