import { daysBetween } from '../freshness.ts';
import type { Rule } from './finding.ts';

/** Rates move by some per cent in a year, which two figures of an amount still hide. */
const CURRENT_FOR_DAYS = 366;

/** A rate of years ago says little of what an amount is worth. */
export const RATE_REMINDER: Rule = {
  id: 'exchange-rate-old',
  authority: 'Amounts in dollars are shown at a dated rate, about right',
  apply: ({ site, dir }, { today }) => {
    const rate = site?.data.exchangeRate;
    if (!rate || daysBetween(rate.date, today) <= CURRENT_FOR_DAYS) return [];
    const message = `折美元的汇率是 ${rate.date} 的，已过一年，请改成近期公布的中间价，连同日期`;
    return [{ file: `${dir}/site.yml`, field: 'exchangeRate', message }];
  },
};
