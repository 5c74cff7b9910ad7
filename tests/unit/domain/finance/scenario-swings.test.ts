import { expect, test } from 'vitest';
import { appraise } from '#src/domain/finance/appraise.ts';
import { analyseSwings, SWING_FACTORS } from '#src/domain/finance/scenario-swings.ts';
import { analyseSensitivity } from '#src/domain/finance/sensitivity.ts';
import { OUTLAY, readAssumptions } from './sample-assumptions.ts';
import { BASE } from './sample-scenarios.ts';

test('price, cost and investment swing as in the sensitivity analysis', () => {
  const { base, rows } = analyseSwings(BASE, 'irr');
  expect(base).toEqual(appraise(readAssumptions(), OUTLAY).irrAfterTax);
  for (const { factor, rates } of analyseSensitivity(readAssumptions(), OUTLAY)) {
    const row = rows.find((one) => one.factor === factor)!;
    expect(row.points.map(({ result }) => result)).toEqual(rates);
    expect(row.points.map(({ by }) => by)).toEqual([-0.2, -0.1, 0.1, 0.2]);
  }
});

test('the widest swing comes first', () => {
  for (const measure of ['irr', 'npv'] as const) {
    const spreads = analyseSwings(BASE, measure).rows.map(({ spread }) => spread);
    expect(spreads).toEqual(spreads.toSorted((a, b) => b - a));
    expect(spreads.at(-1)).toBeGreaterThan(0);
  }
});

test('a year’s delay puts off output and lowers the return', () => {
  const { base, rows } = analyseSwings(BASE, 'irr');
  const [late] = rows.find(({ factor }) => factor === 'delay')!.points;
  const ramp = ['0%', '50%', '100%'];
  expect(late!.result).toEqual(appraise(readAssumptions({ ramp }), OUTLAY).irrAfterTax);
  if (!base.ok || !late!.result.ok) throw new Error('both have a rate');
  expect(late!.result.value).toBeLessThan(base.value);
});

test('the discount rate moves the present value alone', () => {
  expect(analyseSwings(BASE, 'irr').rows.map(({ factor }) => factor)).not.toContain('discount');
  const { rows } = analyseSwings(BASE, 'npv');
  expect(rows.map(({ factor }) => factor).toSorted()).toEqual([...SWING_FACTORS].toSorted());
  const [least] = rows.find(({ factor }) => factor === 'discount')!.points;
  expect(least!.result).toEqual({
    ok: true,
    value: appraise(readAssumptions({ discountRate: '6.4%' }), OUTLAY).npvAfterTax,
  });
});

test('a project without a rate still has a present value that swings', () => {
  const costs = [{ item: '料', kind: 'materials', amount: '2000万元' }];
  const poor = { assumptions: readAssumptions({ costs }), outlay: OUTLAY };
  expect(analyseSwings(poor, 'irr').base.ok).toBe(false);
  expect(analyseSwings(poor, 'irr').rows[0]!.spread).toBe(0);
  expect(analyseSwings(poor, 'npv').rows[0]!.spread).toBeGreaterThan(0);
});
