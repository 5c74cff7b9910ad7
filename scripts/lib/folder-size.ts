import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a folder takes on disk. */
export interface FolderSize {
  files: number;
  bytes: number;
}

/** Counts the files of a folder and of all in it, one after the other: there may be very many. */
export async function measureFolder(folder: string): Promise<FolderSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return { files: files.length, bytes };
}
