import type { EnquiryState } from './kinds.ts';
import { getReplyBy } from './reply-by.ts';

/** What the county promises (`replyPromise` in `content/site.yml`), in working days. */
export interface ReplyPromise {
  /** Until somebody answers at all. */
  readonly firstWorkingDays: number;
  /** Until everything asked is answered. */
  readonly fullWorkingDays: number;
  /** The same for a complex matter, of which an interim note tells. */
  readonly complexWorkingDays: number;
}

/** The steps of an answer, in their order. */
export type ReplyStep = 'first' | 'full' | 'complex';

/** The last day of each step, `YYYY-MM-DD`, all counted from the day of receipt. */
export type DueDates = Readonly<Record<ReplyStep, string>>;

/** The promised days of an enquiry received at a moment, epoch milliseconds. */
export function getDueDates(
  receivedAtMs: number,
  promise: ReplyPromise,
  isWorkday: (date: string) => boolean,
): DueDates {
  const after = (days: number) => getReplyBy(receivedAtMs, days, isWorkday);
  return {
    first: after(promise.firstWorkingDays),
    full: after(promise.fullWorkingDays),
    complex: after(promise.complexWorkingDays),
  };
}

/** What is owed next, and until when. */
export interface NextDue {
  readonly step: ReplyStep;
  readonly date: string;
}

/** Which step is owed in each state; what is answered or closed is owed nothing. */
const OWED = {
  received: 'first',
  assigned: 'first',
  partial: 'full',
  complex: 'complex',
  answered: undefined,
  closed: undefined,
} as const satisfies Record<EnquiryState, ReplyStep | undefined>;

/** The step that is owed next in a state. */
export const getOwedStep = (state: EnquiryState): ReplyStep | undefined => OWED[state];

/** What is owed next to an enquiry in a state, and until when; undefined where nothing is. */
export function getNextDue(state: EnquiryState, dates: DueDates): NextDue | undefined {
  const step = OWED[state];
  return step && { step, date: dates[step] };
}
