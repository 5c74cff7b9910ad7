import { isOpen } from './acts.ts';
import type { EnquiryState } from '../enquiry/kinds.ts';

/** What of an enquiry decides whether its desk is reminded of it. */
export interface Remembered {
  readonly number: string;
  readonly state: EnquiryState;
  readonly reply_by: string;
  readonly follow_up_on: string | null;
}

/** Numbers of enquiries that a desk is reminded of on a day. */
export interface Reminder {
  readonly overdue: readonly string[];
  readonly today: readonly string[];
  readonly followUp: readonly string[];
}

/** From this hour of the Shanghai day on, desks are reminded. */
export const REMINDER_HOUR = 8;

/** What a desk is reminded of on a `YYYY-MM-DD` day, the earliest day first; undefined for nothing. */
export function listReminders(
  enquiries: readonly Remembered[],
  today: string,
): Reminder | undefined {
  const open = enquiries
    .filter(({ state }) => isOpen(state))
    .toSorted((one, other) => one.reply_by.localeCompare(other.reply_by));
  const numbersOf = (chosen: readonly Remembered[]) => chosen.map(({ number }) => number);
  const reminder = {
    overdue: numbersOf(open.filter(({ reply_by }) => reply_by < today)),
    today: numbersOf(open.filter(({ reply_by }) => reply_by === today)),
    followUp: numbersOf(
      enquiries.filter(({ follow_up_on }) => follow_up_on !== null && follow_up_on <= today),
    ),
  };
  return Object.values(reminder).some((numbers) => numbers.length > 0) ? reminder : undefined;
}
