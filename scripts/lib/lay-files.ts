import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * A second name for a file, which none may write into, in place of what had that name; a copy where the
 * two do not lie on one disk. At once: of thousands of files, waiting for each takes longer than laying it.
 */
export function layFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // What has that name may be a second name itself, of a file that is not to be written into.
    rmSync(to, { force: true });
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }
}

/** Lays files into a folder one by one, by their names in it; what lies around them is made once. */
export function createLaying(dir: string): (from: string, name: string) => void {
  const folders = new Set<string>();
  return (from, name) => {
    const to = join(dir, name);
    const folder = dirname(to);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    layFile(from, to);
  };
}

/** Every file below a folder, from it. */
export async function listBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)));
}

/** Lays files of one folder into another, by their names below it. */
export function layFiles(from: string, to: string, names: readonly string[]): void {
  for (const dir of new Set(names.map((name) => dirname(join(to, name)))))
    mkdirSync(dir, { recursive: true });
  for (const name of names) layFile(join(from, name), join(to, name));
}
