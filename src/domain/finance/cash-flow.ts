import type { Wan } from '../units.ts';
import type { Assumptions } from './assumptions.ts';

/** The investment that the flows start from, in 万元. */
export interface Outlay {
  /** Total investment, with working capital and interest during construction in it. */
  totalWan: Wan;
  workingCapitalWan: Wan;
  /** Interest during construction: part of the total, but no flow before financing; 0 if left out. */
  interestWan?: Wan;
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

/** Income tax of yearly profits before interest, 万元: profits less earlier losses, times the rate. */
export function taxYears(profits: readonly Wan[], rate: number): Wan[] {
  const losses: { year: number; left: Wan }[] = [];
  return profits.map((profit, year) => {
    if (profit < 0) losses.push({ year, left: -profit });
    let taxable = Math.max(0, profit);
    for (const loss of losses) {
      if (year - loss.year > LOSS_CARRY_YEARS) continue;
      const used = Math.min(taxable, loss.left);
      loss.left -= used;
      taxable -= used;
    }
    return taxable * rate;
  });
}

/** The share of full output in each operating year; the last rate written goes on to the end. */
function getRamp(assumptions: Assumptions): number[] {
  const last = assumptions.ramp.at(-1) ?? 0;
  return Array.from(
    { length: assumptions.operation / 12 },
    (_, index) => assumptions.ramp[index] ?? last,
  );
}

/** Straight-line depreciation in each operating year, 万元, and what is left on the books at the end. */
function depreciate(assumptions: Assumptions, fixedAssets: Wan): { years: Wan[]; left: Wan } {
  const life = assumptions.depreciation / 12;
  const yearly = (fixedAssets * (1 - assumptions.residual)) / life;
  const years = getRamp(assumptions).map((_, index) => yearly * clamp(life - index));
  return { years, left: fixedAssets - sum(years) };
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));

/** Working capital put in as output first reaches each level, 万元 in each operating year. */
function fillWorkingCapital(ramp: readonly number[], whole: Wan): Wan[] {
  let highest = 0;
  return ramp.map((rate) => {
    const rise = Math.max(0, rate - highest);
    highest += rise;
    return whole * rise;
  });
}

type Flow = Omit<CashFlowYear, 'year' | 'incomeTax' | 'flowBeforeTax' | 'flowAfterTax'>;

const NO_FLOW: Flow = {
  revenue: 0,
  operatingCost: 0,
  surtax: 0,
  depreciation: 0,
  operatingProfit: 0,
  investment: 0,
  workingCapital: 0,
  recovered: 0,
};

function operate(assumptions: Assumptions, fixedAssets: Wan, workingCapitalWan: Wan): Flow[] {
  const ramp = getRamp(assumptions);
  const sales = getFullRevenue(assumptions);
  const costs = getFullCosts(assumptions);
  const depreciation = depreciate(assumptions, fixedAssets);
  const workingCapital = fillWorkingCapital(ramp, workingCapitalWan);
  return ramp.map((rate, index) => {
    const revenue = sales * rate + (assumptions.subsidy ?? 0);
    const operatingCost = costs.fixed + costs.variable * rate;
    const surtax = sales * rate * assumptions.surtax;
    const written = depreciation.years[index]!;
    return {
      revenue,
      operatingCost,
      surtax,
      depreciation: written,
      operatingProfit: revenue - operatingCost - surtax - written,
      investment: 0,
      workingCapital: workingCapital[index]!,
      recovered: index === ramp.length - 1 ? depreciation.left + sum(workingCapital) : 0,
    };
  });
}

const flowOf = (flow: Flow): Wan =>
  flow.revenue -
  flow.operatingCost -
  flow.surtax -
  flow.investment -
  flow.workingCapital +
  flow.recovered;

/**
 * The yearly cash flow of the whole investment before financing, after
 * 《建设项目经济评价方法与参数》(3rd ed., 2006): revenue less operating cost, surtax, investment and
 * working capital; residual value and working capital come back in the last year. Surtax is on
 * sales, not on subsidy; interest during construction is no flow.
 */
export function projectCashFlow(assumptions: Assumptions, outlay: Outlay): CashFlowYear[] {
  const { totalWan, workingCapitalWan, interestWan = 0 } = outlay;
  const fixedAssets = totalWan - workingCapitalWan - interestWan;
  const building = assumptions.phasing.map((part) => ({
    ...NO_FLOW,
    investment: fixedAssets * part,
  }));
  const flows = [...building, ...operate(assumptions, fixedAssets, workingCapitalWan)];
  const taxes = taxYears(
    flows.map((flow) => flow.operatingProfit),
    assumptions.incomeTax,
  );
  return flows.map((flow, index) => ({
    year: index + 1,
    ...flow,
    incomeTax: taxes[index]!,
    flowBeforeTax: flowOf(flow),
    flowAfterTax: flowOf(flow) - taxes[index]!,
  }));
}
