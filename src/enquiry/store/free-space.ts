import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { getStoreKind, getStorePath } from './open.ts';

/** How many bytes are free where a `file:` store lies; undefined for any other store, or where nobody can say. */
export async function findFreeBytes(databaseUrl: string): Promise<number | undefined> {
  if (getStoreKind(databaseUrl) !== 'embedded') return undefined;
  try {
    const { bavail, bsize } = await statfs(dirname(getStorePath(databaseUrl)));
    return bavail * bsize;
  } catch {
    return undefined;
  }
}
