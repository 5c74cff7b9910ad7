import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { buildFoldTable } from '#scripts/lib/search-index/fold-table.ts';
import { writeSearchIndex } from '#scripts/lib/search-index/write-index.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { createFold } from '#src/search/fold.ts';
import type { SearchAnswer } from '#src/search/query.ts';
import type { SearchRecord } from '#src/search/record.ts';
import { listTerms } from '#src/search/terms.ts';
import { createDice, mixRecords } from './search-corpus.ts';
import { SearchSite } from '#scripts/lib/bench/search/search-site.ts';

const samples = JSON.parse(
  readFileSync('tests/fixtures/search/records.json', 'utf8'),
) as SearchRecord[];
const records = mixRecords(samples, 60);
const folder = mkdtempSync(join(tmpdir(), 'search-'));
const site = new SearchSite(folder);
let page: Page;

beforeAll(async () => {
  await writeSearchIndex(records, folder);
  await site.open();
  page = await site.visit('zh');
});

afterEach(() => {
  expect(site.complaints.splice(0)).toEqual([]);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

async function ask(query: string, on = page): Promise<SearchAnswer> {
  return on.evaluate((text) => window.search.search(text), query);
}

async function slugsFor(query: string, on = page): Promise<string[]> {
  const answer = await ask(query, on);
  return answer.state === 'ok' ? answer.slugs : [];
}

const fold = createFold(buildFoldTable(records.flatMap((record) => linesOf(record))));

function linesOf({ texts }: SearchRecord): string[] {
  return [texts.zh, texts['zh-hant']].flatMap((text) => [
    text.title,
    ...text.fields,
    ...text.paragraphs,
  ]);
}

function recordOf(slug: string): SearchRecord {
  const record = records.find((each) => each.slug === slug);
  if (record === undefined) throw new Error(`No project is called ${slug}.`);
  return record;
}

/** The projects with each term of the query in their Chinese text, found by plain comparison. */
function containing(query: string): string[] {
  const terms = listTerms(query, fold);
  return records
    .filter((record) => {
      const lines = linesOf(record).map((line) => fold(line).text);
      return terms.every((term) => lines.some((line) => line.includes(term)));
    })
    .map(({ slug }) => slug)
    .sort();
}

/** The projects whose page has the run letter by letter, with no folding of ours. */
function showing(run: string, locale: 'zh' | 'zh-hant'): string[] {
  return records
    .filter(({ texts }) =>
      [texts[locale].title, ...texts[locale].fields, ...texts[locale].paragraphs].some((line) =>
        line.includes(run),
      ),
    )
    .map(({ slug }) => slug);
}

/** A seeded sample of the distinct runs of two and three characters that have a Chinese one. */
function sampleRuns(locale: 'zh' | 'zh-hant', count: number): string[] {
  const runs = new Set<string>();
  for (const { texts } of records) {
    for (const line of [
      texts[locale].title,
      ...texts[locale].fields,
      ...texts[locale].paragraphs,
    ]) {
      const chars = Array.from(line);
      for (const size of [2, 3]) {
        for (let at = 0; at + size <= chars.length; at++) {
          runs.add(chars.slice(at, at + size).join(''));
        }
      }
    }
  }
  const whole = [...runs].filter(
    (run) => /\p{Script=Han}/u.test(run) && !/^\p{P}|\p{P}$/u.test(run),
  );
  return createDice(20_261_123).draw(whole, count);
}

test.each(['zh', 'zh-hant'] as const)(
  'any 2 or 3 neighbouring characters of a %s page find exactly the projects that have them',
  async (locale) => {
    for (const run of sampleRuns(locale, 300)) {
      const found = (await slugsFor(run)).sort();
      expect([run, found]).toEqual([run, containing(run)]);
      expect([run, found]).toEqual([run, expect.arrayContaining(showing(run, locale))]);
    }
  },
);

test('a single character finds exactly the projects that have it', async () => {
  const used = [...new Set(records.flatMap(({ texts }) => [...texts.zh.title]))];
  for (const char of createDice(5).draw(
    used.filter((each) => /\p{Script=Han}/u.test(each)),
    60,
  )) {
    expect([char, (await slugsFor(char)).sort()]).toEqual([char, containing(char)]);
  }
});

test('characters that stand nowhere together find nothing', async () => {
  for (const query of ['水污理处', '镇塘雀', '一二三四', '生猪茶', '投资年']) {
    expect([query, containing(query), await slugsFor(query)]).toEqual([query, [], []]);
  }
});

test('pinyin, initials, English and numbers find their projects, in any language of the page', async () => {
  for (const locale of LOCALES) {
    const visitor = await site.visit(locale);
    for (const { slug, texts } of samples) {
      const [number = '', town = ''] = texts.zh.fields;
      for (const query of [number, town, texts['zh-hant'].title, texts.en.title]) {
        expect([query, await slugsFor(query, visitor)]).toEqual([
          query,
          expect.arrayContaining([slug]),
        ]);
      }
    }
    expect(await slugsFor('quetang', visitor)).toContain('quetang-recycled-metal');
    expect(await slugsFor('wushuichuli', visitor)).toContain('xintianpu-sewage-treatment');
    expect(await slugsFor('xtpz', visitor)).toContain('xintianpu-sewage-treatment');
    expect(await slugsFor('processed', visitor)).toContain('longxipu-tea-processing');
    expect(await slugsFor('agricul', visitor)).toContain('tanfu-pig-farm');
    await visitor.context().close();
  }
});

test('titles come before fields and fields before text', async () => {
  const answer = await ask('污水处理');
  if (answer.state !== 'ok') throw new Error('The index was not reached.');
  const ranks = answer.slugs.map((slug) => {
    const { title, fields } = recordOf(slug).texts.zh;
    return title.includes('污水处理') ? 0 : fields.join().includes('污水处理') ? 1 : 2;
  });
  expect(new Set(ranks).size).toBeGreaterThan(1);
  expect(ranks).toEqual(ranks.toSorted());
});

test('an excerpt shows the words around the match in the language of the page', async () => {
  const visitor = await site.visit('zh-hant');
  const pieces = await visitor.evaluate(() =>
    window.search.excerpt('quetang-recycled-metal', '污水处理'),
  );
  expect(pieces?.filter(({ mark }) => mark)).toEqual([{ text: '汙水處理', mark: true }]);
  await visitor.context().close();
});

test('a first query moves at most 150 kB and a next one 30 kB', async () => {
  const visitor = await site.visit('zh');
  const moved = (): number => site.sent.splice(0).reduce((sum, { bytes }) => sum + bytes, 0);
  moved();
  expect(await slugsFor('污水处理', visitor)).not.toEqual([]);
  expect(moved()).toBeLessThanOrEqual(150_000);
  for (const query of ['中药材', '冷链物流', '1.2亿元', 'quetang', 'sewage']) {
    expect(await slugsFor(query, visitor)).not.toEqual([]);
    expect(moved()).toBeLessThanOrEqual(30_000);
  }
  await visitor.context().close();
});

test('without the site a search says so, and finds again once it is back', async () => {
  const visitor = await site.visit('zh');
  site.cut = /pagefind/;
  expect(await ask('污水处理', visitor)).toEqual({ state: 'offline' });
  site.cut = undefined;
  expect(await slugsFor('污水处理', visitor)).not.toEqual([]);
  site.cut = /pagefind/;
  expect(await ask('中药材', visitor)).toEqual({ state: 'offline' });
  expect(await slugsFor('污水处理', visitor)).not.toEqual([]);
  site.cut = undefined;
  expect(await slugsFor('中药材', visitor)).not.toEqual([]);
  await visitor.context().close();
  expect(site.complaints.splice(0)).not.toEqual([]);
});

test('a page opened before a new build of the site searches the new one', async () => {
  const visitor = await site.visit('zh');
  expect(await slugsFor('污水处理', visitor)).not.toEqual([]);
  await writeSearchIndex(samples.slice(3), folder);
  expect(await slugsFor('白水洞', visitor)).toEqual([]);
  expect(await slugsFor('中药材', visitor)).toEqual(['taizhimiao-honeysuckle']);
  await visitor.context().close();
  site.complaints.splice(0);
});
