import { expect, test } from 'vitest';
import { listRelated, type Relatable } from '#src/domain/related.ts';

const project = (slug: string, own: Partial<Relatable> = {}): Relatable => ({
  slug,
  sector: 'farming',
  town: 'east',
  totalWan: 1000,
  open: true,
  ...own,
});

const slugs = (list: readonly Relatable[]) => list.map(({ slug }) => slug);

test('the same sector counts before the same town, and both before one', () => {
  const all = [
    project('town', { sector: 'mining' }),
    project('sector', { town: 'west' }),
    project('both'),
    project('neither', { sector: 'mining', town: 'west' }),
  ];
  expect(slugs(listRelated(project('this'), all))).toEqual(['both', 'sector', 'town']);
});

test('a project is not related to itself', () => {
  expect(listRelated(project('this'), [project('this')])).toEqual([]);
});

test('what an investor can still join comes before what is closed', () => {
  const all = [project('closed', { open: false }), project('open')];
  expect(slugs(listRelated(project('this'), all))).toEqual(['open', 'closed']);
});

test('among equals the nearest in size comes first, then the alphabet decides', () => {
  const all = [
    project('huge', { totalWan: 900_000 }),
    project('b'),
    project('a'),
    project('tiny', { totalWan: 100 }),
    project('near', { totalWan: 1100 }),
  ];
  expect(slugs(listRelated(project('this'), all, 5))).toEqual(['a', 'b', 'near', 'tiny', 'huge']);
});

test('the same town is enough where the size is the same too, though it is closed', () => {
  const neighbour = project('neighbour', { sector: 'mining', open: false });
  expect(slugs(listRelated(project('this'), [neighbour]))).toEqual(['neighbour']);
  expect(listRelated(project('this'), [{ ...neighbour, totalWan: 2000 }])).toEqual([]);
});

test('no more are named than asked for', () => {
  const all = Array.from({ length: 9 }, (_, index) => project(`p${index}`));
  expect(listRelated(project('this'), all)).toHaveLength(4);
  expect(listRelated(project('this'), all, 2)).toHaveLength(2);
});

test('the order in which projects are given does not matter', () => {
  const all = Array.from({ length: 12 }, (_, index) =>
    project(`p${index}`, {
      sector: index % 2 ? 'mining' : 'farming',
      town: index % 3 ? 'west' : 'east',
      totalWan: 100 * (index + 1),
      open: index % 5 !== 0,
    }),
  );
  const wanted = slugs(listRelated(project('this'), all));
  expect(slugs(listRelated(project('this'), all.toReversed()))).toEqual(wanted);
  expect(slugs(listRelated(project('this'), [...all.slice(5), ...all.slice(0, 5)]))).toEqual(
    wanted,
  );
});
