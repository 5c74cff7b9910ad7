import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { CommandError } from './command-error.ts';

/** Writes a workbook of a staff command; returns its path as the command was called from, to be told. */
export function writeWorkbook(path: string, bytes: Uint8Array): string {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  } catch (cause) {
    // Excel keeps an open workbook to itself.
    const reason = `写不了 ${path}。如果它正在 Excel 里打开，请先关上，或用 --out 换一个文件名`;
    throw new CommandError(reason, { cause });
  }
  return relative(process.cwd(), path) || path;
}
