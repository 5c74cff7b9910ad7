import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SearchSite } from '#scripts/lib/bench/search/search-site.ts';
import { writeSearchIndex } from '#scripts/lib/search-index/write-index.ts';
import type { SearchAnswer } from '#src/search/query.ts';
import type { SearchRecord } from '#src/search/record.ts';
import { createDice, mixRecords } from './search-corpus.ts';

const samples = JSON.parse(
  readFileSync('tests/fixtures/search/records.json', 'utf8'),
) as SearchRecord[];
const records = mixRecords(samples, 60);
const folders = ['whole', 'parts'].map((name) => mkdtempSync(join(tmpdir(), `search-${name}-`)));
const [whole, parted] = folders.map((folder) => new SearchSite(folder)) as [SearchSite, SearchSite];
let pages: Page[];

beforeAll(async () => {
  await writeSearchIndex(records, folders[0]!);
  const partCharacters = JSON.stringify(records).length / 5;
  await writeSearchIndex(records, folders[1]!, { partCharacters });
  await Promise.all([whole.open(), parted.open()]);
  pages = await Promise.all([whole.visit('zh'), parted.visit('zh')]);
});

afterAll(async () => {
  await Promise.all([whole.close(), parted.close()]);
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const ask = (query: string, page: Page): Promise<SearchAnswer> =>
  page.evaluate((text) => window.search.search(text), query);

async function slugsFor(query: string, page: Page): Promise<string[]> {
  const answer = await ask(query, page);
  return answer.state === 'ok' ? answer.slugs.toSorted() : ['offline'];
}

/** Runs of two to five characters of the texts, in either script. */
function drawRuns(count: number): string[] {
  const dice = createDice(7);
  return Array.from({ length: count }, (_, at) => {
    const { texts } = records[dice.roll(records.length)]!;
    const lines = texts[at % 2 === 0 ? 'zh' : 'zh-hant'].paragraphs;
    const line = Array.from(lines[dice.roll(lines.length)] ?? '');
    const start = dice.roll(Math.max(1, line.length - 5));
    return line.slice(start, start + 2 + dice.roll(4)).join('');
  });
}

test('an index in parts finds the same as one in a piece', async () => {
  const kinds =
    '污水处理 水 污水\u3000新建 wushui wsc w wu 1.2亿 processing proces 没有的东西 zz'.split(' ');
  for (const query of [...kinds, ...drawRuns(60)]) {
    const [once, again] = await Promise.all(pages.map((page) => slugsFor(query, page)));
    expect([query, again]).toEqual([query, once]);
  }
  expect([...whole.complaints, ...parted.complaints]).toEqual([]);
});

test('only the parts that have what is asked for are opened', async () => {
  const visitor = await parted.visit('zh');
  parted.sent.splice(0);
  const { texts, slug } = records[30]!;
  expect(await slugsFor(texts.zh.title, visitor)).toContain(slug);
  const opened = parted.sent.flatMap(({ path }) => /part-\d+/.exec(path)?.[0] ?? []);
  expect(new Set(opened).size).toBeLessThan(5);
  parted.sent.splice(0);
  expect(await slugsFor('fdrrdor', visitor)).toEqual([]);
  expect(parted.sent.filter(({ path }) => path.includes('/part-'))).toEqual([]);
  await visitor.context().close();
});

test('a part that is not received is not passed over', async () => {
  const visitor = await parted.visit('zh');
  parted.cut = /part-2\/index/;
  expect(await ask('污水', visitor)).toEqual({ state: 'offline' });
  expect(await ask('processing', visitor)).toEqual({ state: 'offline' });
  parted.cut = undefined;
  expect(await slugsFor('污水', visitor)).toEqual(await slugsFor('污水', pages[0]!));
  parted.cut = /part-3\/.*pf_meta/;
  const other = await parted.visit('zh');
  expect(await ask('水', other)).toEqual({ state: 'offline' });
  parted.cut = undefined;
  expect(await slugsFor('水', other)).toEqual(await slugsFor('水', pages[0]!));
});

test('a question that the next key has made idle is given up', async () => {
  const outcome = await pages[1]!.evaluate(async () => {
    const asking = new AbortController();
    const older = window.search.search('水', asking.signal).then(
      ({ state }) => state,
      (error: DOMException) => error.name,
    );
    asking.abort();
    const newer = await window.search.search('污水');
    return [await older, newer.state];
  });
  expect(outcome).toEqual(['AbortError', 'ok']);
});
