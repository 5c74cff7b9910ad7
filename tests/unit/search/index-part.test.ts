import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openPart, type ReadFile } from '#src/search/index-part.ts';
import { readPiece, unpack } from '#src/search/pagefind-files.ts';
import { IndexUnreachable } from '#src/search/reach.ts';
import { encodeIndex, type Page } from './pagefind-encoder.ts';

/** Letters of their own for numbers, so that there are several pieces. */
const word = (number: number): string =>
  `w${String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26))}`;
const FILLER = Array.from({ length: 300 }, (_, at) => word(at));

function reader(pages: readonly Page[]): { readFile: ReadFile; asked: string[] } {
  const files = encodeIndex('x', pages);
  const asked: string[] = [];
  return {
    asked,
    readFile: (path) => {
      asked.push(path);
      const file = files.get(path);
      return file === undefined
        ? Promise.reject(new Error(`No ${path}.`))
        : Promise.resolve(file as Uint8Array<ArrayBuffer>);
    },
  };
}

const pagesOf = (found: readonly { page: number }[]) => found.map(({ page }) => page);

test('a phrase is found where its words follow each other, with its first place', async () => {
  const { readFile } = reader([
    ['one', ['a', 'b', 'c', 'a', 'b']],
    ['two', ['b', 'a', 'c']],
    ['three', ['c', 'c', 'a', 'b']],
  ]);
  const part = await openPart(readFile, 'x');
  const found = await part.findPhrase(['a', 'b']);
  expect(found.map(({ page, place }) => [page, place])).toEqual([
    [0, 0],
    [2, 2],
  ]);
  expect(pagesOf(await part.findPhrase(['b', 'c', 'a', 'b']))).toEqual([0]);
  expect(await part.findPhrase(['a', 'x'])).toEqual([]);
});

test('what stands more often, and what is shorter, weighs more', async () => {
  const { readFile } = reader([
    ['once', ['a', ...FILLER.slice(0, 9)]],
    ['twice', ['a', 'b', 'a', ...FILLER.slice(0, 7)]],
    ['short', ['a', 'c']],
  ]);
  const weights = (await (await openPart(readFile, 'x')).findPhrase(['a'])).map(
    ({ weight }) => weight,
  );
  expect(weights[1]).toBeGreaterThan(weights[0]!);
  expect(weights[2]).toBeGreaterThan(weights[0]!);
});

test('words that begin alike are found through all their pieces, and only those pieces are loaded', async () => {
  const { readFile, asked } = reader([
    ['all', FILLER],
    ['some', ['wba', 'wca']],
  ]);
  const part = await openPart(readFile, 'x');
  expect(pagesOf(await part.findBeginning('wb'))).toEqual([0, 1]);
  const few = asked.length;
  expect(few).toBeLessThan(4);
  await part.findBeginning('wb');
  await part.load(['wba']);
  expect(asked).toHaveLength(few);
  const [all] = await part.findBeginning('w');
  expect(all).toMatchObject({ page: 0, place: 0 });
  expect(new Set(asked).size).toBe(asked.length);
  expect(await part.findBeginning('x')).toEqual([]);
  expect(await part.findBeginning('a')).toEqual([]);
});

test('a piece that could not be had is asked for again', async () => {
  const { readFile } = reader([['one', ['a']]]);
  let isDown = false;
  const part = await openPart(
    (path) => (isDown ? Promise.reject(new TypeError('Failed to fetch')) : readFile(path)),
    'x',
  );
  isDown = true;
  await expect(part.findPhrase(['a'])).rejects.toThrow(IndexUnreachable);
  isDown = false;
  expect(pagesOf(await part.findPhrase(['a']))).toEqual([0]);
});

test('a packed file is unpacked, one that came unpacked is taken, another is refused', async () => {
  const [, file] = [...encodeIndex('x', [['one', ['a']]])].at(-1)!;
  const packed = new Uint8Array(gzipSync(file));
  for (const each of [packed, new Uint8Array(file)]) {
    expect(readPiece(await unpack(each.buffer)).get('a')).toEqual([{ page: 0, places: [0] }]);
  }
  expect(() => readPiece(new TextEncoder().encode('<!doctype html>'))).toThrow(/unknown form/);
});
