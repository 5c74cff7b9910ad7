const HOUR_MS = 3_600_000;

/** China has kept UTC+8 without summer time since 1992 (IANA tz database, Asia/Shanghai). */
const SHANGHAI_OFFSET_MS = 8 * HOUR_MS;

/** A moment on the clock of Asia/Shanghai: the day as `YYYY-MM-DD` and the hour from 0 to 23. */
export interface ShanghaiTime {
  readonly date: string;
  readonly hour: number;
}

/** The Shanghai day and hour of a moment in epoch milliseconds; a RangeError if it is no moment. */
export function getShanghaiTime(epochMs: number): ShanghaiTime {
  const shifted = new Date(epochMs + SHANGHAI_OFFSET_MS);
  return { date: shifted.toISOString().slice(0, 10), hour: shifted.getUTCHours() };
}

/** The day after a `YYYY-MM-DD` day. */
export function getNextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 24 * HOUR_MS).toISOString().slice(0, 10);
}

/** A moment on the clock of Shanghai, as `2026-11-23 10:05`. */
export function formatShanghaiMoment(epochMs: number): string {
  const { date } = getShanghaiTime(epochMs);
  return `${date} ${new Date(epochMs + SHANGHAI_OFFSET_MS).toISOString().slice(11, 16)}`;
}
