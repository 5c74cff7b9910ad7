import { expect, test } from 'vitest';
import { appraise } from '#src/domain/finance/appraise.ts';
import {
  analyseSensitivity,
  SENSITIVITY_FACTORS,
  SENSITIVITY_STEPS,
  vary,
} from '#src/domain/finance/sensitivity.ts';
import { OUTLAY, readAssumptions } from './sample-assumptions.ts';

const assumptions = () => readAssumptions();
const outlay = OUTLAY;

test('a dearer product raises the return, dearer costs and a dearer plant lower it', () => {
  const direction = { price: 1, cost: -1, investment: -1 };
  for (const { factor, rates } of analyseSensitivity(assumptions(), outlay)) {
    const values = rates.map((rate) => (rate.ok ? rate.value : Number.NaN));
    const steps = values.slice(1).map((value, index) => Math.sign(value - values[index]!));
    expect(steps, factor).toEqual(steps.map(() => direction[factor]));
  }
});

test('each rate is what the appraisal gives for the moved assumptions', () => {
  for (const { factor, rates } of analyseSensitivity(assumptions(), outlay)) {
    SENSITIVITY_STEPS.forEach((by, index) => {
      const moved = vary(assumptions(), outlay, factor, by);
      expect(rates[index]).toEqual(appraise(moved.assumptions, moved.outlay).irrAfterTax);
    });
  }
});

test('a move of nothing changes nothing', () => {
  for (const factor of SENSITIVITY_FACTORS)
    expect(vary(assumptions(), outlay, factor, 0)).toEqual({ assumptions: assumptions(), outlay });
});

test('working capital and interest are not part of what a dearer plant costs', () => {
  const moved = vary(
    assumptions(),
    { totalWan: 10_000, workingCapitalWan: 1_000, interestWan: 500 },
    'investment',
    0.2,
  );
  expect(moved.outlay.totalWan).toBeCloseTo(1_500 + 8_500 * 1.2, 9);
});

test('a project that never pays back has rates that say so, and no coefficient', () => {
  const poor = { ...assumptions(), revenue: [] };
  const [price] = analyseSensitivity(poor, outlay);
  expect(price?.rates.every((rate) => !rate.ok)).toBe(true);
  expect(price).not.toHaveProperty('coefficient');
});

test('the coefficient says by how many per cent the rate moves for one per cent of the factor', () => {
  const base = appraise(assumptions(), outlay).irrAfterTax;
  if (!base.ok) throw new Error('the sample has a rate');
  for (const { factor, rates, coefficient } of analyseSensitivity(assumptions(), outlay)) {
    const [less, more] = [rates[1]!, rates[2]!];
    if (!less.ok || !more.ok) throw new Error('the sample has rates at ±10%');
    const relative = more.value / base.value - less.value / base.value;
    expect(coefficient, factor).toBeCloseTo((relative * 100) / 20, 9);
  }
});
