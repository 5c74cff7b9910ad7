import { resolve } from 'node:path';

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

/** The folders that CONTENT_DIR and OUT_DIR choose, so that a test can build a county of its own. */
export function readFolders(env: NodeJS.ProcessEnv, root = ROOT): Folders {
  return {
    root,
    contentDir: resolve(root, env['CONTENT_DIR'] || 'content'),
    outDir: resolve(root, env['OUT_DIR'] || 'dist'),
    cacheDir: resolve(root, '.cache'),
  };
}
