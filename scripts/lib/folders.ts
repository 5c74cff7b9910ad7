import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError } from './command-error.ts';

/** Where a site is read from and written to; absolute paths. */
export interface Folders {
  /** The project's folder. */
  readonly root: string;
  /** Facts and prose: CONTENT_DIR, else `content`. */
  readonly contentDir: string;
  /** The finished site: OUT_DIR, else `dist`. */
  readonly outDir: string;
  /** What is slow and may be thrown away: `.cache`. */
  readonly cacheDir: string;
}

/** The project's folder, which the commands run in. */
export const ROOT = resolve(import.meta.dirname, '../..');

function readContentDir(env: NodeJS.ProcessEnv, root: string): string {
  const named = env['CONTENT_DIR'];
  const dir = resolve(root, named || 'content');
  if (!named || existsSync(dir)) return dir;
  throw new CommandError(`CONTENT_DIR "${named}" 不对：没有 ${dir} 这个文件夹。请核对，或留空`);
}

/**
 * The folders that CONTENT_DIR and OUT_DIR choose, so that a test can build a county of its own. Throws a
 * CommandError where the content's is not there.
 */
export function readFolders(env: NodeJS.ProcessEnv, root = ROOT): Folders {
  return {
    root,
    contentDir: readContentDir(env, root),
    outDir: resolve(root, env['OUT_DIR'] || 'dist'),
    cacheDir: resolve(root, '.cache'),
  };
}
