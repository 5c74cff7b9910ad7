import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kysely, type Dialect } from 'kysely';
import { shareCommits } from './group-commit.ts';
import { migrate } from './migrations.ts';
import type { OnLost } from './postgres.ts';
import type { Database, Tables } from './tables.ts';

/** Where a `file:` store lies: `file:data/qiao.db` is relative to the working folder, `file:///srv/qiao.db` is not. */
export function getStorePath(url: string): string {
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
    return openEmbedded(getStorePath(databaseUrl));
  }
  if (kind === 'postgres') {
    const { openPostgres } = await import('./postgres.ts');
    return openPostgres(databaseUrl, onLost);
  }
  throw new Error(
    'DATABASE_URL names no store: write file:data/qiao.db or postgres://user:password@host/database',
  );
}

async function connect(databaseUrl: string, onLost: OnLost): Promise<Database> {
  return new Kysely<Tables>({ dialect: await chooseDialect(databaseUrl, onLost) });
}

/** Does what makes a store ready to use, and closes it where that fails. */
async function prepare(db: Database, work: () => Promise<void>): Promise<Database> {
  try {
    await work();
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function bringUpToDate(db: Database, databaseUrl: string): Promise<void> {
  await migrate(db);
  if (getStoreKind(databaseUrl) === 'embedded') shareCommits(db);
}

/**
 * The store at a `file:` or `postgres://` address, ready to use: folder, file and tables are made if
 * there are none. End it with `destroy()`. Throws with a reason if it cannot be opened or kept durable.
 */
export async function openStore(
  databaseUrl: string,
  onLost: OnLost = () => undefined,
): Promise<Database> {
  const db = await connect(databaseUrl, onLost);
  return prepare(db, () => bringUpToDate(db, databaseUrl));
}

/** There is no store where one was looked for; nothing was made. */
export class StoreMissing extends Error {}

/** The same for a store that has to be there: throws {@link StoreMissing} rather than make an empty one. */
export async function openExistingStore(databaseUrl: string): Promise<Database> {
  const isFile = getStoreKind(databaseUrl) === 'embedded';
  if (isFile && !existsSync(getStorePath(databaseUrl))) throw new StoreMissing();
  const db = await connect(databaseUrl, () => undefined);
  return prepare(db, async () => {
    const tables = await db.introspection.getTables();
    if (!tables.some(({ name }) => name === 'enquiries')) throw new StoreMissing();
    await bringUpToDate(db, databaseUrl);
  });
}
