import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** The most script that a page with an island may send: `brotli` bytes of 1,000 to the kB. */
export const ISLAND_LIMIT_BYTES = 90_000;

/** The script that pages with one set of islands send, in brotli bytes, and one page that does. */
export interface IslandWeight {
  readonly islands: readonly string[];
  readonly brotliBytes: number;
  readonly pages: number;
  readonly example: string;
}

const ISLAND_ADDRESS = /(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g;
const SCRIPT_ADDRESS = /<script[^>]*\bsrc="([^"]+)"/g;
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["']([^"']+\.m?js)["']/g;

function listMatches(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, address]) => address ?? '').filter(Boolean);
}

/** The files that a script loads at once, itself among them. */
async function followImports(path: string, seen: Set<string>): Promise<void> {
  if (seen.has(path) || !existsSync(path)) return;
  seen.add(path);
  for (const address of listMatches(STATIC_IMPORT, await readFile(path, 'utf8'))) {
    await followImports(join(dirname(path), address), seen);
  }
}

/** The scripts of these addresses and those that they load at once, as paths in the site's folder. */
export async function listScriptFiles(
  clientDir: string,
  addresses: readonly string[],
): Promise<string[]> {
  const files = new Set<string>();
  for (const address of addresses) {
    await followImports(join(clientDir, new URL(address, 'http://site').pathname), files);
  }
  return [...files].map((file) => file.slice(clientDir.length));
}

async function weigh(clientDir: string, addresses: readonly string[], sizes: Map<string, number>) {
  let bytes = 0;
  for (const path of await listScriptFiles(clientDir, addresses)) {
    const file = join(clientDir, path);
    const size = sizes.get(file) ?? brotliCompressSync(await readFile(file)).length;
    sizes.set(file, size);
    bytes += size;
  }
  return bytes;
}

/** `/_astro/EnquiryForm.C9x8.js` is the island EnquiryForm. */
function nameIsland(address: string): string {
  return basename(address).split('.')[0] ?? address;
}

/** The script of every kind of page that has islands, the heaviest first. */
export async function measureIslands(clientDir: string): Promise<IslandWeight[]> {
  const kinds = new Map<string, { addresses: string[]; islands: string[]; pages: string[] }>();
  const entries = await readdir(clientDir, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter(({ name }) => name.endsWith('.html'))) {
    const html = await readFile(join(entry.parentPath, entry.name), 'utf8');
    if (!html.includes('<astro-island')) continue;
    const addresses = [
      ...new Set([...listMatches(ISLAND_ADDRESS, html), ...listMatches(SCRIPT_ADDRESS, html)]),
    ].sort();
    const islands = [...new Set(listMatches(/component-url="([^"]+)"/g, html).map(nameIsland))];
    const key = addresses.join(' ');
    const kind = kinds.get(key) ?? { addresses, islands, pages: [] };
    kind.pages.push(join(entry.parentPath, entry.name).slice(clientDir.length));
    kinds.set(key, kind);
  }
  const sizes = new Map<string, number>();
  const weights: IslandWeight[] = [];
  for (const { addresses, islands, pages } of kinds.values()) {
    const brotliBytes = await weigh(clientDir, addresses, sizes);
    weights.push({ islands, brotliBytes, pages: pages.length, example: pages.toSorted()[0] ?? '' });
  }
  return weights.sort((a, b) => b.brotliBytes - a.brotliBytes);
}

/** Bytes as a person reads them, with 1,000 to the kB. */
export function formatBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** A line for every kind of page with islands, and a mark on those over the limit. */
export function formatIslandReport(weights: readonly IslandWeight[]): string {
  if (weights.length === 0) return 'no page has an island';
  return weights
    .map(({ islands, brotliBytes, pages, example }) => {
      const over = brotliBytes > ISLAND_LIMIT_BYTES;
      const mark = over ? `  OVER THE LIMIT of ${formatBytes(ISLAND_LIMIT_BYTES)}` : '';
      return `${islands.join(' + ')}: ${formatBytes(brotliBytes)} brotli on ${pages} pages, such as ${example}${mark}`;
    })
    .join('\n');
}
