import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ANY_SITE,
  AREA_UNITS,
  countValue,
  FINDER_FACETS,
  FINDER_NUMBERS,
  fitsState,
  formatFinderState,
  parseFinderNumber,
  parseFinderState,
  type FinderState,
} from '#src/domain/sites/finder.ts';
import { ROWS } from './rows.ts';

const parse = (search: string) => parseFinderState(new URLSearchParams(search));
const find = (search: string) =>
  ROWS.filter((row) => fitsState(row, parse(search))).map(({ kind }) => kind);

test('nothing asked finds all there is', () => {
  expect(parse('')).toEqual(ANY_SITE);
  expect(find('')).toEqual(['land', 'standard-plant', 'yard']);
  expect(formatFinderState(ANY_SITE)).toBe('');
});

test('any of the values of a facet will do, but all of the supplies', () => {
  expect(find('?kind=land&kind=yard')).toEqual(['land', 'yard']);
  expect(find('?has=sewage')).toEqual(['land', 'standard-plant']);
  expect(find('?has=sewage&has=gas')).toEqual(['land']);
  expect(find('?park=zone&status=taken')).toEqual([]);
});

test('an area is asked in the unit chosen, its bounds included', () => {
  // 20 亩 are 13,333.33 ㎡ and 4.5 亩 are 3,000 ㎡.
  expect(find('?min=3000&max=13333.34')).toEqual(['land', 'standard-plant', 'yard']);
  expect(find('?min=3001')).toEqual(['land', 'yard']);
  expect(find('?min=8&max=20&unit=mu')).toEqual(['land', 'yard']);
  expect(find('?max=19&unit=mu')).toEqual(['standard-plant', 'yard']);
});

test('a highest price holds for what has such a price, and leaves out what has none', () => {
  expect(find('?land=16')).toEqual(['land']);
  expect(find('?land=15.9')).toEqual([]);
  expect(find('?rent=9')).toEqual(['standard-plant']);
  expect(find('?land=20&rent=20')).toEqual(['land', 'standard-plant']);
});

test('a supply of power not known is none', () => {
  expect(find('?power=500')).toEqual(['land', 'standard-plant']);
  expect(find('?power=501')).toEqual(['land']);
});

test.each([
  ['12,000', 12_000],
  ['１２０００', 12_000],
  ['１２，０００．５', 12_000.5],
  [' 12 000 ', 12_000],
  ['8.5', 8.5],
])('%s is read as it was meant', (text, number) => {
  expect(parseFinderNumber(text)).toBe(number);
});

test.each(['12,00', '5 ha', '-3', '0', '1e9', 'abc', '', '12345678901', '1.2345', undefined, null])(
  '%s is no number to ask for',
  (text) => {
    expect(parseFinderNumber(text)).toBeUndefined();
  },
);

test('what is mistyped in an address is left out', () => {
  expect(parse('?kind=%3Cb%3E&min=-3&unit=ha&power=0')).toEqual(ANY_SITE);
});

test('the count beside a value is what choosing it would leave', () => {
  const state = parse('?kind=land');
  expect(countValue(ROWS, state, 'kind', 'yard')).toBe(1);
  expect(countValue(ROWS, state, 'status', 'taken')).toBe(0);
  expect(countValue(ROWS, state, 'has', 'gas')).toBe(1);
  expect(countValue(ROWS, parse('?has=gas'), 'has', 'sewage')).toBe(1);
});

const slug = fc.stringMatching(/^[a-z]{1,9}$/);
const anyState: fc.Arbitrary<FinderState> = fc
  .record({
    chosen: fc.record(
      Object.fromEntries(
        FINDER_FACETS.map((facet) => [facet, fc.uniqueArray(slug, { maxLength: 3 })]),
      ) as Record<(typeof FINDER_FACETS)[number], fc.Arbitrary<string[]>>,
    ),
    numbers: fc.record(
      Object.fromEntries(
        FINDER_NUMBERS.map((name) => [name, fc.integer({ min: 1, max: 99_999 })]),
      ) as Record<(typeof FINDER_NUMBERS)[number], fc.Arbitrary<number>>,
      { requiredKeys: [] },
    ),
    unit: fc.constantFrom(...AREA_UNITS),
  })
  // Without an area its unit says nothing.
  .map((state) =>
    state.numbers.min === undefined && state.numbers.max === undefined
      ? { ...state, unit: 'm2' as const }
      : state,
  );

test('an address gives back the choice it was made from', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(parse(formatFinderState(state))).toEqual(state);
    }),
  );
});

test('a further condition never finds more', () => {
  fc.assert(
    fc.property(anyState, fc.constantFrom(...ROWS), (state, row) => {
      if (fitsState(row, state)) expect(fitsState(row, { ...state, numbers: {} })).toBe(true);
    }),
  );
});
