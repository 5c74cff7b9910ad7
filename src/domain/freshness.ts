const DAY = 86_400_000;

const epochDay = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;

/** Whole days from one `YYYY-MM-DD` to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => epochDay(to) - epochDay(from);

/** Days after which facts are stale where `site.yml` does not say. */
export const STALE_AFTER_DAYS = 180;

/** The day by which facts checked on `checked` are due to be looked at again, `YYYY-MM-DD`. */
export const nextCheckOf = (checked: string, staleAfterDays: number): string =>
  new Date((epochDay(checked) + staleAfterDays) * DAY).toISOString().slice(0, 10);

/** Whether facts verified on `verified` are too old on `today` to be shown as current. */
export const isStale = (verified: string, today: string, staleAfterDays: number): boolean =>
  daysBetween(verified, today) > staleAfterDays;

/** Whether a project may no longer stand in the open list. */
export const isExpired = (validUntil: string | undefined, today: string): boolean =>
  validUntil !== undefined && validUntil < today;
