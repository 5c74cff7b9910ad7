import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { findBuildStamp } from './build-stamp.ts';
import { CommandError } from './command-error.ts';

/** What a build leaves in its folder, stamp aside. */
const OWN = new Set(['client', 'server']);

/**
 * A build takes the place of its folder and all that lies in it. Throws a CommandError where that is more than
 * an earlier site: OUT_DIR may name the content by mistake, a web server's folder, or the link to what is live.
 */
export function ensureReplaceable(outDir: string): void {
  const stats = lstatSync(outDir, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (stats.isSymbolicLink())
    throw new CommandError(
      `OUT_DIR ${outDir} 是一个链接，没有生成。要换上正在用的网站，请用 npm run publish；只是试生成的，OUT_DIR 另写一个新文件夹`,
    );
  if (!stats.isDirectory())
    throw new CommandError(`OUT_DIR ${outDir} 不是文件夹，没有生成。请另写一个新文件夹`);
  if (findBuildStamp(outDir) !== undefined) return;
  const strange = readdirSync(outDir).find((name) => !OWN.has(name));
  if (strange === undefined) return;
  throw new CommandError(
    `OUT_DIR ${outDir} 里有别的东西（如 ${strange}），生成会把它们都删掉，所以没有生成。请另写一个新文件夹`,
  );
}

/** Puts a finished folder in the place of another, which goes. Throws a CommandError where it cannot be moved. */
export function replaceFolder(from: string, to: string): void {
  ensureReplaceable(to);
  const old = `${from}.old`;
  rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  try {
    if (existsSync(to)) renameSync(to, old);
    renameSync(from, to);
  } catch (cause) {
    throw new CommandError(
      `新网站搬不到 ${to}。请把 OUT_DIR 放在与程序同一个磁盘上，并核对文件夹的权限。`,
      { cause },
    );
  }
  rmSync(old, { recursive: true, force: true });
}
