import type { Wan } from '../units.ts';
import type { Assumptions } from './assumptions.ts';

/** The investment that the flows start from, in 万元; working capital is part of the total. */
export interface Outlay {
  totalWan: Wan;
  workingCapitalWan: Wan;
}

/** One year of the project before financing (融资前), all amounts in 万元. */
export interface CashFlowYear {
  /** 1 is the first year of construction. */
  year: number;
  revenue: Wan;
  operatingCost: Wan;
  surtax: Wan;
  depreciation: Wan;
  /** Profit before interest and income tax (息税前利润). */
  operatingProfit: Wan;
  incomeTax: Wan;
  investment: Wan;
  workingCapital: Wan;
  recovered: Wan;
  flowBeforeTax: Wan;
  flowAfterTax: Wan;
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Yearly revenue at full output, 万元: Σ price × quantity, without subsidy. */
export function getFullRevenue(assumptions: Assumptions): Wan {
  return sum(assumptions.revenue.map((line) => line.price.wan * line.quantity.value));
}

/** Yearly operating cost at full output split by whether it follows output, 万元. */
export function getFullCosts(assumptions: Assumptions): { fixed: Wan; variable: Wan } {
  const total = (fixed: boolean) =>
    sum(assumptions.costs.filter((cost) => (cost.fixed ?? false) === fixed).map((c) => c.amount));
  return { fixed: total(true), variable: total(false) };
}

/** Losses may be set against profits of the next five years (《企业所得税法》第十八条). */
const LOSS_CARRY_YEARS = 5;

function taxableAfterLosses(profit: Wan, losses: { year: number; left: Wan }[], year: number): Wan {
  if (profit < 0) losses.push({ year, left: -profit });
  let taxable = Math.max(0, profit);
  for (const loss of losses) {
    if (year - loss.year > LOSS_CARRY_YEARS) continue;
    const used = Math.min(taxable, loss.left);
    loss.left -= used;
    taxable -= used;
  }
  return taxable;
}

/**
 * The yearly cash flow of the whole investment before financing, after
 * 《建设项目经济评价方法与参数》(3rd ed., 2006): revenue less operating cost, surtax, investment and
 * working capital; residual value and working capital come back in the last year.
 */
export function projectCashFlow(assumptions: Assumptions, outlay: Outlay): CashFlowYear[] {
  const construction = assumptions.phasing.length;
  const operation = assumptions.operation / 12;
  const fixedAssets = outlay.totalWan - outlay.workingCapitalWan;
  const yearsOfDepreciation = Math.min(operation, assumptions.depreciation / 12);
  const yearlyDepreciation =
    (fixedAssets * (1 - assumptions.residual)) / (assumptions.depreciation / 12);
  const bookValueAtEnd = fixedAssets - yearlyDepreciation * yearsOfDepreciation;
  const fullRevenue = getFullRevenue(assumptions);
  const costs = getFullCosts(assumptions);
  const rampAt = (operatingYear: number) =>
    operatingYear < 1 ? 0 : (assumptions.ramp[operatingYear - 1] ?? assumptions.ramp.at(-1)!);
  const losses: { year: number; left: Wan }[] = [];

  return Array.from({ length: construction + operation }, (_, index): CashFlowYear => {
    const year = index + 1;
    const operatingYear = year - construction;
    const operating = operatingYear >= 1;
    const last = operatingYear === operation;
    const revenue = operating
      ? fullRevenue * rampAt(operatingYear) + (assumptions.subsidy ?? 0)
      : 0;
    const operatingCost = operating ? costs.fixed + costs.variable * rampAt(operatingYear) : 0;
    const surtax = revenue * assumptions.surtax;
    const depreciation = operating && operatingYear <= yearsOfDepreciation ? yearlyDepreciation : 0;
    const operatingProfit = revenue - operatingCost - surtax - depreciation;
    const incomeTax = taxableAfterLosses(operatingProfit, losses, year) * assumptions.incomeTax;
    const investment = fixedAssets * (assumptions.phasing[index] ?? 0);
    const workingCapital =
      outlay.workingCapitalWan *
      Math.max(0, rampAt(operatingYear) - highestRamp(rampAt, operatingYear - 1));
    const recovered = last
      ? bookValueAtEnd + outlay.workingCapitalWan * highestRamp(rampAt, operation)
      : 0;
    const flowBeforeTax =
      revenue - operatingCost - surtax - investment - workingCapital + recovered;
    return {
      year,
      revenue,
      operatingCost,
      surtax,
      depreciation,
      operatingProfit,
      incomeTax,
      investment,
      workingCapital,
      recovered,
      flowBeforeTax,
      flowAfterTax: flowBeforeTax - incomeTax,
    };
  });
}

function highestRamp(rampAt: (year: number) => number, upTo: number): number {
  let highest = 0;
  for (let year = 1; year <= upTo; year += 1) highest = Math.max(highest, rampAt(year));
  return highest;
}
