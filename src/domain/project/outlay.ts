import type { Wan } from '../units.ts';
import type { Investment } from './investment.ts';

/** Working capital within an investment's split, 万元; 0 where the split names none. */
export function getWorkingCapital(investment: Pick<Investment, 'split'>): Wan {
  return (investment.split ?? [])
    .filter((line) => line.item === 'working-capital')
    .reduce((sum, line) => sum + line.amount, 0);
}
