import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { buildCounty, fileOf, readOutput } from './county.ts';
import { readPages, type PageFacts } from './read-pages.ts';

let pages: PageFacts[];

beforeAll(async () => {
  await buildCounty();
  pages = await readPages();
});

/** The rows of a CSV file. */
const readRows = (text: string): string[][] => parse(text, { bom: true });

test('each cut of the library comes to the whole of it', () => {
  for (const locale of LOCALES) {
    const [, ...rows] = readRows(readOutput(paths(locale).progressFile().slice(1)));
    const sums = Map.groupBy(rows, ([cut]) => cut);
    expect(sums.size).toBe(4);
    for (const [cut, parts] of sums)
      expect([cut, parts.reduce((sum, [, , count]) => sum + Number(count), 0)]).toEqual([cut, 4]);
  }
});

test('targets and what has been reached stand side by side, with their source', () => {
  const page = pages.find(({ file }) => file === fileOf(paths('en').progress()));
  const text = (page?.said ?? []).map((said) => said.text).join(' ');
  expect(text).toContain('Projects signed');
  expect(text).toContain('County work report (made up)');
});

test('the list of sites is there for spreadsheets in each reading', () => {
  for (const locale of LOCALES) {
    const rows = readRows(readOutput(paths(locale).sitesFile().slice(1)));
    expect([locale, rows.length]).toEqual([locale, 4]);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[1]?.at(-1)).toContain(paths(locale).sites());
  }
});
