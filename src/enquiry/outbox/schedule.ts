const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;

/** How long a worker may take over one message before another may try it, in milliseconds. */
export const LEASE_MS = 120 * SECOND_MS;

/** How long a message is tried before a person has to look at it. */
const LONGEST_MS = 7 * 24 * HOUR_MS;

/** How often a message is tried that the other side says it will never take. */
const MOST_REFUSALS = 3;

/** A message that could not be sent. */
export interface Failure {
  /** How often it has been tried. */
  readonly attempts: number;
  /** When it was put into the outbox, epoch milliseconds. */
  readonly createdAt: number;
  /** Whether the other side refused it for good, as SMTP does with a code of 500 and over. */
  readonly refused: boolean;
}

/**
 * When a message is to be tried again, in epoch milliseconds: after 10 s, and twice as long each time,
 * up to an hour. Null once it is stuck: a week after it was written, or refused for good three times.
 */
export function getNextTry(
  { attempts, createdAt, refused }: Failure,
  nowMs: number,
): number | null {
  if (refused && attempts >= MOST_REFUSALS) return null;
  if (nowMs - createdAt > LONGEST_MS) return null;
  return nowMs + Math.min(HOUR_MS, 10 * SECOND_MS * 2 ** Math.min(20, attempts - 1));
}
