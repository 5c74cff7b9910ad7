import fc from 'fast-check';
import { FACET_NAMES, FACETS, type Choice } from '#src/domain/library/facets.ts';
import { NO_RANGES, type Range, type Ranges } from '#src/domain/library/ranges.ts';
import type { LibraryRow } from '#src/domain/library/row.ts';
import { READINESS_BANDS } from '#src/domain/readiness.ts';
import { getSizeClass, SIZE_CLASSES } from '#src/domain/size-class.ts';
import { COOPERATION_MODES, STAGES } from '#src/domain/vocabulary.ts';

/** The values that the facets of made-up rows may take. */
export const KNOWN = {
  sector: ['farming', 'tourism', 'mining'],
  town: ['east', 'west'],
  size: SIZE_CLASSES.map(({ id }) => id),
  mode: [...COOPERATION_MODES],
  stage: [...STAGES],
  band: [...READINESS_BANDS],
  land: ['ready'],
  park: ['north-park', 'south-park'],
  unit: ['east-government', 'trade-bureau'],
} as const;

/** A row like any other, but for what the test says. */
export function makeRow(own: Partial<LibraryRow> = {}): LibraryRow {
  const totalWan = own.totalWan ?? 5000;
  return {
    slug: 'tea',
    number: 'SX-2026-001',
    title: '油茶加工',
    summary: '一句话',
    untranslated: false,
    sector: 'farming',
    town: 'east',
    unit: 'east-government',
    size: getSizeClass(totalWan),
    modes: ['sole'],
    stage: 'open',
    readiness: 50,
    band: 'forming',
    landReady: false,
    totalWan,
    verified: '2026-11-01',
    sample: false,
    open: true,
    expired: false,
    ...own,
  };
}

const row: fc.Arbitrary<LibraryRow> = fc
  .record({
    sector: fc.constantFrom(...KNOWN.sector),
    town: fc.constantFrom(...KNOWN.town),
    modes: fc.subarray([...KNOWN.mode], { minLength: 1 }),
    stage: fc.constantFrom(...KNOWN.stage),
    band: fc.constantFrom(...KNOWN.band),
    totalWan: fc.integer({ min: 1, max: 200_000 }),
    readiness: fc.integer({ min: 0, max: 100 }),
    landReady: fc.boolean(),
    unit: fc.constantFrom(...KNOWN.unit),
    park: fc.option(fc.constantFrom(...KNOWN.park), { nil: undefined }),
    paybackYears: fc.option(fc.double({ min: 0.5, max: 40, noNaN: true }), { nil: undefined }),
    irr: fc.option(fc.double({ min: -0.05, max: 0.6, noNaN: true }), { nil: undefined }),
  })
  .map(({ paybackYears, irr, park, ...own }) =>
    makeRow({
      ...own,
      ...(park === undefined ? {} : { park }),
      ...(paybackYears === undefined ? {} : { paybackYears }),
      ...(irr === undefined ? {} : { irr }),
    }),
  );

/** Any library, its rows numbered in their order. */
export const rows = fc.array(row, { maxLength: 30 }).map((all) =>
  all.map((each, index) => ({
    ...each,
    slug: `project-${index}`,
    number: `SX-2026-${String(index).padStart(3, '0')}`,
  })),
);

/**
 * Some of the values, mostly none: readers choose in one facet or two, and where all nine are chosen
 * from nothing is ever found.
 */
const someOf = <Value>(values: readonly Value[]): fc.Arbitrary<Value[]> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant<Value[]>([]) }, fc.subarray([...values]));

/** Any choice of known values. */
export const choice: fc.Arbitrary<Choice> = fc.record({
  sector: someOf(KNOWN.sector),
  town: someOf(KNOWN.town),
  size: someOf(KNOWN.size),
  mode: someOf(KNOWN.mode),
  stage: someOf(KNOWN.stage),
  band: someOf(KNOWN.band),
  land: someOf(KNOWN.land),
  park: someOf(KNOWN.park),
  unit: someOf(KNOWN.unit),
});

/** A range whose ends are written with few decimals, as readers write them. */
const rangeUpTo = (most: number, decimals: number): fc.Arbitrary<Range> => {
  const end = fc.option(
    fc.integer({ min: 0, max: most * 10 ** decimals }).map((whole) => whole / 10 ** decimals),
    { nil: undefined },
  );
  return fc.tuple(end, end).map(([a, b]) => {
    const reversed = a !== undefined && b !== undefined && a > b;
    const [from, to] = reversed ? [b, a] : [a, b];
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  });
};

const seldom = (range: fc.Arbitrary<Range>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, range);

/** Any ranges, mostly not set. */
export const ranges: fc.Arbitrary<Ranges> = fc.record({
  inv: seldom(rangeUpTo(200_000, 0)),
  payback: seldom(rangeUpTo(40, 1)),
  irr: seldom(rangeUpTo(1, 3)),
});

/** Whether a row has every figure that is asked for, between the ends given. */
export function isInRanges(row: LibraryRow, { inv, payback, irr }: Ranges): boolean {
  const lies = (value: number | undefined, { from, to }: Range) =>
    (from === undefined && to === undefined) ||
    (value !== undefined && !(value < (from ?? -Infinity)) && !(value > (to ?? Infinity)));
  return lies(row.totalWan, inv) && lies(row.paybackYears, payback) && lies(row.irr, irr);
}

/** What a reader would count by hand: the rows left if just this value were chosen in its facet. */
export function countByHand(
  all: readonly LibraryRow[],
  chosen: Choice,
  facet: (typeof FACET_NAMES)[number],
  value: string,
  within: Ranges = NO_RANGES,
): number {
  const wanted: Choice = { ...chosen, [facet]: [value] };
  return all
    .filter((each) => isInRanges(each, within))
    .filter((each) =>
      FACET_NAMES.every((name) => {
        const values: readonly string[] = FACETS[name](each);
        return wanted[name].length === 0 || wanted[name].some((one) => values.includes(one));
      }),
    ).length;
}
