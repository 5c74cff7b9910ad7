const DAYS_PER_YEAR = 365;
/** The beginning of a day in China. */
export const moment = (day: string) => `${day}T00:00:00+08:00`;
/** A span of months as OC4IDS counts it, in days. */
export const months = (count: number) => ({
  durationInDays: Math.round((count * DAYS_PER_YEAR) / 12),
});
/** An amount in yuan. */
export const cny = (amount: number) => ({ amount, currency: 'CNY' });
/** Without the keys that have no value: OC4IDS has no null. */
export const compact = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== null && (value as unknown[]).length !== 0,
    ),
  );
