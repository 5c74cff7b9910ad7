import { getShanghaiTime } from './shanghai.ts';

/** A month of the Shanghai calendar from its first moment to the first of the next, epoch milliseconds. */
export interface MonthSpan {
  readonly fromMs: number;
  /** Not part of it any more. */
  readonly toMs: number;
}

/** The month of a moment in epoch milliseconds, as `YYYY-MM` of the Shanghai calendar. */
export const getMonth = (epochMs: number): string => getShanghaiTime(epochMs).date.slice(0, 7);

/** A `YYYY-MM` month as somebody wrote it, or undefined if it is none. */
export const parseMonth = (text: string): string | undefined =>
  /^20\d\d-(?:0[1-9]|1[0-2])$/.test(text) ? text : undefined;

/** The month so many months later, or earlier where the number is negative. */
export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by)).toISOString().slice(0, 7);
}

/** So many months that end with the given one, the latest first. */
export const listMonths = (last: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => shiftMonth(last, -index));

/** The moments between which an enquiry of a month comes. */
export function getMonthSpan(month: string): MonthSpan {
  const start = (of: string) => Date.parse(`${of}-01T00:00:00+08:00`);
  return { fromMs: start(month), toMs: start(shiftMonth(month, 1)) };
}
