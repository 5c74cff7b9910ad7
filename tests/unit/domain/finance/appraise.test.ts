import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appraise } from '#src/domain/finance/appraise.ts';
import { OUTLAY, readAssumptions } from './sample-assumptions.ts';

const valueOf = (measure: { ok: boolean; value?: number }) => measure.value;

// The flows are those worked by hand in cash-flow.test.ts: −540, −360, 145, 411.25, 583.75 after tax.
test('every measure follows from the table worked by hand', () => {
  const result = appraise(readAssumptions(), OUTLAY);
  expect(result.constructionYears).toBe(2);
  // 1,140 comes in for 900 within five years; the fifth year's 583.75 lacks 343.75 at its start.
  expect(valueOf(result.payback)).toBeCloseTo(4 + 343.75 / 583.75, 9);
  expect(result.fullYear).toEqual({ revenue: 1000, operatingProfit: 205, incomeTax: 28.75 });
  expect(result.returnOnInvestment).toBeCloseTo(0.205, 9);
  expect(result.margin).toBeCloseTo(0.205, 9);
  // Fixed 100 + 285 written off, over 1000 × 99% − 400 of contribution.
  expect(valueOf(result.breakEven)).toBeCloseTo(385 / 590, 9);
  // Reckoned apart from this code, as Excel's NPV(8%, …) and IRR(…) define them.
  expect(result.npvAfterTax).toBeCloseTo(6.0352, 4);
  expect(valueOf(result.irrAfterTax)).toBeCloseTo(0.082712, 6);
  expect(valueOf(result.irrBeforeTax)).toBeCloseTo(0.107135, 6);
  expect(valueOf(result.dynamicPayback)).toBeGreaterThan(valueOf(result.payback)!);
});

test('at the rate of return a project is worth nothing', () => {
  const rate = valueOf(appraise(readAssumptions(), OUTLAY).irrAfterTax)!;
  const written = `${(rate * 100).toFixed(10)}%`;
  expect(appraise(readAssumptions({ discountRate: written }), OUTLAY).npvAfterTax).toBeCloseTo(
    0,
    5,
  );
});

test('a project that loses money has no rate, no payback and no point at which it breaks even', () => {
  const costs = [{ item: '料', kind: 'materials', amount: '2000万元' }];
  const result = appraise(readAssumptions({ costs }), OUTLAY);
  expect(result.irrAfterTax).toEqual({ ok: false, reason: 'none' });
  expect(result.payback).toEqual({ ok: false, reason: 'never' });
  expect(result.breakEven).toEqual({ ok: false, reason: 'never' });
});

test('subsidy that covers the fixed cost leaves nothing to break even', () => {
  const result = appraise(readAssumptions({ subsidy: '500万元' }), OUTLAY);
  expect(result.breakEven).toEqual({ ok: true, value: 0 });
});

test('costs that full output cannot cover break even above it', () => {
  const costs = [{ item: '工资', kind: 'wages', amount: '900万元', fixed: true }];
  expect(valueOf(appraise(readAssumptions({ costs }), OUTLAY).breakEven)).toBeGreaterThan(1);
});

test('a harvest that falls outside the running years gives nil, not NaN', () => {
  const ramp = ['0%', '0%', '0%', '100%'];
  const result = appraise(readAssumptions({ ramp }), OUTLAY);
  expect(result.margin).toBe(0);
  expect(result.returnOnInvestment).toBeLessThan(0);
});

test('no assumptions give NaN, and a dearer product never makes a worse project', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 1, max: 100 }),
      (yuan, materials, first) => {
        const changes = {
          ramp: [`${first}%`, '100%'],
          costs: [{ item: '料', kind: 'materials', amount: `${materials}万元` }],
        };
        const at = (price: number) =>
          appraise(
            readAssumptions({
              ...changes,
              revenue: [{ item: '油', price: `${price}元/吨`, quantity: '1000吨/年' }],
            }),
            OUTLAY,
          );
        const [cheap, dear] = [at(yuan), at(yuan + 500)];
        expect(JSON.stringify(cheap)).not.toContain('null');
        expect(dear.npvAfterTax).toBeGreaterThanOrEqual(cheap.npvAfterTax);
        if (cheap.payback.ok)
          expect(valueOf(dear.payback)).toBeLessThanOrEqual(cheap.payback.value + 1e-9);
      },
    ),
  );
});

test('payback without construction is counted from the start of operation', () => {
  const { payback, paybackInOperation, dynamicPayback, dynamicPaybackInOperation } = appraise(
    readAssumptions(),
    OUTLAY,
  );
  if (!payback.ok || !paybackInOperation.ok) throw new Error('the plant pays back');
  expect(paybackInOperation.value).toBeCloseTo(payback.value - 2, 12);
  expect(dynamicPaybackInOperation.ok).toBe(dynamicPayback.ok);
});

test('what never pays back does so in no reckoning', () => {
  const revenue = [{ item: '茶油', price: '1元/吨', quantity: '1000吨/年' }];
  const poor = appraise(readAssumptions({ revenue }), OUTLAY);
  expect(poor.paybackInOperation).toEqual({ ok: false, reason: 'never' });
});
