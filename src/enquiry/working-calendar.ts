import type { HolidayNotice } from '#src/domain/county/holidays.ts';
import { isStatutoryDayOff } from '#src/domain/enquiry/statutory-days.ts';
// The table, not the package's functions: these read dates in the machine's own time zone, and west
// of Greenwich every holiday would fall a day early.
import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

const HOLIDAYS: Readonly<Record<string, string>> = calendar.holidays;
const MAKE_UP_DAYS: Readonly<Record<string, string>> = calendar.workdays;

/** Which days are worked, and of which years that is known. */
export interface WorkingCalendar {
  /** Whether a `YYYY-MM-DD` day is worked in China. */
  readonly isWorkday: (date: string) => boolean;
  /** Whether the holidays of a year are known. */
  readonly hasHolidays: (year: number) => boolean;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** A table's year is there with its New Year's Day. */
const isTabled = (year: number): boolean => HOLIDAYS[`${year}-01-01`] !== undefined;

/** What the table says of a day: worked, off, or nothing beside the weekday. */
function readTable(date: string): boolean | undefined {
  if (MAKE_UP_DAYS[date] !== undefined) return true;
  return HOLIDAYS[date] === undefined ? undefined : false;
}

/**
 * The calendar of holidays and make-up days by the State Council's notices: those given, for their years,
 * else the table. For years of neither, Mondays to Fridays but for the days off that the law names: those
 * before and after them, and the make-up days, are the notice's to say.
 */
export function createCalendar(notices: readonly HolidayNotice[] = []): WorkingCalendar {
  const noticed = new Set(notices.map(({ year }) => year));
  const worked = new Set(notices.flatMap((notice) => notice.worked));
  const spans = notices.flatMap(({ off }) => off);
  const readNotices = (date: string): boolean | undefined => {
    if (worked.has(date)) return true;
    return spans.some(({ from, to }) => from <= date && date <= to) ? false : undefined;
  };
  const hasHolidays = (year: number): boolean => noticed.has(year) || isTabled(year);
  return {
    hasHolidays,
    isWorkday: (date) => {
      const told = readNotices(date) ?? (noticed.has(yearOf(date)) ? undefined : readTable(date));
      if (told !== undefined) return told;
      const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
      if (weekday === 0 || weekday === 6) return false;
      return hasHolidays(yearOf(date)) || !isStatutoryDayOff(date);
    },
  };
}
