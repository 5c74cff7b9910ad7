import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { layFile, listBelow } from './lay-files.ts';
import { formatBytes } from './island-bytes.ts';
import { writeWhole } from './write-whole.ts';
import { compressZstd } from './zstd.ts';

const compressBrotli = promisify(zlib.brotliCompress);
const compressGzip = promisify(zlib.gzip);

/** Text worth compressing; Pagefind's own index files come compressed. */
const TEXT = /\.(?:html|css|js|mjs|json|geojson|webmanifest|xml|svg|txt|csv|ics|wasm)$/;
/** Below this no packet is saved. */
const SMALLEST_BYTES = 1024;
const DAY_MS = 24 * 3600 * 1000;
/** A copy in the cache that no build has any more is thrown away when it is this old. */
const KEPT_MS = 3 * DAY_MS;
/** Says by its time when that was looked after. */
const SWEPT_FILE = '.swept';

/** What stays as it is while the code does. */
const CODE = /\.(?:js|mjs|css|wasm|webmanifest)$/;
/** What there is of each project: its pages, and its texts for the search's excerpts. */
const MANY = /\.html$|[\\/]pagefind(?:-pages)?[\\/]texts[\\/]/;
/** From here on a file is large for its kind, in bytes. */
const LARGE_BYTES = 64_000;
/**
 * Pages and most data are many: level 6 is 9 % larger than the best for a twentieth of its time (12 kB of
 * Chinese text: 3.9 kB in 0.5 ms, 3.6 kB in 14 ms). Large data are few: level 9 spares 3 % of them, but
 * takes 6 ms for any file, however small (1,177 files of data: all at level 9 6.6 s, these alone 0.7 s).
 * Code, which every visitor loads, gets the best.
 */
const USUAL_LEVEL = 6;
const LARGE_LEVEL = 9;
const BEST_LEVEL = 11;

function levelOf(path: string, bytes: number): number {
  if (CODE.test(path)) return BEST_LEVEL;
  return bytes < LARGE_BYTES || MANY.test(path) ? USUAL_LEVEL : LARGE_LEVEL;
}

/** What was done: files, their bytes before and after brotli, and how many came from the cache. */
export interface Precompressed {
  files: number;
  bytes: number;
  brotliBytes: number;
  fromCache: number;
}

function brotli(data: Buffer, level: number): Promise<Buffer> {
  return compressBrotli(data, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: level } });
}

function gzip(data: Buffer): Promise<Buffer> {
  return compressGzip(data, { level: 9 });
}

/** The copies of some bytes by what they end on; the level is brotli's. */
const COPIES = {
  '.br': brotli,
  '.gz': gzip,
  '.zst': compressZstd,
};
const ENDINGS = Object.keys(COPIES) as (keyof typeof COPIES)[];

/** What is cached is laid at once: to wait for each of ten thousand copies takes longer than to lay it. */
async function compressFile(path: string, cacheDir: string, done: Precompressed): Promise<void> {
  const data = readFileSync(path);
  if (data.length <= SMALLEST_BYTES) return;
  const level = levelOf(path, data.length);
  const cached = join(cacheDir, `${createHash('sha256').update(data).digest('hex')}-${level}`);
  let compressed = false;
  for (const ending of ENDINGS) {
    if (!existsSync(cached + ending)) {
      await writeWhole(cached + ending, await COPIES[ending](data, level));
      compressed = true;
    }
    layFile(cached + ending, path + ending);
  }
  done.files += 1;
  done.bytes += data.length;
  done.brotliBytes += statSync(`${path}.br`).size;
  if (!compressed) done.fromCache += 1;
}

/** Once a day: there are tens of thousands. */
function forgetOldCopies(cacheDir: string, now: number): void {
  const swept = join(cacheDir, SWEPT_FILE);
  const last = statSync(swept, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (now - last < DAY_MS) return;
  for (const name of readdirSync(cacheDir)) {
    const path = join(cacheDir, name);
    const { nlink, mtimeMs } = statSync(path);
    if (nlink === 1 && now - mtimeMs > KEPT_MS) rmSync(path, { force: true });
  }
  writeFileSync(swept, '');
  utimesSync(swept, now / 1000, now / 1000);
}

/** The files that are wanted. A folder of which none is is not gone through: another step may write there. */
async function listWanted(dir: string, isWanted: (name: string) => boolean): Promise<string[]> {
  const entries = readdirSync(dir, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && isWanted(`${entry.name}/`));
  const below = folders.map(async ({ name }) =>
    (await listBelow(join(dir, name))).map((file) => join(name, file)),
  );
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return [...files, ...(await Promise.all(below)).flat()].filter(isWanted);
}

/**
 * Writes a .br, a .gz and a .zst beside every text file of more than 1 kB under a folder, for servers that
 * send them as they are; copies of what was compressed before are second names of the cache's files, so
 * that none may be written into. `now` is the time in milliseconds, for the age of the cache's copies;
 * `isWanted` chooses files by their names below the folder, and folders in it by theirs with a slash; all
 * unless given.
 */
export async function precompress(
  clientDir: string,
  cacheDir: string,
  now: number,
  isWanted: (name: string) => boolean = () => true,
): Promise<Precompressed> {
  mkdirSync(cacheDir, { recursive: true });
  forgetOldCopies(cacheDir, now);
  const names = (await listWanted(clientDir, isWanted)).filter((name) => TEXT.test(name));
  const paths = names.map((name) => join(clientDir, name));
  const done: Precompressed = { files: 0, bytes: 0, brotliBytes: 0, fromCache: 0 };
  const worker = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      await compressFile(path, cacheDir, done);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, worker));
  return done;
}

/** One line for people on what was compressed. */
export function formatPrecompressed({
  files,
  bytes,
  brotliBytes,
  fromCache,
}: Precompressed): string {
  return `${files} files, ${formatBytes(bytes)} → ${formatBytes(brotliBytes)} (brotli), ${fromCache} from the cache`;
}
