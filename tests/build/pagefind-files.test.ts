import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SearchSite } from '#scripts/lib/bench/search/search-site.ts';
import { buildFoldTable } from '#scripts/lib/search-index/fold-table.ts';
import { codePage } from '#scripts/lib/search-index/page.ts';
import { createFold } from '#src/search/fold.ts';
import { type IndexPart, openPart } from '#src/search/index-part.ts';
import { readMeta, unpack } from '#src/search/pagefind-files.ts';
import type { SearchRecord } from '#src/search/record.ts';
import { createDice, mixRecords } from './search-corpus.ts';

/*
 * We read Pagefind's files ourselves, in a form that it does not promise. Here Pagefind's own code reads
 * the same ones, so that a release that writes otherwise is noticed.
 */
const PAGEFIND = `import * as pagefind from '/pagefind/pagefind.js';
const instance = pagefind.createInstance({ basePath: '/pagefind/', noWorker: true });
await instance.filters();
window.search = { search: async (text) => (await instance.search(text)).results };`;

const samples = JSON.parse(
  readFileSync('tests/fixtures/search/records.json', 'utf8'),
) as SearchRecord[];
const records = mixRecords(samples, 60);
const fold = createFold(buildFoldTable(records.map((record) => JSON.stringify(record))));
const coded = records.map((record) => codePage(record, fold).codes);
const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
const site = new SearchSite(folder, PAGEFIND);
let page: Page;
let part: IndexPart;
let ids: string[];

const readIndexFile = (path: string) =>
  unpack(new Uint8Array(readFileSync(join(folder, path))).buffer);

beforeAll(async () => {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '800';
  const { index } = await createIndex({ forceLanguage: 'x' });
  for (const [at, codes] of coded.entries()) {
    const content = `<html lang="x"><body data-pagefind-weight="1.05">${codes.join(' ')}</body></html>`;
    await index!.addHTMLFile({ url: `/${at}/`, content });
  }
  await index!.writeFiles({ outputPath: folder });
  await close();
  const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: { x: { hash: string } };
  };
  part = await openPart(readIndexFile, languages.x.hash);
  const meta = readMeta(await readIndexFile(`pagefind.${languages.x.hash}.pf_meta`));
  ids = meta.pages.map(({ id }) => id);
  await site.open();
  page = await site.visit('zh');
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

interface Result {
  id: string;
  score: number;
  words: number[];
}

const askPagefind = (query: string): Promise<Result[]> =>
  page.evaluate((text) => window.search.search(text), query) as Promise<unknown> as Promise<
    Result[]
  >;

const sortById = (found: { id: string; place: number }[]) =>
  found.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Neighbouring codes of the pages; every third time in an order in which they hardly stand. */
function drawPhrases(count: number): string[][] {
  const dice = createDice(11);
  return Array.from({ length: count }, (_, at) => {
    const codes = coded[dice.roll(coded.length)]!;
    const start = dice.roll(codes.length - 5);
    const phrase = codes.slice(start, start + 1 + dice.roll(4));
    return at % 3 === 0 ? phrase.toReversed() : phrase;
  });
}

test('a phrase stands on the pages, and first at the places, that Pagefind finds', async () => {
  for (const phrase of drawPhrases(150)) {
    const theirs = (await askPagefind(`"${phrase.join(' ')}"`)).map(({ id, words }) => ({
      id,
      place: Math.min(...words),
    }));
    const ours = (await part.findPhrase(phrase)).map(({ page, place }) => ({
      id: ids[page]!,
      place,
    }));
    expect([phrase, sortById(ours)]).toEqual([phrase, sortById(theirs)]);
  }
});

test('a word is rated in the order of Pagefind', async () => {
  for (const [code] of drawPhrases(150)) {
    const theirs = await askPagefind(code!);
    const weights = new Map(
      (await part.findPhrase([code!])).map(({ page, weight }) => [ids[page], weight]),
    );
    expect(weights.size).toBe(theirs.length);
    const ours = theirs.map(({ id }) => weights.get(id) ?? -1);
    for (const [at, weight] of ours.entries()) {
      expect([code, weight]).toEqual([code, Math.min(...ours.slice(0, at), weight)]);
    }
  }
});

test('what begins so is found in every piece', async () => {
  for (const beginning of ['zw', 'zwp', 'zwpro', 'zp', 'zpw', 'zpwushui', 'zi', 'zn', 'zwxyz']) {
    const ours = (await part.findBeginning(beginning)).map(({ page }) => ids[page]);
    const expected = coded.flatMap((codes, at) =>
      codes.some((code) => code.startsWith(beginning)) ? [at] : [],
    );
    expect([beginning, ours.length]).toEqual([beginning, expected.length]);
  }
});
