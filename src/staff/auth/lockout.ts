import { createHash } from 'node:crypto';
import { countRequest } from '#src/enquiry/store/rate-limits.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import { runTransaction } from '#src/enquiry/store/transaction.ts';
import { LOCK_MINUTES, MOST_WRONG } from './staff-auth.ts';

const keyOf = (email: string): string =>
  `staff-password:${createHash('sha256').update(email.trim().toLowerCase()).digest('hex')}`;

/**
 * Counts one try at an account's password, before it is compared, so that tries at the same time
 * count too; an account that does not exist is counted alike. Gives the moment the lock ends, in
 * epoch milliseconds, when there were too many.
 */
export async function countTry(
  db: Database,
  email: string,
  nowMs: number,
): Promise<number | undefined> {
  const limit = { max: MOST_WRONG, windowMs: LOCK_MINUTES * 60_000 };
  return runTransaction(db, (transaction) => countRequest(transaction, keyOf(email), limit, nowMs));
}

/** Forgets the tries at an account's password. */
export async function forgetTries(db: Database, email: string): Promise<void> {
  await db.deleteFrom('rate_limits').where('key', '=', keyOf(email)).execute();
}

/** A code of the app is good for 30 seconds, and the library takes the one before and after too. */
const CODE_MS = 120_000;

/** Notes that a code was used and says whether it was for the first time: somebody may look on. */
export async function useCodeOnce(
  db: Database,
  memberId: string,
  code: string,
  nowMs: number,
): Promise<boolean> {
  const digest = createHash('sha256').update(`${memberId} ${code}`).digest('hex');
  const limit = { max: 1, windowMs: CODE_MS };
  const over = await runTransaction(db, (transaction) =>
    countRequest(transaction, `staff-code:${digest}`, limit, nowMs),
  );
  return over === undefined;
}
