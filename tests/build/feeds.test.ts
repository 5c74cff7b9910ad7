import { globSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { findCalendarFaults } from '../unit/queries/read-calendar.ts';
import { buildCounty, CLIENT_DIR, readOutput, SITE_URL } from './county.ts';
import { parseXml, type XmlNode } from './read-xml.ts';

beforeAll(buildCounty);

const listFeeds = () =>
  ['feed.xml', ...globSync('**/feeds/**/*.xml', { cwd: CLIENT_DIR }), 'en/feed.xml'].toSorted();

const named = (node: XmlNode, name: string) => node.children.filter((child) => child.name === name);
const textOf = (node: XmlNode, name: string) => named(node, name)[0]?.text ?? '';

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** What RFC 4287 asks of a feed and each of its entries. */
function findFaults(file: string): string[] {
  const feed = parseXml(readOutput(file));
  const entries = named(feed, 'entry');
  const self = named(feed, 'link').filter(({ attributes }) => attributes['rel'] === 'self');
  const ids = entries.map((entry) => textOf(entry, 'id'));
  const whole = [feed, ...entries];
  return [
    ...(feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom' ? [] : ['2: namespace']),
    ...whole
      .filter((node) => ['id', 'title', 'updated'].some((name) => named(node, name).length !== 1))
      .map((node) => `4.1.1, 4.1.2: ${node.name} lacks its id, title or updated`),
    ...whole
      .filter((node) => !RFC_3339.test(textOf(node, 'updated')))
      .map((node) => `3.3: updated is no time: ${textOf(node, 'updated')}`),
    ...(textOf(named(feed, 'author')[0] ?? feed, 'name') === '' ? ['4.1.1: no author'] : []),
    ...(self.length === 1 && self[0]?.attributes['href'] === `${SITE_URL}/${file}`
      ? []
      : ['4.2.7.2: the link to itself is wrong']),
    ...(new Set(ids).size === ids.length ? [] : ['4.1.1: two entries have one id']),
    ...entries
      .filter((entry) => named(entry, 'link').length !== 1 || textOf(entry, 'summary') === '')
      .map((entry) => `4.1.2: ${textOf(entry, 'id')} has no link or no summary`),
  ].map((fault) => `${file} ${fault}`);
}

test('every feed is valid Atom, the empty ones too', () => {
  const feeds = listFeeds();
  // Whole (two of three counted), changes, 2 sectors, 2 towns, 2 units and 7 sizes in 3 readings.
  expect(feeds).toHaveLength(2 + 3 * (1 + 2 + 2 + 2 + 7));
  expect(feeds.flatMap(findFaults)).toEqual([]);
  expect(readOutput('feeds/size/under-1m.xml')).not.toContain('<entry>');
});

test('an entry has one id in every reading and in every feed it stands in', () => {
  const id = `<id>${SITE_URL}/projects/tea-oil-press/</id>`;
  for (const file of ['feed.xml', 'en/feed.xml', 'zh-hant/feeds/sector/farm-products.xml'])
    expect([file, readOutput(file).includes(id)]).toEqual([file, true]);
});

test('a feed of a part holds that part alone, as new as its last move', () => {
  const feed = parseXml(readOutput('en/feeds/town/xiling.xml'));
  const ids = named(feed, 'entry').map((entry) => textOf(entry, 'id'));
  expect(ids.map((id) => id.slice(SITE_URL.length)).toSorted()).toEqual([
    '/projects/forest-park/',
    '/projects/study-camp/',
  ]);
  expect(textOf(feed, 'title')).toContain('Xiling');
});

test('the page of a sector, a town and a size names its own feed', () => {
  for (const locale of LOCALES) {
    const to = paths(locale);
    for (const [page, feed] of [
      [to.sector('tourism'), to.feedOf('sector', 'tourism')],
      [to.town('xiling'), to.feedOf('town', 'xiling')],
      [to.size('over-1b'), to.feedOf('size', 'over-1b')],
    ] as const) {
      const html = readOutput(`${page.slice(1)}index.html`);
      expect([page, html.match(new RegExp(`<link rel="alternate"[^>]*href="${feed}"`))]).toEqual([
        page,
        expect.anything(),
      ]);
      expect([page, html.includes(`<a href="${feed}"`)]).toEqual([page, true]);
    }
  }
});

test('every calendar keeps the rules of RFC 5545 and names its events the same in every reading', () => {
  const calendars = globSync('**/*.ics', { cwd: CLIENT_DIR });
  expect(calendars).toHaveLength(3 * 4);
  for (const file of calendars)
    expect([file, findCalendarFaults(readOutput(file))]).toEqual([file, []]);
  const uids = ['events.ics', 'zh-hant/events.ics', 'en/events.ics'].map((file) =>
    readOutput(file).match(/^UID:.*$/gm),
  );
  expect(uids[1]).toEqual(uids[0]);
  expect(uids[2]).toEqual(uids[0]);
  expect(readOutput('events/online-month.ics')).toContain('STATUS:CANCELLED');
});

test('an event’s page says when, what became of it, and what machines read of it', () => {
  const held = readOutput('en/events/autumn-fair/index.html');
  expect(held).toContain('20 September 2026 to 22 September 2026');
  expect(held).toContain('Fourteen firms came');
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(held) ?? [];
  expect(JSON.parse(json)).toMatchObject({ '@type': 'BusinessEvent', startDate: '2026-09-20' });
  const list = readOutput('events/index.html');
  expect(list.indexOf('农产品加工考察日')).toBeLessThan(list.indexOf('秋季洽谈会'));
});
