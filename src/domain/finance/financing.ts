import type { Wan } from '../units.ts';
import { projectCashFlow, taxYears, type CashFlowYear, type Outlay } from './cash-flow.ts';
import type { Assumptions } from './assumptions.ts';
import type { Financing } from './financing-schema.ts';
import { internalRateOfReturn, paybackYears, type Measure } from './measures.ts';

/** What the owners of the project put in and get, after financing (资本金现金流量). */
export interface EquityReturn {
  /** Yearly flow to equity after tax, 万元. */
  flows: Wan[];
  irr: Measure<'none' | 'several' | 'out-of-range'>;
  payback: Measure<'never'>;
  /** Lowest (profit before interest + depreciation − tax) ÷ (principal + interest) while a loan runs. */
  lowestDebtCover?: number;
}

interface LoanYear {
  drawn: Wan;
  principal: Wan;
  interest: Wan;
}

/** The loan drawn with the investment, repaid in equal principal from the first running year. */
function scheduleLoan(financing: Financing, years: readonly CashFlowYear[]): LoanYear[] {
  const { loan = 0, rate: yearlyRate = 0, term = 12 } = financing;
  const invested = years.reduce((sum, year) => sum + year.investment, 0);
  const firstRunning = years.findIndex((year) => year.investment === 0);
  let owed = 0;
  return years.map((year, index) => {
    const drawn = invested > 0 ? (loan * year.investment) / invested : 0;
    const running = index >= firstRunning;
    const interest = running ? owed * yearlyRate : (owed + drawn / 2) * yearlyRate;
    const principal = running ? Math.min(owed, loan / (term / 12)) : 0;
    owed += drawn - principal;
    return { drawn, principal, interest };
  });
}

function lowestCover(
  years: readonly CashFlowYear[],
  loan: readonly LoanYear[],
  tax: readonly Wan[],
) {
  const covers = years.flatMap((year, index) => {
    const { principal, interest } = loan[index]!;
    if (principal <= 0) return [];
    const available = year.operatingProfit + year.depreciation - tax[index]!;
    return [available / (principal + interest)];
  });
  return covers.length > 0 ? { lowestDebtCover: Math.min(...covers) } : {};
}

/**
 * The return on the owners' money after loan and grant. Interest is deducted before tax; a grant
 * lowers what owners put in, in step with the investment, and is not taxed here
 * (财税〔2011〕70号: earmarked funds may stand outside income).
 */
export function appraiseEquity(
  assumptions: Assumptions,
  outlay: Outlay,
  financing: Financing,
): EquityReturn {
  const years = projectCashFlow(assumptions, outlay);
  const loan = scheduleLoan(financing, years);
  const invested = years.reduce((sum, year) => sum + year.investment, 0);
  const tax = taxYears(
    years.map(
      (year, index) => year.operatingProfit - (year.investment > 0 ? 0 : loan[index]!.interest),
    ),
    assumptions.incomeTax,
  );
  const flows = years.map((year, index) => {
    const { drawn, principal, interest } = loan[index]!;
    const grant = invested > 0 ? ((financing.grant ?? 0) * year.investment) / invested : 0;
    return year.flowBeforeTax - tax[index]! + drawn + grant - principal - interest;
  });
  return {
    flows,
    irr: internalRateOfReturn(flows),
    payback: paybackYears(flows),
    ...lowestCover(years, loan, tax),
  };
}
