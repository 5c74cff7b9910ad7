import type { Database } from './tables.ts';

/**
 * Serialisation failure and deadlock, on which the whole transaction is to be run again:
 * https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html
 */
const RUN_AGAIN = ['40001', '40P01'] as const;
const MOST_RUNS = 5;

const hasCode = (error: unknown, codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/**
 * Runs work in one transaction, and again where the store asks for that, or fails with one of the codes
 * given. The work may change nothing but the store. When this returns, what was written is on the disk.
 */
export async function runTransaction<T>(
  db: Database,
  work: (transaction: Database) => Promise<T>,
  alsoAgainOn: readonly string[] = [],
): Promise<T> {
  for (let run = 1; ; run += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (run === MOST_RUNS || !hasCode(error, [...RUN_AGAIN, ...alsoAgainOn])) throw error;
    }
  }
}
