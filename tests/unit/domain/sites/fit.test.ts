import { expect, test } from 'vitest';
import { needsSite } from '#src/domain/sites/fit.ts';

const PLOT = { kind: 'land', town: 'quetang', park: 'quetang-park', area: 48 } as const;
const PLANT = { kind: 'standard-plant', town: 'quetang', park: 'quetang-park', area: 9 } as const;
const project = (land: object, place: object = {}) => ({
  town: 'quetang',
  park: 'quetang-park',
  land,
  ...place,
});

test('a project needs land that is large enough and not far too large', () => {
  expect(needsSite(project({ area: 36 }), PLOT)).toBe(true);
  expect(needsSite(project({ area: 49 }), PLOT)).toBe(false);
  expect(needsSite(project({ area: 19 }), PLOT)).toBe(false);
});

test('land that is parted may be had in parts', () => {
  expect(needsSite(project({ area: 15 }), { ...PLOT, smallest: 15 })).toBe(true);
  expect(needsSite(project({ area: 14 }), { ...PLOT, smallest: 15 })).toBe(false);
});

test('what uses buildings that stand needs floor, and what builds needs land', () => {
  const uses = project({ area: 10, floorArea: 6, state: 'existing' });
  expect([needsSite(uses, PLANT), needsSite(uses, PLOT)]).toEqual([true, false]);
  const builds = project({ area: 36, floorArea: 9 });
  expect([needsSite(builds, PLANT), needsSite(builds, PLOT)]).toEqual([false, true]);
  expect(needsSite(project({ floorArea: 9 }), PLANT)).toBe(true);
});

test('the two are in one park, or in one town where one of them is in none', () => {
  expect(needsSite(project({ area: 36 }, { park: 'zone' }), PLOT)).toBe(false);
  const outside = { town: 'quetang', land: { area: 36 } };
  expect(needsSite(outside, PLOT)).toBe(true);
  expect(needsSite({ ...outside, town: 'tanxi' }, PLOT)).toBe(false);
});

test('a project that names no land needs no site', () => {
  expect(needsSite({ town: 'quetang', park: 'quetang-park' }, PLANT)).toBe(false);
});
