import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settleEntries, type Entries } from '#src/domain/finance/scenario-entries.ts';
import { listFields, type ScenarioBase } from '#src/domain/finance/scenario-fields.ts';
import { findConflicts } from '#src/domain/finance/scenario-rules.ts';
import { applyScenario, appraiseInputs, type Scenario } from '#src/domain/finance/scenario.ts';
import { BASE, FINANCED, listUnreal } from './sample-scenarios.ts';

const CHINESE = { money: { unit: '万元', factor: 1 }, rate: { unit: '%', factor: 1 } };
const ENGLISH = { money: { unit: 'CNY million', factor: 0.01 } };

const settle = (
  entries: Entries,
  base: ScenarioBase = BASE,
  previous: Scenario = {},
  units: Record<string, { unit: string; factor: number }> = CHINESE,
) => settleEntries(entries, previous, listFields(base), { base, units });

/** The kind of the one problem that an entry has. */
function problemOf(entries: Entries, base: ScenarioBase = BASE) {
  const { scenario, problems } = settle(entries, base);
  expect(problems).toHaveLength(1);
  return [problems[0]!.field, problems[0]!.kind, scenario];
}

test.each([
  ['12,000', 12_000],
  ['１２０００', 12_000],
  [' 9 500.5 ', 9500.5],
  ['1e4', undefined],
  ['.5', 0.5],
])('%j is read as a price', (text, value) => {
  expect(settle({ p1: text })).toEqual({
    scenario: value === undefined ? {} : { p1: value },
    problems: [],
  });
});

test('money is read in the unit shown, and in any other that it names', () => {
  expect(settle({ c1: '350' }).scenario).toEqual({ c1: 350 });
  expect(settle({ c1: '350万元' }).scenario).toEqual({ c1: 350 });
  expect(settle({ fixed: '1.2亿元' }).scenario).toEqual({ fixed: 12_000 });
  expect(settle({ fixed: '9.5' }, BASE, {}, ENGLISH).scenario).toEqual({ fixed: 950 });
  expect(settle({ fixed: '9.5 CNY million' }, BASE, {}, ENGLISH).scenario).toEqual({
    fixed: 950,
  });
  expect(settle({ discount: '10%' }).scenario).toEqual({ discount: 10 });
});

test('thousands with a point, which here would be a thousandth, are asked about and not taken', () => {
  for (const typed of ['100.000', '１.５００', '100.000 元', '0,125'])
    expect(problemOf({ p1: typed }).slice(0, 2), typed).toEqual(['p1', 'twofold']);
  expect(problemOf({ fixed: '1.200万元' }).slice(1)).toEqual(['twofold', {}]);
  for (const [typed, p1] of [
    ['0.125', 0.125],
    ['100.00', 100],
    ['100.0000', 100],
    ['1.25', 1.25],
    ['100,000', 100_000],
    ['12.3450', 12.345],
  ] as const)
    expect(settle({ p1: typed }).scenario, typed).toEqual({ p1 });
  // A rate of thousands there is none: 8.125% is what it says.
  expect(settle({ discount: '8.125' }).scenario).toEqual({ discount: 8.125 });
});

test('where the project’s own figure has three decimals, so may the reader’s', () => {
  const base = structuredClone(BASE);
  base.assumptions.revenue[0]!.price.wan = 0.0012345;
  expect(settle({ p1: '12.346' }, base).scenario).toEqual({ p1: 12.346 });
});

test('what is typed as it was is no change', () => {
  expect(settle({ p1: '10,000', ramp: '50|100', tax: '25', years: '3' })).toEqual({
    scenario: {},
    problems: [],
  });
});

test.each([
  [{ p1: '' }, 'p1', 'missing'],
  [{ p1: 'abc' }, 'p1', 'unreadable'],
  [{ p1: 'NaN' }, 'p1', 'unreadable'],
  [{ p1: 'Infinity' }, 'p1', 'unreadable'],
  [{ p1: '-1' }, 'p1', 'below'],
  [{ p1: '1e99' }, 'p1', 'above'],
  [{ p1: '1e999' }, 'p1', 'above'],
  [{ p1: '0' }, 'p1', 'noRevenue'],
  [{ price: '-100' }, 'price', 'below'],
  [{ q1: '999999999999' }, 'q1', 'tooMuchRevenue'],
  [{ fixed: '0' }, 'fixed', 'below'],
  [{ working: '-5' }, 'working', 'below'],
  [{ years: '51' }, 'years', 'above'],
  [{ years: '0' }, 'years', 'below'],
  [{ years: '2.5' }, 'years', 'whole'],
  [{ ramp: '0|0' }, 'ramp', 'noOutput'],
  [{ ramp: '0|0|0|100' }, 'ramp', 'noOutput'],
  [{ ramp: '0|201' }, 'ramp', 'above'],
  [{ ramp: Array(51).fill('90').join('|') }, 'ramp', 'tooMany'],
  [{ build: '60|30' }, 'build', 'shares'],
  [{ tax: '101' }, 'tax', 'above'],
  [{ discount: '-1' }, 'discount', 'below'],
  [{ loan: '-200' }, 'loan', 'below'],
  [{ loan: '1001' }, 'loan', 'aboveTotal'],
  [{ loan: '200' }, 'rate', 'rateMissing'],
  [{ loan: '200', rate: '4' }, 'term', 'termMissing'],
])('%j has its reason at %s: %s', (entries: Record<string, string>, field, kind) => {
  const [where, what, scenario] = problemOf(entries);
  expect([where, what]).toEqual([field, kind]);
  expect(Object.keys(scenario as Scenario)).toEqual(kind === 'termMissing' ? ['rate'] : []);
});

test('a loan may not outlast the running years, whichever of the two is changed', () => {
  expect(problemOf({ term: '4' }, FINANCED)).toEqual(['term', 'aboveYears', {}]);
  expect(problemOf({ years: '2' }, FINANCED)).toEqual(['years', 'belowTerm', {}]);
  expect(settle({ years: '2', term: '2' }, FINANCED).problems).toEqual([]);
});

test('a problem names the figure that would do', () => {
  expect(settle({ term: '4' }, FINANCED).problems).toMatchObject([{ limit: 3 }]);
  expect(settle({ years: '2' }, FINANCED).problems).toMatchObject([{ limit: 3 }]);
  expect(settle({ grant: '701' }, FINANCED).problems).toMatchObject([{ limit: 1000 }]);
});

test('loan and grant together may pay for everything and no more, whichever figure is changed', () => {
  expect(settle({ grant: '700' }, FINANCED).problems).toEqual([]);
  expect(problemOf({ grant: '701' }, FINANCED)).toEqual(['grant', 'aboveTotal', {}]);
  expect(problemOf({ fixed: '200' }, FINANCED)).toEqual(['fixed', 'aboveTotal', {}]);
});

test('where nothing is sold, the change that made it nothing is the one left out', () => {
  expect(problemOf({ p1: '9000', q1: '0' })).toEqual(['q1', 'noRevenue', { p1: 9000 }]);
});

test('a year without output is no fault while another has some', () => {
  expect(settle({ ramp: '0|100' }).problems).toEqual([]);
  expect(settle({ build: '50|50' }).problems).toEqual([]);
});

test('a fault in a list names its year', () => {
  expect(settle({ ramp: '50|x|100' }).problems).toEqual([
    { field: 'ramp', kind: 'unreadable', at: 1 },
  ]);
});

test('one bad entry leaves its field as it last held and spares the others', () => {
  const { scenario, problems } = settle({ p1: 'dear', c1: '300' }, BASE, { p1: 9000 });
  expect(scenario).toEqual({ p1: 9000, c1: 300 });
  expect(problems.map(({ field }) => field)).toEqual(['p1']);
});

test('an entry that was refused holds once the others make room for it', () => {
  const loan = { loan: '1500', rate: '4', term: '3' };
  expect(settle(loan).scenario).toEqual({ rate: 4, term: 3 });
  expect(settle({ ...loan, fixed: '2000' }).scenario).toEqual({
    ...{ fixed: 2000, loan: 1500, rate: 4, term: 3 },
  });
});

const typed = fc.oneof(
  fc.string(),
  fc.double().map(String),
  fc.integer({ min: -10, max: 2000 }).map(String),
  fc.constantFrom(
    '',
    '0',
    '-0',
    '1e99',
    '1e-99',
    '-100',
    '|',
    '0|0',
    '１００',
    '3.2亿元',
    '50%',
    'NaN',
  ),
);

test('whatever is typed, after whatever held before, what holds goes together and is real', () => {
  const entries = fc.record(Object.fromEntries(listFields(FINANCED).map(({ id }) => [id, typed])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Entries>;
  fc.assert(
    fc.property(entries, entries, (first, second) => {
      const before = settle(first, FINANCED);
      const after = settle(second, FINANCED, before.scenario);
      for (const { scenario, problems } of [before, after]) {
        expect(findConflicts(scenario, FINANCED)).toEqual([]);
        expect(listUnreal(appraiseInputs(applyScenario(scenario, FINANCED)))).toEqual([]);
        expect(listUnreal(problems)).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});
