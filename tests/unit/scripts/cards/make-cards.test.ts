import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatCardReport, makeCards } from '#scripts/lib/cards/make-cards.ts';
import { makeFolder } from '../temporary-folder.ts';
import { CARD, ENGLISH } from './sample-card.ts';

const SQUARES = [{ path: '/cards/square.png', cover: CARD.cover }];

function makeFolders() {
  const dir = makeFolder();
  return { clientDir: join(dir, 'client'), cacheDir: join(dir, 'cache') };
}

test('an unchanged page costs nothing, a changed one is drawn anew, a gone one leaves no trace', async () => {
  const folders = makeFolders();
  const first = await makeCards({ cards: [CARD, ENGLISH], squares: SQUARES }, folders);
  expect([first.files, first.drawnAnew]).toEqual([3, 3]);
  const again = await makeCards({ cards: [CARD, ENGLISH], squares: SQUARES }, folders);
  expect(again).toEqual({ ...first, drawnAnew: 0 });
  const changed = [{ ...CARD, title: `${CARD.title}（二期）` }];
  expect(await makeCards({ cards: changed, squares: SQUARES }, folders)).toMatchObject({
    files: 2,
    drawnAnew: 1,
  });
  expect(readdirSync(folders.cacheDir)).toHaveLength(2);
});

test('a build without a cache gives the bytes that one with it gives', async () => {
  const [one, two] = [makeFolders(), makeFolders()];
  const records = { cards: [CARD], squares: [] };
  await makeCards(records, one);
  await makeCards(records, one);
  await makeCards(records, two);
  const read = ({ clientDir }: { clientDir: string }) => readFileSync(join(clientDir, CARD.path));
  expect(read(one).equals(read(two))).toBe(true);
});

test('a character that no font has is named with its card', async () => {
  const odd = { ...CARD, title: `${CARD.title}\u{1F600}` };
  await expect(makeCards({ cards: [odd], squares: [] }, makeFolders())).rejects.toThrow(
    `${CARD.path}: \u{1F600}`,
  );
});

test('the report names what was drawn, and its bytes', () => {
  expect(formatCardReport({ files: 12, drawnAnew: 4, bytes: 882_500, largest: 86_000 })).toBe(
    '12 files, 4 drawn anew; 882.5 kB in all, the largest 86.0 kB',
  );
});
