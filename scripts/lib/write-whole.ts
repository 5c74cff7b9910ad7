import { rename, writeFile } from 'node:fs/promises';

/**
 * Writes a file under another name first: a build that is stopped leaves no half a file, and builds that
 * share a cache read none.
 */
export async function writeWhole(path: string, data: Buffer | Uint8Array): Promise<void> {
  const temporary = `${path}.part-${process.pid}`;
  await writeFile(temporary, data);
  await rename(temporary, path);
}
