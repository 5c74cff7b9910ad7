import { FUND_SOURCES, INVESTMENT_ITEMS } from '#src/domain/vocabulary.ts';
import type { Wan } from '#src/domain/units.ts';
import { formatMoney, formatPercent } from '#src/i18n/format.ts';
import { cell, shown, type Cells, type Reading } from './cell.ts';

/** How much, on what, from whom; of several lines for one item, their sum. */
export function describeMoney({ view, t, locale }: Reading): Cells {
  const { investment } = view.facts;
  const { total, upTo, split = [], funds = [] } = investment;
  const money = (wan: Wan) => formatMoney(wan, locale);
  const sum = (amounts: readonly { amount: Wan }[]) =>
    amounts.length === 0 ? undefined : amounts.reduce((all, { amount }) => all + amount, 0);
  const range = upTo && t('project.totalRange', { from: money(total), to: money(upTo) });
  return {
    total: cell(money(total), { value: total, ...(range ? { note: range } : {}) }),
    sought: shown(investment.sought, money),
    ticket: shown(investment.minimumTicket, money),
    baseYear: shown(investment.baseYear, (year) => t('project.baseYear', { year })),
    ...Object.fromEntries(
      INVESTMENT_ITEMS.map((item) => {
        const amount = sum(split.filter((line) => line.item === item));
        const share = amount === undefined ? {} : { note: formatPercent(amount / total) };
        return [`split:${item}`, shown(amount, money, share)];
      }),
    ),
    ...Object.fromEntries(
      FUND_SOURCES.map((source) => {
        const given = funds.filter((line) => line.source === source);
        const secured = given.every((line) => line.secured);
        const note = secured ? t('project.fundSecured') : t('project.fundOpen');
        return [`fund:${source}`, shown(sum(given), money, { note })];
      }),
    ),
  };
}
