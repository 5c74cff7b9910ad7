import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readTexts } from '#scripts/lib/cards/png-text.ts';
import { CARD_SIZE, SQUARE_SIDE } from '#src/domain/share/card.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES, OPEN_GRAPH_TAGS, type Locale } from '#src/i18n/locales.ts';
import { localeOfPath, paths } from '#src/i18n/paths.ts';
import { ALL_PAGES, buildCounty, CLIENT_DIR, fileOf, readOutput, SITE_URL } from './county.ts';

beforeAll(buildCounty);

/** What a page's head says by `property`, the first of each. */
function readTags(html: string): Map<string, string> {
  const tags = html.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g);
  return new Map([...tags].map(([, name = '', content = '']) => [name, content]));
}

/** What the address of a page's card leads to. */
const readCard = (html: string): Buffer =>
  readFileSync(join(CLIENT_DIR, (readTags(html).get('og:image') ?? '').replace(SITE_URL, '')));
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

const PROJECTS = ALL_PAGES.filter((path) => /\/projects\/[^/]+\/$/.test(path));
const titleOf = (html: string) => /<h1[^>]*>([^<]+)/.exec(html)?.[1]?.trim();

test('every page names a card that is there, of the size it says, light enough for a messenger', () => {
  for (const path of ALL_PAGES) {
    const html = readOutput(fileOf(path));
    const tags = readTags(html);
    const card = readCard(html);
    expect([path, sizeOf(card)]).toEqual([path, CARD_SIZE]);
    expect([path, card.length <= 100_000]).toEqual([path, true]);
    expect(tags.get('og:image')?.startsWith(`${SITE_URL}${paths(localeOfPath(path)).home()}`)).toBe(
      true,
    );
    expect([tags.get('og:image:width'), tags.get('og:image:height')]).toEqual(['1200', '630']);
    expect(tags.get('twitter:card')).toBe('summary_large_image');
    expect(tags.get('og:locale')).toBe(OPEN_GRAPH_TAGS[localeOfPath(path)]);
    expect(tags.get('og:image:alt')).not.toBe('');
  }
});

test('a project’s card is of that project, in the page’s own reading', () => {
  for (const path of PROJECTS) {
    const html = readOutput(fileOf(path));
    const { Title = '', Description = '' } = readTexts(readCard(html));
    const number = /SX-\d{4}-\d{3}/.exec(html)?.[0];
    const total = getWords(localeOfPath(path))('project.total');
    expect([path, Title]).toEqual([path, titleOf(html)]);
    expect(Description.split(' · ')).toContain(number);
    expect(Description).toContain(total);
  }
});

test('a sector’s card is of that sector', () => {
  for (const path of ALL_PAGES.filter((each) => /\/sectors\/[^/]+\/$/.test(each))) {
    const html = readOutput(fileOf(path));
    expect([path, readTexts(readCard(html))['Title']]).toEqual([path, titleOf(html)]);
  }
});

test('the card of a sample says so, and no other project’s does', () => {
  for (const path of PROJECTS) {
    const html = readOutput(fileOf(path));
    const mark = getWords(localeOfPath(path))('common.sampleTag');
    const head = html.slice(html.indexOf('<h1') - 1500, html.indexOf('<h1'));
    const says = readTexts(readCard(html))['Description']?.split(' · ').includes(mark);
    expect([path, says]).toEqual([path, head.includes(`>${mark}</span>`)]);
  }
});

test('the first picture of a page is a square that nobody is shown', () => {
  for (const path of ALL_PAGES) {
    const body = /<body[^>]*>\s*(.*)/s.exec(readOutput(fileOf(path)))?.[1] ?? '';
    const image = /^<div hidden[^>]*>\s*<img src="([^"]+)" alt=""[^>]*loading="lazy"/.exec(
      body,
    )?.[1];
    const square = readFileSync(join(CLIENT_DIR, image ?? path));
    expect([path, sizeOf(square)]).toEqual([path, { width: SQUARE_SIDE, height: SQUARE_SIDE }]);
    expect(square.length).toBeLessThan(40_000);
  }
});

test('what the cards were drawn from is not left on the site', () => {
  expect(existsSync(join(CLIENT_DIR, 'share-records.json'))).toBe(false);
});

test.each(LOCALES)('the site’s own card is in its reading: %s', (locale: Locale) => {
  const { Title } = readTexts(readFileSync(join(CLIENT_DIR, paths(locale).siteCard())));
  expect(Title).toBe(titleOf(readOutput(fileOf(paths(locale).home()))));
});
