import type { Wan } from '../units.ts';
import type { Assumptions } from './assumptions.ts';
import { projectCashFlow, type Outlay } from './cash-flow.ts';
import { netPresentValue, type Measure } from './measures.ts';
import { SENSITIVITY_FACTORS, vary, type SensitivityFactor } from './sensitivity.ts';

/** How far one factor alone may move until the project just earns its discount rate. */
export interface CriticalPoint {
  factor: SensitivityFactor;
  /** A fraction, −0.12 for 12% less; `none` where no move from −100% to +200% suffices. */
  by: Measure<'none'>;
}

const LEAST = -1;
const MOST = 2;
/** A ten-thousandth is a hundredth of a per cent: less than is shown. */
const PRECISION = 1e-5;

/** What the project is worth after tax at its discount rate, before financing, 万元. */
function valueAfterTax(assumptions: Assumptions, outlay: Outlay): Wan {
  const flows = projectCashFlow(assumptions, outlay).map(({ flowAfterTax }) => flowAfterTax);
  return netPresentValue(assumptions.discountRate, flows);
}

/**
 * The critical point (敏感度临界点) of a factor by 《建设项目经济评价方法与参数》: the move at which the net
 * present value after tax is nil. It is sought by halves, as the value only rises or only falls.
 */
function findPoint(value: (by: number) => Wan, risesWithFactor: boolean): Measure<'none'> {
  const base = value(0);
  const sign = Math.sign(base);
  let [near, far] = [0, base < 0 === risesWithFactor ? MOST : LEAST];
  if (Math.sign(value(far)) === sign) return { ok: false, reason: 'none' };
  while (Math.abs(far - near) > PRECISION) {
    const middle = (near + far) / 2;
    if (Math.sign(value(middle)) === sign) near = middle;
    else far = middle;
  }
  return { ok: true, value: (near + far) / 2 };
}

/** The critical point of price, operating cost and fixed investment. */
export function findCriticalPoints(assumptions: Assumptions, outlay: Outlay): CriticalPoint[] {
  return SENSITIVITY_FACTORS.map((factor) => {
    const value = (by: number) => {
      const moved = vary(assumptions, outlay, factor, by);
      return valueAfterTax(moved.assumptions, moved.outlay);
    };
    return { factor, by: findPoint(value, factor === 'price') };
  });
}

/** What the project is short of to earn its discount rate, 万元. */
export interface Shortfall {
  /** By how much its net present value after tax is below nil. */
  short: Wan;
  /** The grant, paid in step with the investment and not taxed, that makes up for it (可行性缺口). */
  support: Wan;
}

/** What the project is short of; undefined where it earns its discount rate. */
export function findShortfall(assumptions: Assumptions, outlay: Outlay): Shortfall | undefined {
  const value = valueAfterTax(assumptions, outlay);
  if (value >= 0) return undefined;
  return {
    short: -value,
    support: -value / netPresentValue(assumptions.discountRate, assumptions.phasing),
  };
}
