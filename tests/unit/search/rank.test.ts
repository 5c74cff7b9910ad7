import { expect, test } from 'vitest';
import {
  type IndexedProject,
  intersectRatings,
  PARTIAL_TIERS,
  rankSlugs,
  rateHits,
  uniteRatings,
  UnknownPage,
} from '#src/search/rank.ts';

const projects = new Map<string, IndexedProject>([
  ['id-a', ['a', 10, 20]],
  ['id-b', ['b', 10, 20]],
  ['id-c', ['c', 5, 8]],
]);

test('a match in the title comes before one in the fields and one in the text, whatever their scores', () => {
  const ratings = rateHits(
    [
      { id: 'id-a', place: 20, score: 9 },
      { id: 'id-b', place: 9, score: 1 },
      { id: 'id-c', place: 7, score: 5 },
    ],
    projects,
  );
  expect(rankSlugs(ratings)).toEqual(['b', 'c', 'a']);
  expect([...ratings.values()].map(({ zone }) => zone)).toEqual(['text', 'title', 'fields']);
});

test('within a tier the higher score comes first, then the slug', () => {
  const hits = ['id-c', 'id-b', 'id-a'].map((id) => ({
    id,
    place: 30,
    score: id === 'id-b' ? 2 : 1,
  }));
  expect(rankSlugs(rateHits(hits, projects))).toEqual(['b', 'a', 'c']);
});

test('part of a word in a title comes behind a whole word in a text', () => {
  const whole = rateHits([{ id: 'id-a', place: 99, score: 1 }], projects);
  const part = rateHits([{ id: 'id-b', place: 0, score: 9 }], projects, PARTIAL_TIERS);
  expect(rankSlugs(uniteRatings([part, whole]))).toEqual(['a', 'b']);
});

test('of several ways to find a project the best counts', () => {
  const inText = rateHits([{ id: 'id-a', place: 99, score: 9 }], projects);
  const inTitle = rateHits([{ id: 'id-a', place: 0, score: 1 }], projects);
  expect(uniteRatings([inText, inTitle]).get('a')?.zone).toBe('title');
  expect(uniteRatings([inTitle, inText]).get('a')?.zone).toBe('title');
});

test('several terms must all be found; the zone is the furthest that was needed', () => {
  const one = rateHits(
    [
      { id: 'id-a', place: 0, score: 1 },
      { id: 'id-b', place: 0, score: 1 },
    ],
    projects,
  );
  const other = rateHits([{ id: 'id-b', place: 50, score: 2 }], projects);
  expect([...intersectRatings([one, other])]).toEqual([['b', { tier: 2, score: 3, zone: 'text' }]]);
  expect(intersectRatings([]).size).toBe(0);
});

test('a page that the table does not know is an error, not a result left out', () => {
  expect(() => rateHits([{ id: 'id-x', place: 0, score: 1 }], projects)).toThrow(UnknownPage);
});
