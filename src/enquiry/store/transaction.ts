import type { Database } from './tables.ts';

/**
 * Serialisation failure and deadlock, on which the whole transaction is to be run again:
 * https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html
 */
const RUN_AGAIN = new Set(['40001', '40P01']);
const MOST_RUNS = 5;

const isToRunAgain = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && RUN_AGAIN.has(String(error.code));

/**
 * Runs work in one transaction, and again where the store asks for that. The work may change nothing
 * but the store. When this returns, what was written is on the disk.
 */
export async function runTransaction<T>(
  db: Database,
  work: (transaction: Database) => Promise<T>,
): Promise<T> {
  for (let run = 1; ; run += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (run === MOST_RUNS || !isToRunAgain(error)) throw error;
    }
  }
}
