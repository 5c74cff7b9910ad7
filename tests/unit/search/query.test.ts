import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { SearchRecord } from '#src/search/record.ts';
import { createSearch, type Search } from '#src/search/query.ts';
import { FakeSite } from './fake-site.ts';

const records = JSON.parse(
  readFileSync('tests/fixtures/search/records.json', 'utf8'),
) as SearchRecord[];

function searchOn(site: FakeSite): Search {
  return createSearch({ fetch: site.fetch, index: '/xinshao/pagefind/', locale: 'zh' });
}

async function slugsFor(
  query: string,
  search = searchOn(new FakeSite(records)),
): Promise<string[]> {
  const answer = await search.search(query);
  if (answer.state === 'offline') throw new Error('The search says that it is offline.');
  return answer.slugs;
}

test('all terms must be found', async () => {
  expect(await slugsFor('雀塘镇 污水处理')).toEqual(['quetang-recycled-metal']);
  expect(await slugsFor('雀塘镇 茶园')).toEqual([]);
});

test('a title comes first, then fields, then text', async () => {
  expect(await slugsFor('PPP')).toEqual(['xintianpu-sewage-treatment']);
  expect(await slugsFor('污水处理')).toEqual([
    'xintianpu-sewage-treatment',
    'quetang-recycled-metal',
  ]);
  const answer = await searchOn(new FakeSite(records)).search('污水处理');
  expect(answer).toMatchObject({ zones: { 'quetang-recycled-metal': 'text' } });
});

test.each([
  ['traditional script', '汙水處理廠', 'xintianpu-sewage-treatment'],
  ['the other wording of the traditional page', '軟體', 'baishui-cave-tourism'],
  ['full width', 'ＬＥＤ照明', 'datian-led-lighting'],
  ['one character', '锑', 'pingshang-antimony-tailings'],
  ['an amount as it is shown in the text', '25600万', 'quetang-recycled-metal'],
  ['a number without its hyphens', 'XS2026003', 'xintianpu-sewage-treatment'],
  ['a number', 'xs-2026-003', 'xintianpu-sewage-treatment'],
  ['a number without its noughts', 'XS-2026-3', 'xintianpu-sewage-treatment'],
  ['land in hectares', '8 ha', 'quetang-recycled-metal'],
  ['American spelling', 'logistics center', 'county-cold-chain-logistics'],
  ['pinyin', 'quetangzhen', 'quetang-recycled-metal'],
  ['pinyin of the middle of a title, not finished', 'wushuichul', 'xintianpu-sewage-treatment'],
  ['pinyin with its tones', 'quètáng zhèn', 'quetang-recycled-metal'],
  ['pinyin with a space after each syllable', 'wu shui chu li', 'xintianpu-sewage-treatment'],
  ['initials with spaces', 'w s c l', 'xintianpu-sewage-treatment'],
  ['an inflected word not finished', 'processi', 'longxipu-tea-processing'],
  ['initials', 'qtz', 'quetang-recycled-metal'],
  ['an English word in another form', 'tailing', 'pingshang-antimony-tailings'],
  ['the beginning of an English word', 'antimo', 'pingshang-antimony-tailings'],
  ['a hyphened English word', 'cold-chain', 'county-cold-chain-logistics'],
  ['mixed letters and Chinese', 'PPP 污水', 'xintianpu-sewage-treatment'],
])('%s finds its project', async (_, query, slug) => {
  expect((await slugsFor(query))[0]).toBe(slug);
});

test.each([
  ['as the texts write it', '1.2亿'],
  ['in a form that no text has', '120000000元'],
  ['in plain yuan', '120000000'],
  ['with a limit', 'under 120 million'],
  ['as English people count', 'RMB 120m'],
  ['of two English words', 'CNY 120 million'],
])('an amount %s finds its projects, the shorter text first', async (_, query) => {
  expect(await slugsFor(query)).toEqual(['tanfu-pig-farm', 'county-cold-chain-logistics']);
});

test('what has a word as it was typed comes before what has another form of it', async () => {
  const [tailing, tailings] = ['tailing', 'tailings'].map((word, at) => ({
    ...records[at]!,
    slug: word,
    url: `/projects/${word}/`,
    texts: { ...records[at]!.texts, en: { title: `A ${word}`, fields: [], paragraphs: [] } },
  }));
  const search = () => searchOn(new FakeSite([tailings!, tailing!]));
  expect(await slugsFor('tailings', search())).toEqual(['tailings', 'tailing']);
});

test('the same amount in other words comes after the amount as it was typed', async () => {
  const [one, other] = ['12000万元', '1.2亿元'].map((amount, at) => ({
    ...records[at]!,
    slug: amount,
    url: `/projects/${at}/`,
    texts: { ...records[at]!.texts, zh: { title: `项目${amount}`, fields: [], paragraphs: [] } },
  }));
  const site = new FakeSite([one!, other!]);
  expect(await slugsFor('1.2亿元', searchOn(site))).toEqual(['1.2亿元', '12000万元']);
  expect(await slugsFor('12000万元', searchOn(site))).toEqual(['12000万元', '1.2亿元']);
});

test('a larger amount that ends in the same characters comes last', async () => {
  const [inner, whole] = ['31.2亿元', '1.2亿元'].map((amount, at) => ({
    ...records[at]!,
    slug: amount,
    url: `/projects/${at}/`,
    texts: { ...records[at]!.texts, zh: { title: `项目${amount}`, fields: [], paragraphs: [] } },
  }));
  const search = searchOn(new FakeSite([inner!, whole!]));
  expect(await slugsFor('1.2亿元', search)).toEqual(['1.2亿元', '31.2亿元']);
});

test('letters written against Chinese are also found apart, and the answer says so', async () => {
  const answer = await searchOn(new FakeSite(records)).search('PPP污水');
  expect(answer).toMatchObject({ slugs: ['xintianpu-sewage-treatment'], exact: false });
});

test('characters in another order find nothing', async () => {
  expect(await slugsFor('水污理处')).toEqual([]);
});

test('punctuation that no text has is set aside, and the answer says so', async () => {
  const answer = await searchOn(new FakeSite(records)).search('茶园，冷库？');
  expect(answer).toMatchObject({ slugs: ['longxipu-tea-processing'], exact: false });
});

test('a mistyped character leads to projects that share a third of the pairs', async () => {
  const answer = await searchOn(new FakeSite(records)).search('污水处里厂');
  expect(answer).toMatchObject({
    slugs: [],
    near: ['xintianpu-sewage-treatment', 'quetang-recycled-metal'],
  });
});

test('where all English words stand nowhere together, those of them that stand somewhere are near', async () => {
  const answer = await searchOn(new FakeSite(records)).search('tailings zeppelin');
  expect(answer).toMatchObject({ slugs: [], near: ['pingshang-antimony-tailings'] });
});

test.each([
  ['antimoney', 'antimony'],
  ['Antimnoy tailings', 'antimony tailings'],
  ['anitmony', 'antimony'],
  ['natimony', 'antimony'],
  ['coldchain', 'cold chain'],
  ['zeppelin', undefined],
])('%s was meant as %s', async (query, meant) => {
  const answer = await searchOn(new FakeSite(records)).search(query);
  expect('meant' in answer ? answer.meant : undefined).toBe(meant);
});

test('no query, and a library without projects, have no results', async () => {
  expect(await slugsFor('  ，。')).toEqual([]);
  expect(await slugsFor('茶', searchOn(new FakeSite([])))).toEqual([]);
});

test('without the network the answer is offline, from the start and later on', async () => {
  const site = new FakeSite(records);
  const search = searchOn(site);
  site.isDown = true;
  await search.init();
  expect(await search.search('茶')).toEqual({ state: 'offline' });
  expect(await search.excerpt('longxipu-tea-processing', '茶')).toBeUndefined();
  site.isDown = false;
  expect(await slugsFor('茶', search)).toContain('longxipu-tea-processing');
  site.isDown = true;
  expect(await search.search('白水洞')).toEqual({ state: 'offline' });
});

test('a piece of the index that failed once is asked for again', async () => {
  const site = new FakeSite(records);
  const search = searchOn(site);
  await search.init();
  site.losesNext = true;
  expect(await slugsFor('白水洞', search)).toEqual(['baishui-cave-tourism']);
});

test('a piece of the index that is gone with its build is looked for in the new one', async () => {
  const site = new FakeSite(records.slice(0, 1));
  const search = searchOn(site);
  await search.init();
  site.deploy(records);
  expect(await slugsFor('茶', search)).toContain('longxipu-tea-processing');
});

test('a new build of the site is opened when the old one has no answer', async () => {
  const site = new FakeSite(records.slice(0, 1));
  const search = searchOn(site);
  expect(await slugsFor('污水处理', search)).toEqual(['quetang-recycled-metal']);
  site.deploy(records);
  expect(await slugsFor('茶', search)).toContain('longxipu-tea-processing');
});

test('the index is loaded once, and again only after a failure', async () => {
  const site = new FakeSite(records);
  const search = searchOn(site);
  await search.init();
  await search.search('茶');
  await search.search('茶');
  expect(new Set(site.asked).size).toBe(site.asked.length);
  const other = searchOn(site);
  site.isDown = true;
  await other.init();
  site.isDown = false;
  expect(await slugsFor('茶', other)).toContain('longxipu-tea-processing');
});

test('a question that is no longer wanted ends with the reason', async () => {
  const search = searchOn(new FakeSite(records));
  const asking = new AbortController();
  const answer = search.search('茶', asking.signal);
  asking.abort(new Error('typed on'));
  await expect(answer).rejects.toThrow('typed on');
  expect(await slugsFor('茶', search)).toContain('longxipu-tea-processing');
});

test('an excerpt is cut from the text of the page’s language', async () => {
  const pieces = await searchOn(new FakeSite(records)).excerpt('tanfu-pig-farm', '沼气');
  expect(pieces?.find(({ mark }) => mark)?.text).toBe('沼气');
});

test('a measure is looked up with its figure, and not as the beginning of any word', async () => {
  expect(await slugsFor('8 ha')).toEqual(['quetang-recycled-metal']);
  expect(await slugsFor('8.7 hectares')).toEqual([]);
});
