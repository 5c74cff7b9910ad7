import { openExistingStore, openStore } from '#src/enquiry/store/open.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import { CommandError } from './command-error.ts';
import { explainStoreFault } from './store-fault.ts';

async function use<T>(
  databaseUrl: string,
  open: (databaseUrl: string) => Promise<Database>,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  try {
    const db = await open(databaseUrl);
    try {
      return await work(db);
    } finally {
      await db.destroy();
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw explainStoreFault(error, databaseUrl) ?? error;
  }
}

/**
 * Does something with an enquiry store that is there, and closes it. Throws a CommandError that names the store
 * where there is none: an empty one in its place would say that nothing is held.
 */
export const withStore = <T>(databaseUrl: string, work: (db: Database) => Promise<T>): Promise<T> =>
  use(databaseUrl, openExistingStore, work);

/** The same for a command that may make the store. */
export const withNewStore = <T>(
  databaseUrl: string,
  work: (db: Database) => Promise<T>,
): Promise<T> => use(databaseUrl, openStore, work);

/**
 * Why the store that the server uses, or would make, cannot be used; undefined where that is not foreseen.
 */
export async function findStoreFault(databaseUrl: string): Promise<string | undefined> {
  try {
    await withNewStore(databaseUrl, () => Promise.resolve());
  } catch (error) {
    if (error instanceof CommandError) return error.message;
  }
  return undefined;
}
