import { beforeAll, expect, test } from 'vitest';
import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { buildCounty, fileOf } from './county.ts';
import { readPages, type PageFacts } from './read-pages.ts';

let pages: PageFacts[];

beforeAll(async () => {
  await buildCounty();
  pages = await readPages();
});

const textOf = (path: string) =>
  (pages.find(({ file }) => file === fileOf(path))?.said ?? []).map(({ text }) => text).join(' ');

test('a route without a source is kept from visitors', () => {
  expect(textOf('/why/')).toContain('北线高速');
  for (const { file, html } of pages)
    expect([file, /南屏货运站|Nanping freight/.test(html)]).toEqual([file, false]);
});

test('a cost without a figure leads to the desk, with the item named in the link', () => {
  for (const locale of LOCALES) {
    const t = getWords(locale);
    const page = pages.find(({ file }) => file === fileOf(paths(locale).why()));
    const asked = page?.links.filter((href) => href.includes('about=')) ?? [];
    expect([locale, asked.length]).toEqual([locale, 2]);
    expect(textOf(paths(locale).why())).toContain(t('why.costAsk'));
  }
});

test('both sides of the account stand on the page, with their sources', () => {
  expect(textOf('/en/why/')).toContain('A station within the county');
  expect(textOf('/en/why/')).toContain('Low output per head');
  expect(textOf('/en/why/')).toContain('Transport bulletin of Sample County (made up)');
});
