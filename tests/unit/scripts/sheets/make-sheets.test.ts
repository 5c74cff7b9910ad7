import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatSheetReport, makeSheets } from '#scripts/lib/sheets/make-sheets.ts';
import { openSetters } from '#scripts/lib/sheets/set-sheets.ts';
import { makeFolder } from '../temporary-folder.ts';
import { BARE, FULL } from './sample-record.ts';

const setters = openSetters();
afterAll(setters.close);

function makePlaces() {
  const dir = makeFolder();
  return { clientDir: join(dir, 'client'), cacheDir: join(dir, 'cache'), setters };
}

test('an unchanged project costs nothing, a changed one is set anew, a gone one leaves no trace', async () => {
  const places = makePlaces();
  const first = await makeSheets('sheet', [FULL, BARE], places);
  expect([first.files, first.setAnew]).toEqual([2, 2]);
  expect(await makeSheets('sheet', [FULL, BARE], places)).toEqual({ ...first, setAnew: 0 });
  const changed = await makeSheets('sheet', [{ ...BARE, summary: `${BARE.summary}。` }], places);
  expect([changed.files, changed.setAnew]).toEqual([1, 1]);
  expect(readdirSync(places.cacheDir)).toHaveLength(1);
}, 120_000);

test('a build without a cache gives the bytes that one with it gives', async () => {
  const [one, two] = [makePlaces(), makePlaces()];
  await makeSheets('sheet', [BARE], one);
  await makeSheets('sheet', [BARE], one);
  await makeSheets('sheet', [BARE], two);
  const read = ({ clientDir }: { clientDir: string }) => readFileSync(join(clientDir, BARE.path));
  expect(read(one).equals(read(two))).toBe(true);
}, 120_000);

test('the report names how many sheets have how many pages, and their bytes', () => {
  const pages = new Map([
    [2, 3],
    [1, 9],
  ]);
  expect(
    formatSheetReport({ files: 12, setAnew: 4, pages, bytes: 882_500, largest: 126_000 }),
  ).toBe(
    '12 files, 4 set anew; 9 of 1 page, 3 of 2 pages; 882.5 kB in all, 73.5 kB each, the largest 126.0 kB',
  );
});
