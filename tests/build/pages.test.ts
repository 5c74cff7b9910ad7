import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { LANG_TAGS, LOCALES } from '#src/i18n/locales.ts';
import { cardsPath, INDEX_FOLDERS, type PageCard } from '#src/search/index-files.ts';
import { assets, localeOfPath, paths, translatePath } from '#src/i18n/paths.ts';
import { ALL_PAGES, buildCounty, CLIENT_DIR, fileOf, readOutput, SITE_URL } from './county.ts';
import { readPages, type PageFacts } from './read-pages.ts';

let pages: PageFacts[];
let byFile: Map<string, PageFacts>;

beforeAll(async () => {
  await buildCounty();
  pages = await readPages();
  byFile = new Map(pages.map((page) => [page.file, page]));
});

const pathOf = (file: string) => `/${file.replace(/(?:index|404)\.html$/, '')}`;
const isNotFound = ({ file }: PageFacts) => /(?:^|\/)404(?:\.html$|\/)/.test(file);

test('every page is there in all three readings, and there is no other', () => {
  const notFound = LOCALES.map((locale) => paths(locale).notFound());
  expect(pages.map(({ file }) => file).toSorted()).toEqual(
    [...ALL_PAGES, ...notFound].map(fileOf).toSorted(),
  );
});

test('every page says which language it is in', () => {
  for (const { file, lang } of pages)
    expect([file, lang]).toEqual([file, LANG_TAGS[localeOfPath(pathOf(file))]]);
});

test('every page names its own address', () => {
  for (const page of pages.filter((each) => !isNotFound(each)))
    expect([page.file, page.canonical]).toEqual([page.file, SITE_URL + pathOf(page.file)]);
});

test('every page names its mates in the other readings, and they name it', () => {
  for (const page of pages.filter((each) => !isNotFound(each))) {
    const path = pathOf(page.file);
    const mates = LOCALES.map((locale) => ({
      hreflang: LANG_TAGS[locale],
      href: SITE_URL + translatePath(path, locale),
    }));
    const fallback = { hreflang: 'x-default', href: SITE_URL + translatePath(path, 'zh') };
    expect([page.file, page.alternates]).toEqual([page.file, [...mates, fallback]]);
    for (const { href } of mates)
      expect(byFile.get(fileOf(href.slice(SITE_URL.length)))?.canonical).toBe(href);
  }
});

test('every page has a title and a description of its own within its reading', () => {
  for (const locale of LOCALES) {
    const titles = pages
      .filter((page) => !isNotFound(page) && localeOfPath(pathOf(page.file)) === locale)
      .map(({ title }) => title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  }
});

test('every page has one first heading, and no heading skips a level', () => {
  const faults = pages.flatMap(({ file, html }) => {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    const skips = levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1);
    const single = levels.filter((level) => level === 1).length === 1;
    return skips || !single ? [`${file} ${levels.join(' ')}`] : [];
  });
  expect(faults).toEqual([]);
});

test('no name for an element is used twice on a page', () => {
  for (const { file, ids } of pages)
    expect([file, ids.filter((id, at) => ids.indexOf(id) !== at)]).toEqual([file, []]);
});

test('the site map for machines lists every page but "not found"', () => {
  const index = readOutput('sitemap-index.xml');
  expect(index).toContain(`${SITE_URL}/sitemap-0.xml`);
  const listed = [...readOutput('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)];
  expect(listed.map(([, address]) => address).toSorted()).toEqual(
    ALL_PAGES.map((path) => SITE_URL + path).toSorted(),
  );
  expect(readOutput('robots.txt')).toContain(`Sitemap: ${SITE_URL}/sitemap-index.xml`);
});

test('the site map for people leads to every page of its reading', () => {
  for (const locale of LOCALES) {
    const map = byFile.get(fileOf(paths(locale).siteMap()));
    const indexes = ALL_PAGES.filter((path) => localeOfPath(path) === locale);
    const missing = indexes.filter(
      (path) => path !== paths(locale).siteMap() && !map?.links.includes(path),
    );
    // Parks are named on the page of all parks, which it leads to.
    expect(missing.filter((path) => !path.includes('/parks/'))).toEqual([]);
  }
});

const API = /^\/api\//;

test('every link, picture, style and script of a page leads to a file', () => {
  const dead = pages.flatMap(({ file, links, resources }) =>
    [...links, ...resources]
      .filter((href) => href.startsWith('/') && !API.test(href))
      .map((href) => fileOf(href.replace(/[?#].*$/, '')))
      .filter((target) => !existsSync(join(CLIENT_DIR, target)))
      .map((target) => `${file} → ${target}`),
  );
  expect([...new Set(dead)]).toEqual([]);
});

test('every link within a page leads to a place on it', () => {
  const dead = pages.flatMap(({ file, links, ids }) =>
    links
      .filter((href) => href.startsWith('#') && !ids.includes(decodeURIComponent(href.slice(1))))
      .map((href) => `${file} → ${href}`),
  );
  expect(dead).toEqual([]);
});

/** The files of the open data are the same for every reading. */
const SHARED: readonly string[] = Object.values(assets.openData);

test('links stay in their reading, but for the switch of language', () => {
  for (const { file, links } of pages) {
    const locale = localeOfPath(pathOf(file));
    const astray = links
      .filter((href) => href.startsWith('/') && !API.test(href) && !SHARED.includes(href))
      .filter((href) => localeOfPath(href) !== locale);
    expect([file, astray.length]).toEqual([file, LOCALES.length - 1]);
  }
});

test('what machines read of a page is whole', () => {
  const home = byFile.get('index.html');
  expect(JSON.parse(home?.jsonLd[0] ?? '')).toMatchObject({
    '@type': 'WebSite',
    name: '示例招商',
    potentialAction: { target: `${SITE_URL}/projects/?q={search_term_string}` },
  });
  const project = byFile.get('en/projects/tea-oil-press/index.html');
  expect(JSON.parse(project?.jsonLd[0] ?? '')).toMatchObject({
    identifier: 'SX-2026-001',
    inLanguage: 'en',
    amount: { currency: 'CNY', value: 60_000_000 },
    url: `${SITE_URL}/en/projects/tea-oil-press/`,
    expires: '2027-06-30',
  });
  for (const { jsonLd } of pages) for (const text of jsonLd) JSON.parse(text);
});

test('a project says beneath its sources what the amount sought is, and a page without one does not', () => {
  const htmlOf = (slug: string, locale: 'zh' | 'en') =>
    byFile.get(fileOf(paths(locale).project(slug)))?.html;
  expect(htmlOf('tea-oil-press', 'zh')).toMatch(/拟引资额 6,000\s万元：请外来投资者出的钱/);
  expect(htmlOf('tea-oil-press', 'en')).toMatch(
    /Investment sought, CNY\s60\smillion: what outside investors are to bring/,
  );
  expect(htmlOf('study-camp', 'zh')).not.toContain('请外来投资者出的钱');
});

test('the table behind the library has every project in each reading', () => {
  for (const locale of LOCALES) {
    const rows = JSON.parse(
      readFileSync(join(CLIENT_DIR, paths(locale).libraryData()), 'utf8'),
    ) as { slug: string }[];
    expect(rows.map(({ slug }) => slug)).toEqual([
      'tea-oil-press',
      'study-camp',
      'forest-park',
      'bamboo-board',
    ]);
  }
});

test('what the search index was made from is not left on the site', () => {
  expect(existsSync(join(CLIENT_DIR, 'search-records.json'))).toBe(false);
  expect(existsSync(join(CLIENT_DIR, 'pagefind/parts.json'))).toBe(true);
});

test('every page that a search finds beside the projects is there by its name, and none of a project is', () => {
  for (const locale of LOCALES) {
    const cards = Object.entries(
      JSON.parse(readOutput(`${INDEX_FOLDERS.pages}${cardsPath(locale)}`)) as Record<
        string,
        PageCard
      >,
    );
    expect(cards.length).toBeGreaterThan(20);
    for (const [slug, { title }] of cards) {
      const file = fileOf(`${paths(locale).home()}${slug}/`);
      const said = byFile.get(file)?.said.map(({ text }) => text) ?? [];
      expect([file, title, said.includes(title)]).toEqual([file, title, true]);
      expect(slug).not.toMatch(/^projects\b/);
    }
  }
});
