import type { Outlay } from '../finance/cash-flow.ts';
import type { Wan } from '../units.ts';
import type { InvestmentItem } from '../vocabulary.ts';
import type { Investment } from './investment.ts';

function sumItem(investment: Pick<Investment, 'split'>, item: InvestmentItem): Wan {
  return (investment.split ?? [])
    .filter((line) => line.item === item)
    .reduce((sum, line) => sum + line.amount, 0);
}

/** Working capital within an investment's split, 万元; 0 where the split names none. */
export function getWorkingCapital(investment: Pick<Investment, 'split'>): Wan {
  return sumItem(investment, 'working-capital');
}

/** What the appraisal starts from: the total with the working capital and interest that its split names. */
export function getOutlay(investment: Pick<Investment, 'split' | 'total'>): Outlay {
  return {
    totalWan: investment.total,
    workingCapitalWan: getWorkingCapital(investment),
    interestWan: sumItem(investment, 'interest'),
  };
}
