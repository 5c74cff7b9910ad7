import { appraise } from './appraise.ts';
import type { Assumptions } from './assumptions.ts';
import type { Outlay } from './cash-flow.ts';
import type { Measure } from './measures.ts';

/** What is varied, one at a time, as 《建设项目经济评价方法与参数》 asks of a sensitivity analysis. */
export const SENSITIVITY_FACTORS = ['price', 'cost', 'investment'] as const;
export type SensitivityFactor = (typeof SENSITIVITY_FACTORS)[number];

/** By how much each factor is moved, as fractions. */
export const SENSITIVITY_STEPS = [-0.2, -0.1, 0.1, 0.2] as const;

/** Assumptions and outlay with one factor moved by a fraction. */
export function vary(
  assumptions: Assumptions,
  outlay: Outlay,
  factor: SensitivityFactor,
  by: number,
): { assumptions: Assumptions; outlay: Outlay } {
  const scale = 1 + by;
  if (factor === 'investment') {
    const { totalWan, workingCapitalWan, interestWan = 0 } = outlay;
    const held = workingCapitalWan + interestWan;
    return { assumptions, outlay: { ...outlay, totalWan: held + (totalWan - held) * scale } };
  }
  const moved =
    factor === 'price'
      ? {
          revenue: assumptions.revenue.map((line) => ({
            ...line,
            price: { ...line.price, wan: line.price.wan * scale },
          })),
        }
      : { costs: assumptions.costs.map((line) => ({ ...line, amount: line.amount * scale })) };
  return { assumptions: { ...assumptions, ...moved }, outlay };
}

/** How the rate of return after tax answers to one factor. */
export interface SensitivityRow {
  factor: SensitivityFactor;
  /** IRR after tax at each of SENSITIVITY_STEPS. */
  rates: Measure<'none' | 'several' | 'out-of-range'>[];
  /** Change of the rate for a change of the factor, both relative, over ±10%; absent without rates. */
  coefficient?: number;
}

/** IRR after tax with price, operating cost and fixed investment moved by ±10% and ±20% in turn. */
export function analyseSensitivity(assumptions: Assumptions, outlay: Outlay): SensitivityRow[] {
  const base = appraise(assumptions, outlay).irrAfterTax;
  return SENSITIVITY_FACTORS.map((factor) => {
    const rates = SENSITIVITY_STEPS.map((by) => {
      const varied = vary(assumptions, outlay, factor, by);
      return appraise(varied.assumptions, varied.outlay).irrAfterTax;
    });
    const [, less, more] = rates;
    const known = base.ok && base.value !== 0 && less?.ok && more?.ok;
    return known
      ? { factor, rates, coefficient: (more.value - less.value) / base.value / 0.2 }
      : { factor, rates };
  });
}
