import { getNextDay } from './shanghai.ts';

/**
 * The days off that the law itself names (《全国年节及纪念日放假办法》, as of 2025-01-01, article 2) and that
 * have their date in every year: New Year, Labour Day, National Day.
 */
const FIXED = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

/**
 * The first day of Spring Festival, Qingming, Dragon Boat and Mid-Autumn, by the Chinese calendar (GB/T
 * 33661-2017): reckoned for the years whose notices are still to come. `Intl` is not asked, which has
 * Spring Festival 2027 and 2030 a day off, where the new moon is within minutes of midnight.
 */
const MOVING: Readonly<Record<number, readonly [string, string, string, string]>> = {
  2027: ['02-06', '04-05', '06-09', '09-15'],
  2028: ['01-26', '04-04', '05-28', '10-03'],
  2029: ['02-13', '04-04', '06-16', '09-22'],
  2030: ['02-03', '04-05', '06-05', '09-12'],
  2031: ['01-23', '04-05', '06-24', '10-01'],
  2032: ['02-11', '04-04', '06-12', '09-19'],
  2033: ['01-31', '04-04', '06-01', '09-08'],
  2034: ['02-19', '04-05', '06-20', '09-27'],
  2035: ['02-08', '04-05', '06-10', '09-16'],
  2036: ['01-28', '04-04', '05-30', '10-04'],
  2037: ['02-15', '04-04', '06-18', '09-24'],
  2038: ['02-04', '04-05', '06-07', '09-13'],
  2039: ['01-24', '04-05', '05-27', '10-02'],
  2040: ['02-12', '04-04', '06-14', '09-20'],
  2041: ['02-01', '04-04', '06-03', '09-10'],
  2042: ['01-22', '04-04', '06-22', '09-28'],
  2043: ['02-10', '04-05', '06-11', '09-17'],
  2044: ['01-30', '04-04', '05-31', '10-05'],
  2045: ['02-17', '04-04', '06-19', '09-25'],
  2046: ['02-06', '04-04', '06-08', '09-15'],
};

/** Spring Festival is the eve and three days. */
function listSpringDays(first: string): string[] {
  const second = getNextDay(first);
  return [first, second, getNextDay(second)];
}

/**
 * Whether the law alone makes a `YYYY-MM-DD` day a day off, whatever the State Council's notice of that
 * year will say of the days around it. After the last year of the table only those that have their date.
 */
export function isStatutoryDayOff(date: string): boolean {
  const day = date.slice(5);
  if (FIXED.includes(day)) return true;
  const year = date.slice(0, 4);
  const [spring, ...others]: readonly string[] = MOVING[Number(year)] ?? [];
  if (spring === undefined) return false;
  const first = `${year}-${spring}`;
  return others.includes(day) || listSpringDays(first).includes(date) || getNextDay(date) === first;
}
