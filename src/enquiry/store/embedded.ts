import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Dialect,
  type SqliteDatabase,
  type TransactionSettings,
} from 'kysely';

/** How long opening waits for another process, in milliseconds. */
const OPENING_TIMEOUT_MS = 5_000;

/** How long SQLite itself waits for another writer: it holds up the whole process meanwhile. */
const BUSY_TIMEOUT_MS = 50;

/** How long a writer asks again before it gives up, without holding anybody up. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 10;

/** SQLITE_BUSY and its extended codes: https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY;

/** SQLite's value of `pragma synchronous` for FULL: the file is on the disk before a commit returns. */
const SYNCHRONOUS_FULL = 2;

/**
 * `begin immediate` takes the write lock at once, so that no transaction fails halfway for want of
 * it. Another store of this very process could never let go of the lock while SQLite waits for it,
 * hence the short timeout and the asking again.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    { accessMode }: TransactionSettings = {},
  ): Promise<void> {
    // A reader sees one moment of the file and holds nobody up.
    if (accessMode === 'read only') {
      await connection.executeQuery(CompiledQuery.raw('begin'));
      return;
    }
    for (let waited = 0; ; waited += BUSY_TIMEOUT_MS + PAUSE_MS) {
      try {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'));
        return;
      } catch (error) {
        if (!isBusy(error) || waited > PATIENCE_MS) throw error;
        await wait(PAUSE_MS);
      }
    }
  }
}

/** Changes of tables run inside a transaction, which also keeps processes that start together apart. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class EmbeddedDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;
  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database;
  }
  override createDriver(): SqliteDriver {
    return new ImmediateDriver({ database: this.#database });
  }
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** `node:sqlite` in the shape that Kysely knows. */
function adapt(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql);
      const spread = (values: readonly unknown[]) => values as SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...spread(values)),
        run: (values) => statement.run(...spread(values)),
        iterate: (values) => statement.iterate(...spread(values)),
      };
    },
  };
}

/** Sets what durability hangs on and reads it back; throws if the file cannot promise it. */
function makeDurable(database: DatabaseSync): void {
  database.exec(`pragma busy_timeout = ${OPENING_TIMEOUT_MS}`);
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  // What is deleted is written over: else it could be read out of the file for months.
  database.exec('pragma secure_delete = on');
  const journal = database.prepare('pragma journal_mode').get()?.['journal_mode'];
  const synchronous = database.prepare('pragma synchronous').get()?.['synchronous'];
  if (journal !== 'wal' || synchronous !== SYNCHRONOUS_FULL) {
    throw new Error(
      `SQLite must run with journal_mode=wal and synchronous=2, got ${String(journal)} and ${String(synchronous)}: keep the file on a local disk`,
    );
  }
  database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
}

/** Kysely's dialect over one SQLite file, whose folder is made if there is none. */
export function openEmbedded(path: string): Dialect {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(path);
  try {
    // What enquirers write is nobody else's business on this machine; WAL files follow the mode.
    chmodSync(path, 0o600);
    makeDurable(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return new EmbeddedDialect(adapt(database));
}
