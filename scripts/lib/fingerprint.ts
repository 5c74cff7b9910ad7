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
  'scripts',
];

/** Settings that change what is built, beside the day, which the build's stamp has. */
const VARIABLES = ['SITE_URL', 'DEPLOY_TARGET'];

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
 * The hashes of files and folders, by their paths from the project's folder. Times only save reading:
 * the same bytes give the same hash. `use` keeps what is remembered for one use from that for another.
 */
export function hashFiles(
  { root, contentDir, cacheDir }: Folders,
  use: string,
  inputs: readonly string[],
): ReadonlyMap<string, string> {
  const name = hash(contentDir).slice(0, 16);
  const manifestPath = join(cacheDir, 'fingerprints', `${name}-${use}.json`);
  const before = readManifest(manifestPath);
  const after: Manifest = {};
  for (const path of inputs.flatMap(listFiles)) {
    const name = relative(root, path);
    if (!PASSING.test(name)) after[name] = inspect(path, before[name]);
  }
  mkdirSync(dirname(manifestPath), { recursive: true });
  writeFileSync(manifestPath, JSON.stringify(after));
  return new Map(Object.entries(after).map(([name, seen]) => [name, seen.hash]));
}

function hashAll(
  files: ReadonlyMap<string, string>,
  variables: readonly string[],
  env: NodeJS.ProcessEnv,
): string {
  const settings = variables.map((name) => `${name}=${env[name] ?? ''}`);
  return hash([...settings, ...[...files].map(([name, of]) => `${name} ${of}`).sort()].join('\n'));
}

/**
 * A hash of everything the site is built from: the code, the content, the packages and the settings.
 */
export function computeFingerprint(folders: Folders, env: NodeJS.ProcessEnv): string {
  const inputs = [...INPUTS, 'public'].map((name) => join(folders.root, name));
  return hashAll(hashFiles(folders, 'all', [...inputs, folders.contentDir]), VARIABLES, env);
}

/**
 * A hash of everything that makes a page what it is beside the entries and fonts it shows: the code, the
 * packages, the settings and `site.yml`.
 */
export function computeCodeFingerprint(folders: Folders, env: NodeJS.ProcessEnv): string {
  const inputs = INPUTS.map((name) => join(folders.root, name));
  const files = hashFiles(folders, 'code', [...inputs, join(folders.contentDir, 'site.yml')]);
  // The day is a source of the pages that look at it.
  return hashAll(files, VARIABLES, env);
}
