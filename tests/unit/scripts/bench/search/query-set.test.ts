import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { enlargeCorpus } from '#scripts/lib/bench/search/enlarge.ts';
import { listQueries } from '#scripts/lib/bench/search/query-set.ts';
import { findLoose, findWritten, listPlainTexts } from '#scripts/lib/bench/search/truth.ts';
import { createRandom } from '#src/pictures/seeded.ts';
import type { SearchRecord } from '#src/search/record.ts';

const records = JSON.parse(
  readFileSync('tests/fixtures/search/records.json', 'utf8'),
) as SearchRecord[];
const simplify = Converter({ from: 't', to: 'cn' });
const texts = listPlainTexts(records, simplify);
const draw = (seed: string) =>
  listQueries({ records, texts, simplify, random: createRandom(seed) }, 5);
const queries = draw('one');

test('the same seed asks the same queries, another one others', () => {
  expect(draw('one')).toEqual(queries);
  expect(draw('two').map(({ query }) => query)).not.toEqual(queries.map(({ query }) => query));
});

test('every class asks, and only one has nothing to find', () => {
  const classes = [...new Set(queries.map((query) => query.class))];
  expect(classes).toHaveLength(16);
  const empty = queries.filter(({ must }) => must.length === 0);
  expect(new Set(empty.map((query) => query.class))).toEqual(new Set(['nothing there']));
});

test('what plain text search finds as written it also finds loosely', () => {
  for (const part of ['污水处理', '污水處理', '1.2亿', 'PPP']) {
    const loose = findLoose([part], texts, simplify);
    const written = findWritten([part], texts, 'chinese');
    expect([part, [...written].filter((slug) => !loose.has(slug))]).toEqual([part, []]);
  }
  expect(findWritten(['軟體'], texts, 'chinese')).toEqual(new Set(['baishui-cave-tourism']));
  expect(findWritten(['污水处理', '雀塘镇'], texts, 'chinese')).toEqual(
    new Set(['quetang-recycled-metal']),
  );
});

test('an amount written otherwise has to find the projects that name as much', () => {
  const amounts = queries.filter((query) => query.class === 'amount otherwise');
  expect(amounts.length).toBeGreaterThan(0);
  expect(amounts.every(({ query, must }) => /\d|[０-９]/.test(query) && must.length > 0)).toBe(
    true,
  );
});

test('made projects have numbers, titles and amounts of their own, in every reading', () => {
  const made = [...enlargeCorpus(records, 1200)];
  const count = (of: (record: SearchRecord) => string | undefined) => new Set(made.map(of)).size;
  expect(count(({ texts: { zh } }) => zh.title)).toBe(1200);
  expect(count(({ texts: { en } }) => en.title)).toBe(1200);
  expect(count(({ texts: { zh } }) => zh.fields[0])).toBe(1200);
  expect(made.every(({ texts: { zh } }) => zh.paragraphs.join('').length >= 400)).toBe(true);
  expect([...enlargeCorpus(records, 2)]).toEqual(made.slice(0, 2));
});
