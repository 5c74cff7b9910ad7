import { renameSync, writeFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';

let written = 0;

function nameTemporary(path: string): string {
  written += 1;
  return `${path}.part-${process.pid}-${written}`;
}

/**
 * Writes a file under another name first: a build that is stopped leaves no half a file, and builds that
 * share a cache read none.
 */
export async function writeWhole(path: string, data: Buffer | Uint8Array): Promise<void> {
  const temporary = nameTemporary(path);
  await writeFile(temporary, data);
  await rename(temporary, path);
}

/** The same at once: for thousands of small files, of which each would take longer to wait for than to write. */
export function writeWholeAtOnce(path: string, data: Buffer | Uint8Array): void {
  const temporary = nameTemporary(path);
  writeFileSync(temporary, data);
  renameSync(temporary, path);
}
