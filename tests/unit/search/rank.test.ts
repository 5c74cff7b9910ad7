import { expect, test } from 'vitest';
import {
  type IndexedProject,
  intersectRatings,
  PARTIAL_TIERS,
  rankSlugs,
  rateHits,
  uniteRatings,
} from '#src/search/rank.ts';

const a: IndexedProject = ['a', 10, 20];
const b: IndexedProject = ['b', 10, 20];
const c: IndexedProject = ['c', 5, 8];

test('a match in the title comes before one in the fields and one in the text, whatever their scores', () => {
  const ratings = rateHits([
    { project: a, place: 20, score: 9 },
    { project: b, place: 9, score: 1 },
    { project: c, place: 7, score: 5 },
  ]);
  expect(rankSlugs(ratings)).toEqual(['b', 'c', 'a']);
  expect([...ratings.values()].map(({ zone }) => zone)).toEqual(['text', 'title', 'fields']);
});

test('within a tier the higher score comes first, then the slug', () => {
  const hits = [c, b, a].map((project) => ({ project, place: 30, score: project === b ? 2 : 1 }));
  expect(rankSlugs(rateHits(hits))).toEqual(['b', 'a', 'c']);
});

test('part of a word in a title comes behind a whole word in a text', () => {
  const whole = rateHits([{ project: a, place: 99, score: 1 }]);
  const part = rateHits([{ project: b, place: 0, score: 9 }], PARTIAL_TIERS);
  expect(rankSlugs(uniteRatings([part, whole]))).toEqual(['a', 'b']);
});

test('of several ways to find a project the best counts', () => {
  const inText = rateHits([{ project: a, place: 99, score: 9 }]);
  const inTitle = rateHits([{ project: a, place: 0, score: 1 }]);
  expect(uniteRatings([inText, inTitle]).get('a')?.zone).toBe('title');
  expect(uniteRatings([inTitle, inText]).get('a')?.zone).toBe('title');
});

test('several terms must all be found; the zone is the furthest that was needed', () => {
  const one = rateHits([
    { project: a, place: 0, score: 1 },
    { project: b, place: 0, score: 1 },
  ]);
  const other = rateHits([{ project: b, place: 50, score: 2 }]);
  expect([...intersectRatings([one, other])]).toEqual([['b', { tier: 2, score: 3, zone: 'text' }]]);
  expect(intersectRatings([]).size).toBe(0);
});
