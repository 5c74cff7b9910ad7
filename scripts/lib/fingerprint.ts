import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Folders } from './folders.ts';

/** What a built site depends on, beside the content: files and folders of the project. */
const INPUTS = [
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'astro.settings.mjs',
  'tsconfig.json',
  'src',
  'public',
  'scripts',
];

/** Settings that change what is built. */
const VARIABLES = ['SITE_URL', 'QIAO_TODAY', 'DEPLOY_TARGET'];

/** Files that come and go without meaning: what .gitignore names, and editors' own. */
const PASSING = /(?:^|\/)(?:\.DS_Store|\.env|[^/]*\.log|[^/]*~|\.[^/]*\.sw[a-z]|node_modules\/.*)$/;

interface Seen {
  readonly size: number;
  readonly mtimeMs: number;
  readonly hash: string;
}

type Manifest = Record<string, Seen>;

function hash(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

function listFiles(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function readManifest(path: string): Manifest {
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  } catch {
    return {}; // Cut short while it was written: reading every file again is all it costs.
  }
}

/** A file whose size and time are as before has the hash it had; any other is read. */
function inspect(path: string, before: Seen | undefined): Seen {
  const { size, mtimeMs } = statSync(path);
  if (before?.size === size && before.mtimeMs === mtimeMs) return before;
  return { size, mtimeMs, hash: hash(readFileSync(path)) };
}

/**
 * A hash of everything the site is built from: the code, the content, the packages and the settings.
 * Times only save reading: the same bytes give the same hash.
 */
export function computeFingerprint(
  { root, contentDir, cacheDir }: Folders,
  env: NodeJS.ProcessEnv,
): string {
  const manifestPath = join(cacheDir, 'fingerprints', `${hash(contentDir).slice(0, 16)}.json`);
  const before = readManifest(manifestPath);
  const after: Manifest = {};
  for (const input of [...INPUTS.map((name) => join(root, name)), contentDir]) {
    for (const path of listFiles(input)) {
      const name = relative(root, path);
      if (!PASSING.test(name)) after[name] = inspect(path, before[name]);
    }
  }
  mkdirSync(dirname(manifestPath), { recursive: true });
  writeFileSync(manifestPath, JSON.stringify(after));
  const files = Object.entries(after)
    .map(([name, seen]) => `${name} ${seen.hash}`)
    .sort();
  const settings = VARIABLES.map((name) => `${name}=${env[name] ?? ''}`);
  return hash([...settings, ...files].join('\n'));
}
