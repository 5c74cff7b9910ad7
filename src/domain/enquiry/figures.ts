import type { EnquiryKind, EnquiryState } from './kinds.ts';
import { getShanghaiTime } from './shanghai.ts';

/** What of an enquiry the figures are reckoned from: nothing of whom it is from. */
export interface CountedEnquiry {
  readonly kind: EnquiryKind;
  /** Slug of the desk in charge; empty before staff have first looked. */
  readonly desk: string;
  readonly projects: readonly string[];
  readonly locale: string;
  /** ISO 3166-1 alpha-2; null where it was not said. */
  readonly country: string | null;
  readonly state: EnquiryState;
  /** Epoch milliseconds, as all moments here. */
  readonly receivedAt: number;
  /** The first reply of either kind, the answer or word of progress. */
  readonly repliedAt: number | null;
  /** The first answer. */
  readonly answeredAt: number | null;
  /** `YYYY-MM-DD`: the day of the first reply that the receipt promised. */
  readonly promisedDay: string;
  /** The promised day as it stands: a later one once word of progress has moved it. */
  readonly dueDay: string;
}

/** How an enquiry stands to its promise; each has exactly one. */
export const OUTCOMES = [
  'inTime', // 按期答复
  'late', // 逾期答复
  'overdue', // 逾期未答
  'waiting', // 未到期
  'closed', // 未答复办结
] as const;
export type Outcome = (typeof OUTCOMES)[number];

const dayOf = (epochMs: number): string => getShanghaiTime(epochMs).date;

/**
 * How an enquiry stands to its promise on a `YYYY-MM-DD` day. It is kept (`inTime`) where the first
 * reply came on or before the promised day, and the answer on or before the later day where word of
 * progress moved it. Days are those of Shanghai, and the promised day itself is never missed.
 */
export function judge(enquiry: CountedEnquiry, today: string): Outcome {
  const { state, repliedAt, answeredAt, promisedDay, dueDay } = enquiry;
  if (answeredAt === null && state === 'closed') return 'closed';
  if (answeredAt === null && today > dueDay) return 'overdue';
  if (repliedAt === null) return 'waiting';
  const replied = dayOf(repliedAt) <= promisedDay;
  const answered = answeredAt === null || dayOf(answeredAt) <= dueDay;
  return replied && answered ? 'inTime' : 'late';
}

/** How many enquiries there were and what became of them: the outcomes add up to those received. */
export interface Figures extends Readonly<Record<Outcome, number>> {
  readonly received: number;
  /**
   * Half of those replied to waited no longer for the first reply, in hours by the clock with nights
   * and holidays; undefined where none was replied to.
   */
  readonly medianHours: number | undefined;
}

/** The middle of some numbers, or of the two in the middle; undefined of none. */
export function getMedian(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : low + (high - low) / 2;
}

const HOUR_MS = 3_600_000;

/** The figures of some enquiries as they stand on a `YYYY-MM-DD` day. */
export function countFigures(enquiries: readonly CountedEnquiry[], today: string): Figures {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<
    Outcome,
    number
  >;
  for (const enquiry of enquiries) counts[judge(enquiry, today)] += 1;
  const waits = enquiries.flatMap(({ repliedAt, receivedAt }) =>
    repliedAt === null ? [] : [(repliedAt - receivedAt) / HOUR_MS],
  );
  return { ...counts, received: enquiries.length, medianHours: getMedian(waits) };
}

/**
 * How many enquiries the reply rate is of: those replied to and those whose promised day has passed.
 * One not yet due has broken no promise, and one closed without an answer (sent twice, advertising)
 * was owed none; both are counted apart, so that nobody can raise the rate by closing unseen.
 */
export const countDue = ({ inTime, late, overdue }: Figures): number => inTime + late + overdue;

/** The part of the enquiries due that the promise was kept to, from 0 to 1; undefined of none. */
export function getReplyRate(figures: Figures): number | undefined {
  const due = countDue(figures);
  return due === 0 ? undefined : figures.inTime / due;
}
