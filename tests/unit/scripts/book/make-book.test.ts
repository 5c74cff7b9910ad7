import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeBook } from '#scripts/lib/book/make-book.ts';
import { makeFolder } from '../temporary-folder.ts';
import { compose, SLUGS } from './sample-book.ts';

const now = new Date('2026-11-29T08:00:00Z');
const ONE = compose({ kind: 'list', slugs: SLUGS.slice(1, 2) });

test('the same book comes from the cache, and without one has the same bytes', async () => {
  const [dir, other] = [makeFolder(), makeFolder()];
  const out = join(dir, 'books/one.pdf');
  const first = await makeBook(ONE, { out, cacheDir: join(dir, 'cache'), now });
  const bytes = readFileSync(out);
  expect(first).toEqual({ pages: 6, bytes: bytes.length, cached: false });
  const again = await makeBook(ONE, { out, cacheDir: join(dir, 'cache'), now });
  expect(again).toEqual({ ...first, cached: true });
  expect(readdirSync(join(dir, 'cache'))).toHaveLength(1);
  const elsewhere = join(other, 'one.pdf');
  await makeBook(ONE, { out: elsewhere, cacheDir: join(other, 'cache'), now });
  expect(readFileSync(elsewhere).equals(bytes)).toBe(true);
}, 120_000);

test('a character that no font has stops the book and is named', async () => {
  const dir = makeFolder();
  const odd = { ...ONE, publisher: '\u{1F600}' };
  await expect(makeBook(odd, { out: join(dir, 'a.pdf'), cacheDir: dir, now })).rejects.toThrow(
    '字体中没有这些字：\u{1F600}',
  );
});
