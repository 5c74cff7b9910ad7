import { countDue, countFigures, getReplyRate, OUTCOMES } from './figures.ts';
import type { CountedEnquiry, Outcome } from './figures.ts';
import { getMonthSpan, listMonths } from './month.ts';

/** Of how many enquiries due a rate is told at least: a percentage of three misleads. */
export const LEAST_FOR_RATE = 5;

/** Of how many replies a median is told at least: of fewer it tells how long one person waited. */
export const LEAST_FOR_MEDIAN = 3;

/** How many full months are told. */
export const PUBLIC_MONTHS = 12;

/** A month as anybody may see it: totals, and nothing by kind, desk, place or person. */
export interface PublicMonth extends Readonly<Record<Outcome, number>> {
  /** `YYYY-MM` of the Shanghai calendar. */
  readonly month: string;
  readonly received: number;
  /** Replied to, or past the promised day: what the rate is of. */
  readonly due: number;
  /** `inTime` of `due`, from 0 to 1; null for fewer than five. */
  readonly rate: number | null;
  /** Hours by the clock to the first reply; null for fewer than three replies. */
  readonly medianHours: number | null;
}

/** What the function tells everybody. */
export interface PublicFigures {
  /** The Shanghai day on which it was reckoned, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The last full month first; none before the first enquiry, and none at all without any. */
  readonly months: readonly PublicMonth[];
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

function toPublicMonth(
  month: string,
  enquiries: readonly CountedEnquiry[],
  today: string,
): PublicMonth {
  const figures = countFigures(enquiries, today);
  const due = countDue(figures);
  const rate = getReplyRate(figures);
  const replies = enquiries.filter(({ repliedAt }) => repliedAt !== null).length;
  const { medianHours } = figures;
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, figures[outcome]]));
  return {
    month,
    received: figures.received,
    ...(counts as Record<Outcome, number>),
    due,
    rate: rate === undefined || due < LEAST_FOR_RATE ? null : round(rate, 4),
    medianHours:
      medianHours === undefined || replies < LEAST_FOR_MEDIAN ? null : round(medianHours, 1),
  };
}

/**
 * The last twelve full months before a `YYYY-MM-DD` day, from the enquiries received in them. Months
 * before the first enquiry are left out: nobody was answered then, and nobody had asked.
 */
export function makePublicFigures(
  enquiries: readonly CountedEnquiry[],
  today: string,
): PublicFigures {
  const [, ...full] = listMonths(today.slice(0, 7), PUBLIC_MONTHS + 1);
  const months = full.map((month) => {
    const { fromMs, toMs } = getMonthSpan(month);
    const own = enquiries.filter(({ receivedAt }) => receivedAt >= fromMs && receivedAt < toMs);
    return toPublicMonth(month, own, today);
  });
  return {
    asOf: today,
    months: months.slice(0, months.findLastIndex(({ received }) => received > 0) + 1),
  };
}
