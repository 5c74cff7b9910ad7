import { getDueDates } from '#src/domain/enquiry/due-dates.ts';
import { getShanghaiTime } from '#src/domain/enquiry/shanghai.ts';
import type { EnquiryDeps } from './deps.ts';

/**
 * The year of a day promised now whose holidays the calendar does not know, or undefined where it knows
 * all of them: in December the farthest lies in the next.
 */
export function findUnknownYear({
  now,
  replyPromise,
  isWorkday,
  hasHolidays,
}: Pick<EnquiryDeps, 'now' | 'replyPromise' | 'isWorkday' | 'hasHolidays'>): number | undefined {
  const { complex } = getDueDates(now(), replyPromise, isWorkday);
  return [getShanghaiTime(now()).date, complex]
    .map((day) => Number(day.slice(0, 4)))
    .find((year) => !hasHolidays(year));
}
