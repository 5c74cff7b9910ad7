import { expect, test } from 'vitest';
import { makeAtom, type FeedAbout, type FeedEntry } from '#src/queries/atom.ts';

const ABOUT: FeedAbout = {
  locale: 'zh',
  title: '招商 & 项目',
  description: '项目库',
  id: 'https://county.example/feeds/town/east.xml',
  link: 'https://county.example/towns/east/',
  self: 'https://county.example/feeds/town/east.xml',
  author: '某县',
};
const entry = (own: Partial<FeedEntry> = {}): FeedEntry => ({
  id: 'https://county.example/projects/tea/',
  link: 'https://county.example/en/projects/tea/',
  title: '茶油',
  summary: '建厂。',
  updated: '2026-11-01',
  categories: [{ term: 'food', label: '食品' }],
  ...own,
});

// RFC 4287, 4.1.1: a feed has one id, one title, one updated and an author; 4.2.7: a link to itself.
test('a feed without entries is a valid one', () => {
  const atom = makeAtom(ABOUT, []);
  for (const part of ['id', 'title', 'updated', 'author'])
    expect([part, atom.match(new RegExp(`<${part}>`, 'g'))?.length]).toEqual([part, 1]);
  expect(atom).toContain('<link rel="self" href="https://county.example/feeds/town/east.xml"/>');
  expect(atom).toContain('<title>招商 &amp; 项目</title>');
  expect(atom).not.toContain('<entry>');
});

test('entries come newest first, and the feed is as new as the newest', () => {
  const older = entry({ id: 'https://county.example/projects/old/', updated: '2026-01-01' });
  const atom = makeAtom(ABOUT, [older, entry()]);
  const dates = [...atom.matchAll(/<updated>([^<]+)</g)].map(([, date]) => date);
  expect(dates).toEqual([
    '2026-10-31T16:00:00.000Z',
    '2026-10-31T16:00:00.000Z',
    '2025-12-31T16:00:00.000Z',
  ]);
});

test('an entry keeps its id when it is updated, whatever reading links to it', () => {
  const idOf = (own: Partial<FeedEntry>) =>
    /<entry>[\s\S]*?<id>([^<]+)/.exec(makeAtom(ABOUT, [entry(own)]))?.[1];
  expect(idOf({ updated: '2027-01-01', title: '新名' })).toBe(idOf({}));
});

test('a category has its code and its name, and a mark in a title is text', () => {
  const atom = makeAtom(ABOUT, [entry({ title: 'A < B & C' })]);
  expect(atom).toContain('<category label="食品" term="food"/>');
  expect(atom).toContain('<![CDATA[A &lt; B &amp; C]]>');
});
