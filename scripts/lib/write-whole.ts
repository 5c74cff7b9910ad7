import { rename, writeFile } from 'node:fs/promises';

let written = 0;

/**
 * Writes a file under another name first: a build that is stopped leaves no half a file, and builds that
 * share a cache read none.
 */
export async function writeWhole(path: string, data: Buffer | Uint8Array): Promise<void> {
  written += 1;
  const temporary = `${path}.part-${process.pid}-${written}`;
  await writeFile(temporary, data);
  await rename(temporary, path);
}
