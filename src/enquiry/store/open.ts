import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kysely, type Dialect } from 'kysely';
import { openEmbedded } from './embedded.ts';
import { migrate } from './migrations.ts';
import type { Database, Tables } from './tables.ts';

/** `file:data/qiao.db` is relative to the working folder; `file:///srv/qiao.db` is not. */
function toPath(url: string): string {
  if (url.startsWith('file://')) return fileURLToPath(url);
  return resolve(decodeURI(url.slice('file:'.length)));
}

/** The one place that chooses a store. The address may hold a password and is never repeated. */
function chooseDialect(databaseUrl: string): Dialect {
  if (/^file:.*[^/:]$/.test(databaseUrl) && !databaseUrl.includes(':memory:')) {
    return openEmbedded(toPath(databaseUrl));
  }
  if (/^postgres(?:ql)?:\/\//.test(databaseUrl)) {
    throw new Error(
      'DATABASE_URL names PostgreSQL, but this version keeps enquiries in the embedded store only: write DATABASE_URL=file:data/qiao.db',
    );
  }
  throw new Error('DATABASE_URL names no file: write DATABASE_URL=file:data/qiao.db');
}

/**
 * The store at a `file:` address, ready to use: folder, file and tables are made if there are none.
 * End it with `destroy()`. Throws with a reason if it cannot be opened or kept durable.
 */
export async function openStore(databaseUrl: string): Promise<Database> {
  const db = new Kysely<Tables>({ dialect: chooseDialect(databaseUrl) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}
