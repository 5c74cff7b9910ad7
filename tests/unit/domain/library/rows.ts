import fc from 'fast-check';
import { FACET_NAMES, FACETS, type Choice } from '#src/domain/library/facets.ts';
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
    paybackYears: fc.option(fc.double({ min: 0.5, max: 40, noNaN: true }), { nil: undefined }),
  })
  .map(({ paybackYears, ...own }) =>
    makeRow({ ...own, ...(paybackYears === undefined ? {} : { paybackYears }) }),
  );

/** Any library, its rows numbered in their order. */
export const rows = fc.array(row, { maxLength: 30 }).map((all) =>
  all.map((each, index) => ({
    ...each,
    slug: `project-${index}`,
    number: `SX-2026-${String(index).padStart(3, '0')}`,
  })),
);

/** Any choice of known values. */
export const choice: fc.Arbitrary<Choice> = fc.record({
  sector: fc.subarray([...KNOWN.sector]),
  town: fc.subarray([...KNOWN.town]),
  size: fc.subarray([...KNOWN.size]),
  mode: fc.subarray([...KNOWN.mode]),
  stage: fc.subarray([...KNOWN.stage]),
  band: fc.subarray([...KNOWN.band]),
});

/** What a reader would count by hand: the rows left if just this value were chosen in its facet. */
export function countByHand(
  all: readonly LibraryRow[],
  chosen: Choice,
  facet: (typeof FACET_NAMES)[number],
  value: string,
): number {
  const wanted: Choice = { ...chosen, [facet]: [value] };
  return all.filter((each) =>
    FACET_NAMES.every((name) => {
      const values: readonly string[] = FACETS[name](each);
      return wanted[name].length === 0 || wanted[name].some((one) => values.includes(one));
    }),
  ).length;
}
