import type { Wan } from '../units.ts';
import type { Assumptions } from './assumptions.ts';
import {
  getFullCosts,
  getFullRevenue,
  projectCashFlow,
  type CashFlowYear,
  type Outlay,
} from './cash-flow.ts';
import {
  discounted,
  internalRateOfReturn,
  netPresentValue,
  paybackYears,
  type Measure,
} from './measures.ts';

/** The measures of a project's economics, computed from its assumptions before financing. */
export interface Appraisal {
  years: CashFlowYear[];
  constructionYears: number;
  discountRate: number;
  /** Internal rate of return as a fraction. */
  irrBeforeTax: Measure<'none' | 'several' | 'out-of-range'>;
  irrAfterTax: Measure<'none' | 'several' | 'out-of-range'>;
  /** At the stated discount rate, after tax, 万元. */
  npvAfterTax: Wan;
  /** Years from the start of construction, after tax. */
  payback: Measure<'never'>;
  /** The same with flows discounted. */
  dynamicPayback: Measure<'never'>;
  /** Both again from the start of operation (不含建设期). */
  paybackInOperation: Measure<'never'>;
  dynamicPaybackInOperation: Measure<'never'>;
  /** A year at full output, 万元. */
  fullYear: { revenue: Wan; operatingProfit: Wan; incomeTax: Wan };
  /** Full-year profit before interest and tax ÷ total investment (总投资收益率), a fraction. */
  returnOnInvestment: number;
  /** Full-year profit before interest and tax ÷ revenue, a fraction; 0 where nothing is ever sold. */
  margin: number;
  /**
   * Share of full output at which profit is nil (盈亏平衡点): 0 when subsidy alone covers the fixed
   * cost, above 1 when full output does not; `never` when variable cost eats the price.
   */
  breakEven: Measure<'never'>;
}

function breakEvenUtilisation(assumptions: Assumptions, depreciation: Wan): Measure<'never'> {
  const revenue = getFullRevenue(assumptions);
  const costs = getFullCosts(assumptions);
  const contribution = revenue * (1 - assumptions.surtax) - costs.variable;
  const toCover = costs.fixed + depreciation - (assumptions.subsidy ?? 0);
  return contribution > 0
    ? { ok: true, value: Math.max(0, toCover / contribution) }
    : { ok: false, reason: 'never' };
}

/** The year that stands for full output: the running one with most revenue, the first of equals. */
function fullestYear(running: readonly CashFlowYear[]): CashFlowYear {
  return running.reduce((best, year) => (year.revenue > best.revenue ? year : best));
}

/** A payback less the years of construction; nil where the project pays back while being built. */
const leaveOut = (constructionYears: number, payback: Measure<'never'>): Measure<'never'> =>
  payback.ok ? { ok: true, value: Math.max(0, payback.value - constructionYears) } : payback;

/** Computes every measure at once from assumptions and outlay. */
export function appraise(assumptions: Assumptions, outlay: Outlay): Appraisal {
  const years = projectCashFlow(assumptions, outlay);
  const afterTax = years.map((year) => year.flowAfterTax);
  const constructionYears = assumptions.phasing.length;
  const full = fullestYear(years.slice(constructionYears));
  const payback = paybackYears(afterTax);
  const dynamicPayback = paybackYears(discounted(assumptions.discountRate, afterTax));
  return {
    years,
    constructionYears,
    discountRate: assumptions.discountRate,
    irrBeforeTax: internalRateOfReturn(years.map((year) => year.flowBeforeTax)),
    irrAfterTax: internalRateOfReturn(afterTax),
    npvAfterTax: netPresentValue(assumptions.discountRate, afterTax),
    payback,
    dynamicPayback,
    paybackInOperation: leaveOut(constructionYears, payback),
    dynamicPaybackInOperation: leaveOut(constructionYears, dynamicPayback),
    fullYear: {
      revenue: full.revenue,
      operatingProfit: full.operatingProfit,
      incomeTax: full.incomeTax,
    },
    returnOnInvestment: full.operatingProfit / outlay.totalWan,
    margin: full.revenue > 0 ? full.operatingProfit / full.revenue : 0,
    breakEven: breakEvenUtilisation(assumptions, full.depreciation),
  };
}
