import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countChosen,
  countFacets,
  FACET_NAMES,
  filterRows,
  narrowRows,
  NO_CHOICE,
  toggleValue,
} from '#src/domain/library/facets.ts';
import { choice, countByHand, isInRanges, KNOWN, makeRow, ranges, rows } from './rows.ts';

test('the count beside a value is what choosing it alone in its facet would leave', () => {
  fc.assert(
    fc.property(rows, choice, ranges, (all, chosen, within) => {
      const counts = countFacets(all, chosen, within);
      for (const facet of FACET_NAMES)
        for (const value of KNOWN[facet])
          expect([facet, value, counts[facet].get(value) ?? 0]).toEqual([
            facet,
            value,
            countByHand(all, chosen, facet, value, within),
          ]);
    }),
  );
});

test('with nothing chosen every project is shown', () => {
  fc.assert(
    fc.property(rows, (all) => {
      expect(filterRows(all, NO_CHOICE)).toEqual(all);
    }),
  );
});

test('within a facet either value will do, between facets both must hold', () => {
  const all = [
    makeRow({ slug: 'a', sector: 'farming', town: 'east' }),
    makeRow({ slug: 'b', sector: 'mining', town: 'east' }),
    makeRow({ slug: 'c', sector: 'tourism', town: 'west' }),
  ];
  const slugs = (own: Partial<typeof NO_CHOICE>) =>
    filterRows(all, { ...NO_CHOICE, ...own }).map(({ slug }) => slug);
  expect(slugs({ sector: ['farming', 'mining'] })).toEqual(['a', 'b']);
  expect(slugs({ sector: ['farming', 'tourism'], town: ['west'] })).toEqual(['c']);
  expect(slugs({ sector: ['farming'], town: ['west'] })).toEqual([]);
});

test('a project open to several ways of taking part is found by each of them', () => {
  const all = [makeRow({ modes: ['sole', 'lease'] })];
  for (const mode of ['sole', 'lease'])
    expect(filterRows(all, { ...NO_CHOICE, mode: [mode] })).toHaveLength(1);
  expect(filterRows(all, { ...NO_CHOICE, mode: ['concession'] })).toEqual([]);
});

test('a facet’s own choice does not empty the values beside it', () => {
  const all = [makeRow({ sector: 'farming' }), makeRow({ sector: 'mining' })];
  const counts = countFacets(all, { ...NO_CHOICE, sector: ['farming'] });
  expect([...counts.sector]).toEqual([
    ['farming', 1],
    ['mining', 1],
  ]);
  expect(counts.town.get('east')).toBe(1);
});

test('a value pressed twice is as if never pressed', () => {
  const facetAndValue = fc
    .constantFrom(...FACET_NAMES)
    .chain((facet) => fc.tuple(fc.constant(facet), fc.constantFrom<string>(...KNOWN[facet])));
  fc.assert(
    fc.property(choice, facetAndValue, (chosen, [facet, value]) => {
      const once = toggleValue(chosen, facet, value);
      expect(Math.abs(countChosen(once) - countChosen(chosen))).toBe(1);
      const twice = toggleValue(once, facet, value);
      expect(new Set(twice[facet])).toEqual(new Set(chosen[facet]));
    }),
  );
});

test('what is chosen is counted over all facets', () => {
  expect(countChosen(NO_CHOICE)).toBe(0);
  expect(countChosen({ ...NO_CHOICE, sector: ['farming', 'mining'], town: ['east'] })).toBe(3);
});

test('a project whose offer has expired is in no stage, so it has left the open list', () => {
  const row = makeRow({ stage: 'open', open: false, expired: true });
  expect(filterRows([row], { ...NO_CHOICE, stage: ['open'] })).toEqual([]);
  expect(countFacets([row], NO_CHOICE).stage.get('open')).toBeUndefined();
  expect(filterRows([row], NO_CHOICE)).toEqual([row]);
});

test('what is found is what passes by hand, in the order it came', () => {
  fc.assert(
    fc.property(rows, choice, ranges, (all, chosen, within) => {
      const { found } = narrowRows(all, chosen, within);
      const alone = (facet: (typeof FACET_NAMES)[number], row: (typeof all)[number]) =>
        chosen[facet].length === 0 ||
        filterRows([row], { ...NO_CHOICE, [facet]: chosen[facet] })[0];
      expect(found).toEqual(
        all.filter(
          (row) => isInRanges(row, within) && FACET_NAMES.every((facet) => alone(facet, row)),
        ),
      );
      expect(filterRows(all, chosen, within)).toEqual(found);
    }),
  );
});

test('land and park are found by what a project has, and no value is counted for what it lacks', () => {
  const all = [makeRow({ landReady: true, park: 'north-park' }), makeRow({ slug: 'bare' })];
  const counts = countFacets(all, NO_CHOICE);
  expect([...counts.land]).toEqual([['ready', 1]]);
  expect([...counts.park]).toEqual([['north-park', 1]]);
  expect(filterRows(all, { ...NO_CHOICE, land: ['ready'] })).toEqual([all[0]]);
});
