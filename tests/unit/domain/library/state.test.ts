import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMNS, DEFAULT_COLUMNS } from '#src/domain/library/columns.ts';
import { NO_CHOICE } from '#src/domain/library/facets.ts';
import { ORDERS, type Order } from '#src/domain/library/order.ts';
import {
  defaultOrder,
  formatState,
  PAGE_SIZE,
  parseState,
  SHADINGS,
  UNTOUCHED,
  VIEWS,
  type LibraryState,
} from '#src/domain/library/state.ts';
import { choice, KNOWN, ranges } from './rows.ts';

const query = fc
  .string({ maxLength: 60, unit: 'grapheme' })
  .map((text) => text.trim())
  // Half of a pair of surrogates is no text, and an address cannot hold it.
  .filter((text) => text.isWellFormed() && text.length <= 100);

const state: fc.Arbitrary<LibraryState> = fc
  .record({
    query,
    choice,
    ranges,
    view: fc.constantFrom(...VIEWS),
    columns: fc.subarray([...COLUMNS]),
    shading: fc.constantFrom(...SHADINGS),
    order: fc.constantFrom(...(Object.keys(ORDERS) as Order[])),
    shown: fc.integer({ min: PAGE_SIZE, max: 2000 }),
  })
  .filter((each) => each.order !== 'relevance' || each.query !== '');

test('an address holds the whole state', () => {
  fc.assert(
    fc.property(state, (each) => {
      expect(parseState(formatState(each), KNOWN)).toEqual(each);
    }),
  );
});

test('the state that needs no address has none', () => {
  expect(formatState(UNTOUCHED)).toBe('');
  expect(parseState('', KNOWN)).toEqual(UNTOUCHED);
});

test('an address reads as staff would write it', () => {
  const chosen = { ...NO_CHOICE, sector: ['farming', 'mining'], size: ['1m-10m'] };
  expect(formatState({ ...UNTOUCHED, query: '竹', choice: chosen, order: 'sizeUp' })).toBe(
    '?q=%E7%AB%B9&sector=farming&sector=mining&size=1m-10m&sort=sizeUp',
  );
});

test('ranges, view, columns and shading read as staff would write them', () => {
  expect(
    formatState({
      ...UNTOUCHED,
      ranges: { inv: { from: 1000, to: 5000 }, payback: { to: 10 }, irr: { from: 0.08 } },
      choice: { ...NO_CHOICE, land: ['ready'] },
      view: 'table',
      columns: ['town', 'irr'],
      shading: 'amount',
    }),
  ).toBe('?land=ready&inv=1000-5000&payback=-10&irr=0.08-&view=table&cols=town,irr&tiles=amount');
});

test.each(['inv=5000-1000', 'inv=-', 'inv=', 'inv=abc', 'inv=1e9-', 'payback=--3', 'irr=NaN-'])(
  '%s sets no range',
  (address) => {
    expect(parseState(`?${address}`, KNOWN)).toEqual(UNTOUCHED);
  },
);

test('a view, a shading or a column that nobody knows is left out', () => {
  expect(parseState('?view=globe&tiles=colour&cols=price,irr', KNOWN)).toEqual({
    ...UNTOUCHED,
    columns: ['irr'],
  });
  expect(parseState('?cols=price', KNOWN).columns).toEqual(DEFAULT_COLUMNS);
  expect(parseState('?cols=', KNOWN).columns).toEqual([]);
});

test('what an old or mistyped address says and nobody knows is left out', () => {
  const address =
    '?q=++tea+&sector=farming&sector=shipyards&sector=farming&town=&colour=red&sort=price&n=-5';
  expect(parseState(address, KNOWN)).toEqual({
    ...UNTOUCHED,
    query: 'tea',
    choice: { ...NO_CHOICE, sector: ['farming'] },
    order: 'relevance',
  });
});

test.each(['abc', '3.5', 'Infinity', '-1', '0', ''])('%s is no number of results', (text) => {
  expect(parseState(`?n=${text}`, KNOWN).shown).toBe(PAGE_SIZE);
});

test('a query is cut at 100 characters', () => {
  expect(parseState(`?q=${'竹'.repeat(300)}`, KNOWN).query).toHaveLength(100);
});

test('best match needs a query, and stands by itself once there is one', () => {
  expect([defaultOrder(''), defaultOrder('竹')]).toEqual(['updated', 'relevance']);
  expect(parseState('?sort=relevance', KNOWN).order).toBe('updated');
});

test('any text after the question mark gives a state', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = parseState(`?${text}`, KNOWN);
      expect(read.shown).toBeGreaterThanOrEqual(PAGE_SIZE);
      expect(read.query.length).toBeLessThanOrEqual(100);
    }),
  );
});
