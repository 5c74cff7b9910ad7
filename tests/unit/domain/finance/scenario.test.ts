import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appraise } from '#src/domain/finance/appraise.ts';
import { assumptionsSchema } from '#src/domain/finance/assumptions.ts';
import { appraiseEquity } from '#src/domain/finance/financing.ts';
import { listFields, SCENARIO_GROUPS } from '#src/domain/finance/scenario-fields.ts';
import { applyScenario, appraiseInputs } from '#src/domain/finance/scenario.ts';
import { analyseSwings } from '#src/domain/finance/scenario-swings.ts';
import { OUTLAY, readAssumptions } from './sample-assumptions.ts';
import { anyScenario, BASE, FINANCED, listUnreal, whatHolds } from './sample-scenarios.ts';

test('without a change the results are those of the project’s own page', () => {
  expect(applyScenario({}, FINANCED)).toEqual(FINANCED);
  const { appraisal, equity } = appraiseInputs(applyScenario({}, FINANCED));
  expect(appraisal).toEqual(appraise(readAssumptions(), OUTLAY));
  expect(equity).toEqual(appraiseEquity(readAssumptions(), OUTLAY, FINANCED.financing!));
  expect(appraiseInputs(applyScenario({}, BASE))).not.toHaveProperty('equity');
});

test('every group has fields, and each field starts from the project’s own figure', () => {
  const fields = listFields(FINANCED);
  expect(new Set(fields.map(({ group }) => group))).toEqual(new Set(SCENARIO_GROUPS));
  const own = Object.fromEntries(fields.map(({ id, own }) => [id, own]));
  expect(own).toEqual({
    ...{ price: 0, p1: 10_000, q1: 1000, subsidy: 0, cost: 0, c1: 400, c2: 100 },
    ...{ fixed: 900, working: 100, build: [60, 40], ramp: [50, 100], years: 3 },
    ...{ surtax: 1, tax: 25, life: 3, residual: 5, discount: 8 },
    ...{ loan: 300, rate: 4.2, term: 3, grant: 100 },
  });
});

test('each change takes the place of the project’s own figure, and nothing else moves', () => {
  const changed = applyScenario(
    {
      ...{ p1: 9000, q1: 1200, subsidy: 5, c2: 80, build: [100], ramp: [60, 90, 110] },
      ...{ years: 10, surtax: 0.5, tax: 15, life: 8, residual: 3, discount: 10 },
      ...{ fixed: 1000, working: 50, loan: 400, rate: 3.45, term: 8, grant: 0 },
    },
    FINANCED,
  );
  const own = readAssumptions();
  expect(changed).toEqual({
    assumptions: {
      ...own,
      revenue: [
        {
          ...own.revenue[0],
          price: { wan: 0.9, per: '吨' },
          quantity: { value: 1200, unit: '吨/年' },
        },
      ],
      costs: [own.costs[0], { ...own.costs[1], amount: 80 }],
      ...{ subsidy: 5, phasing: [1], ramp: [0.6, 0.9, 1.1], operation: 120 },
      ...{ surtax: 0.005, incomeTax: 0.15, depreciation: 96, residual: 0.03, discountRate: 0.1 },
    },
    outlay: { totalWan: 1050, workingCapitalWan: 50 },
    financing: { loan: 400, rate: 0.0345, term: 96, grant: 0 },
  });
});

test('all prices move after their own, and interest while building stays in the total', () => {
  const { assumptions } = applyScenario({ p1: 8000, price: -10, cost: 25 }, BASE);
  expect(assumptions.revenue[0]!.price.wan).toBeCloseTo(0.72, 12);
  expect(assumptions.costs.map(({ amount }) => amount)).toEqual([500, 125]);
  const withInterest = { ...BASE, outlay: { ...OUTLAY, interestWan: 30 } };
  expect(applyScenario({ fixed: 500 }, withInterest).outlay.totalWan).toBe(630);
});

/** A project whose yearly flows are, in 万元, −100 and then those given, untaxed. */
const flowing = (income: readonly number[]) => ({
  assumptions: assumptionsSchema.parse({
    phasing: ['100%'],
    operation: `${income.length}年`,
    ramp: ['100%'],
    revenue: [{ item: '收入', price: '50万元/份', quantity: '1份/年' }],
    costs: [{ item: '料', kind: 'materials', amount: '10万元' }],
    surtax: '1%',
    depreciation: `${income.length}年`,
    residual: '5%',
    incomeTax: '25%',
    discountRate: '8%',
  }),
  outlay: { totalWan: 300, workingCapitalWan: 20 },
});

// numpy-financial documentation, irr and npv: https://numpy.org/numpy-financial/latest/irr.html.
// numpy discounts the first flow at once, this county at its year's end.
test('changed into the flows of numpy-financial’s example, a project has its rate and value', () => {
  const income = [39, 59, 55, 20];
  const scenario = {
    ...{ p1: 1_000_000, c1: 0, fixed: 100, working: 0, ramp: income },
    ...{ surtax: 0, tax: 0, residual: 0, discount: 28.1 },
  };
  const { appraisal } = appraiseInputs(applyScenario(scenario, flowing(income)));
  appraisal.years.forEach(({ flowAfterTax }, index) =>
    expect(flowAfterTax).toBeCloseTo([-100, ...income][index]!, 9),
  );
  expect(appraisal.irrAfterTax.ok && appraisal.irrAfterTax.value).toBeCloseTo(0.28095, 5);
  expect(appraisal.npvAfterTax * 1.281).toBeCloseTo(-0.00847859, 6);
});

// Excel's documentation of IRR: −70,000 against 12,000 … 26,000, 8.66%.
test('changed into the flows of Excel’s example, a project has its rate', () => {
  const income = [12, 15, 18, 21, 26];
  const scenario = {
    ...{ p1: 1_000_000, c1: 0, fixed: 70, working: 0, ramp: income },
    ...{ surtax: 0, tax: 0, residual: 0 },
  };
  const { irrAfterTax } = appraiseInputs(applyScenario(scenario, flowing(income))).appraisal;
  expect(irrAfterTax.ok && irrAfterTax.value).toBeCloseTo(0.0866, 4);
});

test('whatever is changed within the bounds, each result is a number or has a reason', () => {
  fc.assert(
    fc.property(anyScenario(FINANCED), (changes) => {
      const inputs = applyScenario(whatHolds(changes, FINANCED), FINANCED);
      expect(listUnreal(appraiseInputs(inputs))).toEqual([]);
      for (const measure of ['irr', 'npv'] as const)
        expect(listUnreal(analyseSwings(inputs, measure))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
