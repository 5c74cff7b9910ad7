import {
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { formatPrecompressed, precompress } from '#scripts/lib/precompress.ts';
import { makeFolder } from '../temporary-folder.ts';

const PAGE = '<p>新邵县茶油产业园</p>'.repeat(100);
const STYLE = 'body { color: #123; }\n'.repeat(100);

const makeSite = (): string =>
  makeFolder({
    'en/index.html': PAGE,
    '_astro/style.css': STYLE,
    'small.txt': 'x'.repeat(1024),
    'cover.png': Buffer.alloc(4_000),
    'pagefind/index/a.pf_index': 'x'.repeat(4_000),
  });

test('text of more than 1 kB gets three copies, and each unpacks to the same bytes', async () => {
  const dir = makeSite();
  await precompress(dir, makeFolder(), Date.now());
  const read = (name: string) => readFileSync(join(dir, name));
  expect(brotliDecompressSync(read('en/index.html.br')).toString()).toBe(PAGE);
  expect(gunzipSync(read('en/index.html.gz')).toString()).toBe(PAGE);
  expect(zstdDecompressSync(read('en/index.html.zst')).toString()).toBe(PAGE);
  expect(brotliDecompressSync(read('_astro/style.css.br')).toString()).toBe(STYLE);
});

test('small files, pictures and what is compressed already are left alone', async () => {
  const dir = makeSite();
  const { files } = await precompress(dir, makeFolder(), Date.now());
  expect(files).toBe(2);
  expect(existsSync(join(dir, 'cover.png.br'))).toBe(false);
});

test('what is not wanted is not compressed, and a folder of it is not gone through', async () => {
  const dir = makeSite();
  const asked: string[] = [];
  const { files } = await precompress(dir, makeFolder(), Date.now(), (name) => {
    asked.push(name);
    return !name.startsWith('_astro');
  });
  expect(files).toBe(1);
  expect(asked.filter((name) => name.startsWith('_astro'))).toEqual(['_astro/']);
});

test('a second build takes its files from the cache and has the same bytes', async () => {
  const cache = makeFolder();
  const [first, second] = [makeSite(), makeSite()];
  const cold = await precompress(first, cache, Date.now());
  const warm = await precompress(second, cache, Date.now());
  expect([cold.fromCache, warm.fromCache]).toEqual([0, 2]);
  for (const name of ['en/index.html.br', '_astro/style.css.br', '_astro/style.css.gz']) {
    expect(readFileSync(join(second, name))).toEqual(readFileSync(join(first, name)));
  }
});

test('copies that no build has any more leave the cache after three days', async () => {
  const cache = makeFolder({ 'old.br': 'x', 'new.br': 'x', 'used.br': 'x' });
  linkSync(join(cache, 'used.br'), join(makeFolder(), 'index.html.br'));
  const now = Date.parse('2026-05-01T08:00:00Z');
  const age = (name: string, days: number) =>
    utimesSync(join(cache, name), 0, now / 1000 - days * 24 * 3600);
  age('old.br', 4);
  age('new.br', 2);
  age('used.br', 4);
  await precompress(makeFolder(), cache, now);
  expect(readdirSync(cache)).toEqual(['.swept', 'new.br', 'used.br']);
});

test('the cache is swept once a day', async () => {
  const now = Date.parse('2026-05-01T08:00:00Z');
  const cache = makeFolder();
  await precompress(makeFolder(), cache, now);
  writeFileSync(join(cache, 'old.br'), 'x');
  utimesSync(join(cache, 'old.br'), 0, 0);
  await precompress(makeFolder(), cache, now + 23 * 3600 * 1000);
  expect(readdirSync(cache)).toContain('old.br');
  await precompress(makeFolder(), cache, now + 24 * 3600 * 1000);
  expect(readdirSync(cache)).not.toContain('old.br');
});

test('the report gives files and bytes', () => {
  const done = { files: 2, bytes: 1_500_000, brotliBytes: 200_400, fromCache: 1 };
  expect(formatPrecompressed(done)).toBe('2 files, 1.5 MB → 200.4 kB (brotli), 1 from the cache');
});
