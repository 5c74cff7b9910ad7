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

/**
 * What is owed next to an enquiry in a state: the first reply until there is one, then the full one,
 * or its later day where an interim note has called the matter complex; nothing once it is closed.
 */
export function getNextDue(
  state: EnquiryState,
  dates: DueDates,
  isComplex = false,
): NextDue | undefined {
  if (state === 'closed') return undefined;
  const later = isComplex || state === 'complex' ? 'complex' : 'full';
  const step = state === 'answered' || state === 'complex' ? later : 'first';
  return { step, date: dates[step] };
}
