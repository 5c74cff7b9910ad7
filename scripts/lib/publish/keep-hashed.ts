import { existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Folders of which pages that are open in a browser may yet ask for a file by the name it had. */
const HASHED_FOLDERS = ['_astro', 'pagefind', 'pagefind-pages'];

/** The files of a build whose names carry a hash, under its `client/`. */
export function listHashed(clientDir: string): string[] {
  return HASHED_FOLDERS.map((name) => join(clientDir, name))
    .filter((dir) => existsSync(dir))
    .flatMap((dir) =>
      readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(clientDir, join(entry.parentPath, entry.name))),
    )
    .map((path) => path.split(sep).join('/'));
}

/**
 * Lays files of the former build beside the new one's where it has none of that name: a page that was
 * opened before a publication still finds its scripts and its search index afterwards. Returns how many.
 */
export function keepHashed(from: string, to: string, paths: readonly string[]): number {
  const missing = paths.filter(
    (path) => existsSync(join(from, path)) && !existsSync(join(to, path)),
  );
  for (const path of missing) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    linkSync(join(from, path), join(to, path));
  }
  return missing.length;
}
