import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { CommandError } from './command-error.ts';

function explain(path: string, cause: unknown): string {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC')
    return `写不了 ${path}：磁盘满了，请清出空间再试`;
  // Excel keeps an open workbook to itself.
  return `写不了 ${path}。如果它正在 Excel 里打开，请先关上，或用 --out 换一个文件名`;
}

/** Writes a workbook of a staff command whole or not at all; returns its path as the command was called from, to be told. */
export function writeWorkbook(path: string, bytes: Uint8Array): string {
  const aside = `${path}.part-${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(aside, bytes);
    renameSync(aside, path);
  } catch (cause) {
    rmSync(aside, { force: true });
    throw new CommandError(explain(path, cause), { cause });
  }
  return relative(process.cwd(), path) || path;
}

/** Throws a CommandError where there is a file already: a clerk may have filled it in. */
export function refuseExisting(path: string): void {
  if (!existsSync(path)) return;
  throw new CommandError(
    `${path} 已有，里面可能有填好的内容，没有覆盖。请用 --out 换一个文件名；确实不要原来的，加 --force`,
  );
}
