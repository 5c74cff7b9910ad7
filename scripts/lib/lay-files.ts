import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { copyFile, link, readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** A second name for a file, which none may write into; a copy where the two do not lie on one disk. */
export async function layFile(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}

/** The same, and at once: of thousands of files, waiting for each takes longer than laying it. */
export function layFileNow(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
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
  for (const name of names) layFileNow(join(from, name), join(to, name));
}
