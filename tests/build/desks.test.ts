import { beforeAll, expect, test } from 'vitest';
import { localeOfPath, paths } from '#src/i18n/paths.ts';
import { buildCounty, fileOf } from './county.ts';
import { readPages, type PageFacts } from './read-pages.ts';

let pages: PageFacts[];

beforeAll(async () => {
  await buildCounty();
  pages = await readPages();
});

const localeOf = ({ file }: PageFacts) =>
  localeOfPath(`/${file.replace(/(?:index|404)\.html$/, '')}`);

test('every page reaches a desk in one click: by telephone, and by the page of all desks', () => {
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) {
    const { links, file } = page;
    const to = paths(localeOf(page));
    expect([file, links.includes('tel:07393600000'), links.includes(to.contact())]).toEqual([
      file,
      true,
      true,
    ]);
  }
});

test('the page of all desks leads from each sector, town, language and city to its desk', () => {
  for (const locale of ['zh', 'zh-hant', 'en'] as const) {
    const page = pages.find(({ file }) => file === fileOf(paths(locale).contact()));
    const within = (page?.links ?? []).filter((href) => href.startsWith('#desk-'));
    // Two sectors, two towns, Chinese at two desks and English at one, and one city.
    expect([locale, within.length]).toEqual([locale, 8]);
    for (const href of within)
      expect([locale, href, page?.ids.includes(href.slice(1))]).toEqual([locale, href, true]);
  }
});
