import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file and what is to stand in it. */
export interface FileToWrite {
  path: string;
  text: string | Uint8Array;
}

/**
 * Writes files so that none is ever half there: all of them to a folder aside in `dir` first, then each
 * is moved to its place. What fails before the first move leaves everything as it was.
 */
export function writeTogether(dir: string, files: readonly FileToWrite[]): void {
  if (files.length === 0) return;
  mkdirSync(dir, { recursive: true });
  const aside = mkdtempSync(join(dir, '.import-'));
  try {
    const moves = files.map(({ path, text }, index) => {
      const staged = join(aside, String(index));
      writeFileSync(staged, text);
      mkdirSync(dirname(path), { recursive: true });
      return { staged, path };
    });
    for (const { staged, path } of moves) renameSync(staged, path);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
