import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kysely, type Dialect } from 'kysely';
import { shareCommits } from './group-commit.ts';
import { migrate } from './migrations.ts';
import type { OnLost } from './postgres.ts';
import type { Database, Tables } from './tables.ts';

/** `file:data/qiao.db` is relative to the working folder; `file:///srv/qiao.db` is not. */
function toPath(url: string): string {
  if (url.startsWith('file://')) return fileURLToPath(url);
  return resolve(decodeURI(url.slice('file:'.length)));
}

/** Which kind of store an address names, or undefined. */
export function getStoreKind(databaseUrl: string): 'embedded' | 'postgres' | undefined {
  if (/^postgres(?:ql)?:\/\/./.test(databaseUrl)) return 'postgres';
  const isFile = /^file:.*[^/:]$/.test(databaseUrl) && !databaseUrl.includes(':memory:');
  return isFile ? 'embedded' : undefined;
}

/**
 * The one place that chooses a store, and loads it alone: a functions host with PostgreSQL need not
 * have `node:sqlite`. The address may hold a password and is never repeated.
 */
async function chooseDialect(databaseUrl: string, onLost: OnLost): Promise<Dialect> {
  const kind = getStoreKind(databaseUrl);
  if (kind === 'embedded') {
    const { openEmbedded } = await import('./embedded.ts');
    return openEmbedded(toPath(databaseUrl));
  }
  if (kind === 'postgres') {
    const { openPostgres } = await import('./postgres.ts');
    return openPostgres(databaseUrl, onLost);
  }
  throw new Error(
    'DATABASE_URL names no store: write file:data/qiao.db or postgres://user:password@host/database',
  );
}

/**
 * The store at a `file:` or `postgres://` address, ready to use: folder, file and tables are made if
 * there are none. End it with `destroy()`. Throws with a reason if it cannot be opened or kept durable.
 */
export async function openStore(
  databaseUrl: string,
  onLost: OnLost = () => undefined,
): Promise<Database> {
  const db = new Kysely<Tables>({ dialect: await chooseDialect(databaseUrl, onLost) });
  try {
    await migrate(db);
    if (getStoreKind(databaseUrl) === 'embedded') shareCommits(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}
