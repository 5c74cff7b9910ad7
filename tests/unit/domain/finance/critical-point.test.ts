import { expect, test } from 'vitest';
import { appraise } from '#src/domain/finance/appraise.ts';
import { findCriticalPoints, findShortfall } from '#src/domain/finance/critical-point.ts';
import { appraiseEquity } from '#src/domain/finance/financing.ts';
import { netPresentValue } from '#src/domain/finance/measures.ts';
import { vary } from '#src/domain/finance/sensitivity.ts';
import { OUTLAY, readAssumptions } from './sample-assumptions.ts';

const good = readAssumptions();
const poor = readAssumptions({
  revenue: [{ item: '茶油', price: '8000元/吨', quantity: '1000吨/年' }],
});

test('at its critical point a factor leaves the project with just its discount rate', () => {
  for (const assumptions of [good, poor]) {
    for (const { factor, by } of findCriticalPoints(assumptions, OUTLAY)) {
      if (!by.ok) throw new Error(`${factor} has a critical point`);
      const moved = vary(assumptions, OUTLAY, factor, by.value);
      const { irrAfterTax } = appraise(moved.assumptions, moved.outlay);
      expect(irrAfterTax.ok && irrAfterTax.value, factor).toBeCloseTo(0.08, 4);
    }
  }
});

test('a project that earns enough can bear worse, one that does not needs better', () => {
  const signs = (assumptions: typeof good) =>
    findCriticalPoints(assumptions, OUTLAY).map(({ by }) => by.ok && Math.sign(by.value));
  expect(appraise(good, OUTLAY).npvAfterTax).toBeGreaterThan(0);
  expect(signs(good)).toEqual([-1, 1, 1]);
  expect(appraise(poor, OUTLAY).npvAfterTax).toBeLessThan(0);
  expect(signs(poor)).toEqual([1, -1, -1]);
});

test('what sells nothing is saved by no price, and what has no cost is broken by none', () => {
  const [price] = findCriticalPoints({ ...good, revenue: [] }, OUTLAY);
  expect(price?.by).toEqual({ ok: false, reason: 'none' });
  const [, cost] = findCriticalPoints({ ...good, costs: [] }, OUTLAY);
  expect(cost?.by).toEqual({ ok: false, reason: 'none' });
});

test('the support that is named is the grant with which the project earns its discount rate', () => {
  expect(findShortfall(good, OUTLAY)).toBeUndefined();
  const shortfall = findShortfall(poor, OUTLAY);
  if (shortfall === undefined) throw new Error('the poor project is short');
  expect(shortfall.short).toBeCloseTo(-appraise(poor, OUTLAY).npvAfterTax, 9);
  const { flows } = appraiseEquity(poor, OUTLAY, { grant: shortfall.support });
  expect(netPresentValue(0.08, flows)).toBeCloseTo(0, 6);
});
