import { getNextDay, getShanghaiTime } from './shanghai.ts';

/** From this hour of the Shanghai day an enquiry counts as received on the next working day. */
export const CLOSING_HOUR = 17;

/** No holiday of the State Council's calendar is near as long; a calendar without work days is a fault. */
const LONGEST_BREAK_DAYS = 60;

function getNextWorkday(date: string, isWorkday: (date: string) => boolean): string {
  let day = getNextDay(date);
  for (let passed = 0; passed < LONGEST_BREAK_DAYS; passed += 1) {
    if (isWorkday(day)) return day;
    day = getNextDay(day);
  }
  throw new Error(
    `No working day within ${LONGEST_BREAK_DAYS} days after ${date}: check isWorkday`,
  );
}

/**
 * The last day of a promise of so many working days, as `YYYY-MM-DD`. The day of receipt is not
 * counted (Civil Code, article 201); what comes at 17:00 or later, or on a day off, counts as
 * received on the next working day.
 */
export function getReplyBy(
  receivedAtMs: number,
  workingDays: number,
  isWorkday: (date: string) => boolean,
): string {
  const { date, hour } = getShanghaiTime(receivedAtMs);
  const inHours = hour < CLOSING_HOUR && isWorkday(date);
  let day = inHours ? date : getNextWorkday(date, isWorkday);
  for (let counted = 0; counted < workingDays; counted += 1) day = getNextWorkday(day, isWorkday);
  return day;
}
