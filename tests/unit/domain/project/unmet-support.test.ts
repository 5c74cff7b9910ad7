import { expect, test } from 'vitest';
import { appraiseEquity } from '#src/domain/finance/financing.ts';
import { findUnmetSupport } from '#src/domain/project/unmet-support.ts';
import { OUTLAY, readAssumptions } from '../finance/sample-assumptions.ts';

const good = readAssumptions();
const poor = readAssumptions({
  revenue: [{ item: '茶油', price: '8000元/吨', quantity: '1000吨/年' }],
});
const investmentWith = (grant?: number) => ({
  total: OUTLAY.totalWan,
  split: [
    { item: 'equipment' as const, amount: OUTLAY.totalWan - OUTLAY.workingCapitalWan },
    { item: 'working-capital' as const, amount: OUTLAY.workingCapitalWan },
  ],
  ...(grant === undefined ? {} : { funds: [{ source: 'grant' as const, amount: grant }] }),
});

test('a project that earns its rate, or says nothing of what it earns, lacks no support', () => {
  expect(findUnmetSupport({ assumptions: good, investment: investmentWith() })).toBeUndefined();
  expect(findUnmetSupport({ investment: investmentWith() })).toBeUndefined();
});

test('what is lacking is told, less the grants that the sources of funds name', () => {
  const whole = findUnmetSupport({ assumptions: poor, investment: investmentWith() })!;
  expect(whole).toBeGreaterThan(0);
  expect(findUnmetSupport({ assumptions: poor, investment: investmentWith(50) })).toBeCloseTo(
    whole - 50,
    6,
  );
  const granted = investmentWith(whole + 0.01);
  expect(findUnmetSupport({ assumptions: poor, investment: granted })).toBeUndefined();
});

test('with just that support, the project earns its discount rate', () => {
  const grant = findUnmetSupport({ assumptions: poor, investment: investmentWith() })!;
  const { irr } = appraiseEquity(poor, OUTLAY, { grant });
  expect(irr.ok && irr.value).toBeCloseTo(poor.discountRate, 4);
});
