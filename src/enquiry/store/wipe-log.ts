import { sql, SqliteAdapter } from 'kysely';
import type { Database } from './tables.ts';

/**
 * Takes what was deleted out of SQLite's log as well, where it would stand until it is written over.
 * Waits for nobody: what cannot be done now is done the next time. Call it after the transaction.
 */
export async function wipeLog(db: Database): Promise<void> {
  if (!(db.getExecutor().adapter instanceof SqliteAdapter)) return;
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
