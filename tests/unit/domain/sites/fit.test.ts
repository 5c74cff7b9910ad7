import { expect, test } from 'vitest';
import { needsSite } from '#src/domain/sites/fit.ts';

const PLOT = {
  kind: 'land',
  town: 'quetang',
  park: 'quetang-park',
  area: 48,
  status: 'available',
} as const;
const PLANT = {
  kind: 'standard-plant',
  town: 'quetang',
  park: 'quetang-park',
  area: 9,
  status: 'available',
} as const;
const project = (land: object, place: object = {}) => ({
  town: 'quetang',
  park: 'quetang-park',
  industryCode: 'C2210',
  modes: ['sole' as const],
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

test('what builds needs land, and what rents needs floor', () => {
  const builds = project({ area: 36, floorArea: 9 });
  expect([needsSite(builds, PLANT), needsSite(builds, PLOT)]).toEqual([false, true]);
  expect(needsSite(project({ floorArea: 9 }), PLANT)).toBe(true);
});

test('what has its building, is sold by shares or run by a concession looks for none', () => {
  expect(needsSite(project({ floorArea: 9, state: 'existing' }), PLANT)).toBe(false);
  const floor = { floorArea: 9 };
  expect(needsSite(project(floor, { modes: ['equity-transfer'] }), PLANT)).toBe(false);
  expect(needsSite(project(floor, { modes: ['concession', 'cooperation'] }), PLANT)).toBe(false);
  expect(needsSite(project(floor, { nature: 'merger' }), PLANT)).toBe(false);
  expect(needsSite(project(floor, { modes: ['sole', 'equity-transfer'] }), PLANT)).toBe(true);
});

test('a site that is taken is needed by none', () => {
  const needing = project({ area: 36 });
  expect(needsSite(needing, { ...PLOT, status: 'reserved' })).toBe(true);
  expect(needsSite(needing, { ...PLOT, status: 'taken' })).toBe(false);
});

test.each([
  ['a factory takes a plant', 'C3811', '工业用地上的租用厂房', 'standard-plant', true],
  ['a night market takes none', 'F5219', '商业用地', 'standard-plant', false],
  ['a hostel takes none', 'H6130', undefined, 'standard-plant', false],
  ['packing for export asks for one', 'G5920', '标准厂房（租用）', 'standard-plant', true],
  ['a depot takes a warehouse', 'G5930', '物流仓储用地', 'warehouse', true],
  ['a factory takes none', 'C3811', '工业用地', 'warehouse', false],
  ['a firm of accountants takes an office', 'L7241', '办公用房（租用）', 'office', true],
  ['a nursery takes none', 'P8310', '办公用房改造为托育', 'yard', false],
] as const)('%s', (_title, industryCode, use, kind, fits) => {
  const wanting = project(kind === 'yard' ? { area: 6, use } : { floorArea: 9, use }, {
    industryCode,
  });
  expect(needsSite(wanting, { ...PLANT, kind })).toBe(fits);
});

test('without a code or a use that names the kind, nothing is known to fit', () => {
  expect(needsSite(project({ area: 36 }, { industryCode: undefined }), PLOT)).toBe(false);
});

test('the two are in one park, or in one town where one of them is in none', () => {
  expect(needsSite(project({ area: 36 }, { park: 'zone' }), PLOT)).toBe(false);
  const outside = project({ area: 36 }, { park: undefined });
  expect(needsSite(outside, PLOT)).toBe(true);
  expect(needsSite({ ...outside, town: 'tanxi' }, PLOT)).toBe(false);
});

test('a project that names no land needs no site', () => {
  expect(needsSite(project({}), PLANT)).toBe(false);
});
