import {
  PostgresAdapter,
  PostgresDialect,
  sql,
  type Dialect,
  type Kysely,
  type MigrationLockOptions,
} from 'kysely';
import type { ClientBase, Pool } from 'pg';

/** How long a new connection may take, and a statement, in milliseconds: a visitor waits for it. */
const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 10_000;

/** Enough for a county's enquiries; several processes share one server's 100. */
const MOST_CONNECTIONS = 10;

/** PostgreSQL's `bigint`, which `pg` gives as text for fear of numbers over 2^53; ours are times and counts. */
const BIGINT_OID: number = 20;

/** Told when a connection is lost; the next request opens another. */
export type OnLost = (error: Error) => void;

/**
 * A role or database may have `synchronous_commit` off, and then a commit is acknowledged before it is
 * on the disk: every connection turns it on again.
 */
async function makeDurable(client: ClientBase): Promise<void> {
  const asked = `select current_setting('synchronous_commit') as setting`;
  const { rows } = await client.query<{ setting: string }>(asked);
  if (rows[0]?.setting === 'off') await client.query('set synchronous_commit to on');
}

async function openPool(url: string, onLost: OnLost): Promise<Pool> {
  // Loaded only where it is used: the embedded store needs none of it.
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS + CONNECT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    keepAlive: true,
    // Not Kysely's `onCreateConnection`: when that throws, the connection's place in the pool is lost.
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- the pool awaits it; its types do not say so
    onConnect: makeDurable,
    types: {
      getTypeParser: (oid, format) =>
        (oid as number) === BIGINT_OID ? Number : (pg.types.getTypeParser(oid, format) as never),
    },
  });
  // Without a listener a server that restarts would end this process: the pool listens to the
  // connections that lie idle, and nobody to those in the middle of a transaction.
  pool.on('error', onLost);
  pool.on('connect', (client) => client.on('error', onLost));
  return pool;
}

/**
 * Kysely's own lock for changes of tables is an advisory one, which CockroachDB has not
 * (https://github.com/cockroachdb/cockroach/issues/13546). The row that Kysely keeps for dialects without
 * one holds other processes off until the transaction ends that the changes are made in.
 */
class RowLockAdapter extends PostgresAdapter {
  override async acquireMigrationLock(
    db: Kysely<unknown>,
    { lockTable, lockRowId }: MigrationLockOptions,
  ): Promise<void> {
    await sql`select id from ${sql.table(lockTable)} where id = ${lockRowId} for update`.execute(
      db,
    );
  }
  override async releaseMigrationLock(): Promise<void> {
    // The end of the transaction does.
  }
}

class PortableDialect extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return new RowLockAdapter();
  }
}

/** Kysely's dialect over PostgreSQL, or a server that speaks its protocol, at a `postgres://` address. */
export function openPostgres(url: string, onLost: OnLost): Dialect {
  return new PortableDialect({ pool: () => openPool(url, onLost) });
}
