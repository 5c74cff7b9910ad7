import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  accumulate,
  discounted,
  internalRateOfReturn,
  netPresentValue,
  paybackYears,
} from '#src/domain/finance/measures.ts';

const valueOf = (measure: { ok: boolean; value?: number }) => measure.value;

// numpy-financial documentation, irr: https://numpy.org/numpy-financial/latest/irr.html
test.each([
  [[-100, 39, 59, 55, 20], 0.28095],
  [[-100, 0, 0, 74], -0.0955],
  [[-100, 100, 0, 7], 0.06206],
])('the rate of return of %j is that of numpy-financial', (flows, rate) => {
  expect(valueOf(internalRateOfReturn(flows))).toBeCloseTo(rate, 4);
});

// Excel's documentation of IRR: https://support.microsoft.com/office/irr-function
test("the rate of return is that of Excel's example", () => {
  const flows = [-70_000, 12_000, 15_000, 18_000, 21_000, 26_000];
  expect(valueOf(internalRateOfReturn(flows))).toBeCloseTo(0.0866, 4);
  expect(valueOf(internalRateOfReturn(flows.slice(0, 5)))).toBeCloseTo(-0.021, 3);
});

test('flows that never pay back, and flows that cost nothing, have no rate', () => {
  expect(internalRateOfReturn([-100, -5, -5])).toEqual({ ok: false, reason: 'none' });
  expect(internalRateOfReturn([10, 20])).toEqual({ ok: false, reason: 'none' });
  expect(internalRateOfReturn([])).toEqual({ ok: false, reason: 'none' });
  expect(internalRateOfReturn([0, 0])).toEqual({ ok: false, reason: 'none' });
});

test('a rate beyond ten times a year is not given', () => {
  expect(internalRateOfReturn([-1, 100])).toEqual({ ok: false, reason: 'out-of-range' });
});

// Both 10% and 20% make it nothing, as in the pump problem of Lorie and Savage (1955).
test('flows with two rates have none that counts', () => {
  expect(internalRateOfReturn([-100, 230, -132])).toEqual({ ok: false, reason: 'several' });
});

test('a year of loss amid the profits does not hide the one rate above zero', () => {
  const flows = [-100, 60, -10, 60, 60];
  const found = internalRateOfReturn(flows);
  expect(found.ok).toBe(true);
  expect(netPresentValue(valueOf(found)!, flows)).toBeCloseTo(0, 6);
});

// numpy-financial documentation, npv. numpy discounts the first flow at once, ours at a year's end.
test.each([
  [0.281, [-100, 39, 59, 55, 20], -0.00847859],
  [0.08, [-40_000, 5000, 8000, 12_000, 30_000], 3065.22267],
])('the present value at %d of %j is that of numpy-financial', (rate, flows, value) => {
  expect(netPresentValue(rate, flows) * (1 + rate)).toBeCloseTo(value, 4);
});

// Excel's documentation of NPV: 10%, −10,000, 3,000, 4,200, 6,800 → 1,188.44
test("the present value is that of Excel's example, each flow at its year's end", () => {
  expect(netPresentValue(0.1, [-10_000, 3000, 4200, 6800])).toBeCloseTo(1188.44, 2);
});

// 《建设项目经济评价方法与参数》: (year the total turns − 1) + shortfall ÷ that year's flow.
test('payback counts from the start, and the last year in part', () => {
  expect(paybackYears([-100, -100, 50, 100, 100])).toEqual({ ok: true, value: 4.5 });
  expect(paybackYears([-1200, 240, 240, 240, 240, 240])).toEqual({ ok: true, value: 6 });
});

test('payback waits until the total stays above nothing', () => {
  expect(valueOf(paybackYears([-100, 150, -80, 60]))).toBeCloseTo(3.5, 9);
});

test('what is not paid back has no payback; what costs nothing is paid back at once', () => {
  expect(paybackYears([-100, 99])).toEqual({ ok: false, reason: 'never' });
  expect(paybackYears([])).toEqual({ ok: false, reason: 'never' });
  expect(paybackYears([10])).toEqual({ ok: true, value: 0 });
});

const years = fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), {
  minLength: 1,
  maxLength: 30,
});
const cost = fc.double({ min: 1, max: 5000, noNaN: true });

test('at the rate of return the present value is nothing', () => {
  fc.assert(
    fc.property(cost, years, (outlay, income) => {
      const flows = [-outlay, ...income];
      const found = internalRateOfReturn(flows);
      fc.pre(found.ok && found.value > -0.5);
      const scale = outlay + income.reduce((a, b) => a + b, 0);
      expect(Math.abs(netPresentValue(valueOf(found)!, flows)) / scale).toBeLessThan(1e-6);
    }),
  );
});

test('a dearer project is never paid back sooner', () => {
  fc.assert(
    fc.property(cost, cost, years, (one, more, income) => {
      const cheap = paybackYears([-one, ...income]);
      const dear = paybackYears([-(one + more), ...income]);
      if (dear.ok) expect(cheap.ok && cheap.value <= dear.value + 1e-9).toBe(true);
    }),
  );
});

test('totals run to the sum, and discounting takes a year from each flow more', () => {
  expect(accumulate([-100, 60, 60])).toEqual([-100, -40, 20]);
  expect(discounted(0.1, [110, 121])[0]).toBeCloseTo(100, 9);
  expect(discounted(0.1, [110, 121])[1]).toBeCloseTo(100, 9);
  fc.assert(
    fc.property(fc.double({ min: -0.5, max: 2, noNaN: true }), years, (rate, flows) => {
      const sum = discounted(rate, flows).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(netPresentValue(rate, flows), 6);
    }),
  );
});
