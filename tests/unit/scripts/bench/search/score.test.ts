import { expect, test } from 'vitest';
import { isMisordered, type Judged, scoreClass } from '#scripts/lib/bench/search/score.ts';

const query = (must: string[], may: string[] = [], strict = true): Judged => ({
  class: 'two characters',
  query: '污水',
  must,
  may,
  strict,
});
const given = (...slugs: string[]) => ({ query: '污水', slugs, warmMs: slugs.length, heldMs: 0 });

test('recall counts what must be found, precision what may not be', () => {
  const score = scoreClass([query(['a', 'b'], ['c'])], [given('a', 'c', 'x', 'y')]);
  expect(score).toMatchObject({ recall: 0.5, precision: 0.5, zero: 0, falseFound: undefined });
});

test('of more than ten projects ten are enough in the first ten', () => {
  const twelve = Array.from('abcdefghijkl');
  const score = scoreClass(
    [query(twelve)],
    [given(...twelve.slice(0, 9), 'x', ...twelve.slice(9))],
  );
  expect(score).toMatchObject({ recall: 1, recallAt10: 0.9 });
});

test('a query with nothing to find is right when nothing comes', () => {
  const score = scoreClass([query([]), query([])], [given(), given('x')]);
  expect(score).toMatchObject({ falseFound: 0.5, recall: undefined, precision: undefined });
});

test('finding nothing where there is something is counted by itself', () => {
  const score = scoreClass([query(['a']), query(['a'])], [given(), given('a')]);
  expect(score).toMatchObject({ zero: 0.5, recall: 0.5, precision: 1 });
});

test('a class whose truth knows no more than it must leaves precision open', () => {
  expect(scoreClass([query(['a'], [], false)], [given('x', 'a')]).precision).toBeUndefined();
});

test('times are the median and the worst of a class, and the longest that a key waited', () => {
  const score = scoreClass(
    [query(['a']), query(['a']), query(['a'])],
    [9, 1, 2].map((warmMs) => ({ query: '', slugs: ['a'], warmMs, heldMs: warmMs - 1 })),
  );
  expect(score).toMatchObject({ medianMs: 2, worstMs: 9, longestHeldMs: 8 });
});

test('order is wrong only where a project without the query stands above one that has it', () => {
  expect(isMisordered(query(['a', 'b'], ['c']), ['a', 'c', 'b', 'x'])).toBe(false);
  expect(isMisordered(query(['a', 'b']), ['a', 'x', 'b'])).toBe(true);
  expect(isMisordered(query(['a', 'b']), ['a', 'x'])).toBe(false);
});
