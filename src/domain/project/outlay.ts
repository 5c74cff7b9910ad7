import type { Outlay } from '../finance/cash-flow.ts';
import type { Wan } from '../units.ts';
import type { InvestmentItem } from '../vocabulary.ts';
import type { Investment } from './investment.ts';

/** What an investment's split names under an item, 万元; 0 where it names none. */
export function sumItem(investment: Pick<Investment, 'split'>, item: InvestmentItem): Wan {
  return (investment.split ?? [])
    .filter((line) => line.item === item)
    .reduce((sum, line) => sum + line.amount, 0);
}

/** Working capital within an investment's split, 万元; 0 where the split names none. */
export function getWorkingCapital(investment: Pick<Investment, 'split'>): Wan {
  return sumItem(investment, 'working-capital');
}

/** The grants among the sources of an investment, 万元, and whether all of them are assured; 0 where there is none. */
export function getGrants({ funds = [] }: Pick<Investment, 'funds'>): {
  grant: Wan;
  secured: boolean;
} {
  const grants = funds.filter(({ source }) => source === 'grant');
  return {
    grant: grants.reduce((sum, { amount }) => sum + amount, 0),
    secured: grants.every(({ secured = false }) => secured),
  };
}

/** What the appraisal starts from: the total with the working capital and interest that its split names. */
export function getOutlay(investment: Pick<Investment, 'split' | 'total'>): Outlay {
  return {
    totalWan: investment.total,
    workingCapitalWan: getWorkingCapital(investment),
    interestWan: sumItem(investment, 'interest'),
  };
}
