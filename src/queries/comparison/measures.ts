import type { Measure } from '#src/domain/finance/measures.ts';
import type { ComparedCell } from '#src/domain/comparison/comparison.ts';
import type { Wan } from '#src/domain/units.ts';
import { formatMoney, formatPercent, formatYears } from '#src/i18n/format.ts';
import { cell, shown, type Cells, type Reading } from './cell.ts';

/** How figures of each kind are written, with the figure itself behind them. */
function makeWriters({ t, locale }: Reading) {
  const measured = (measure: Measure<string>, write: (value: number) => string, never: string) =>
    measure.ok ? cell(write(measure.value), { value: measure.value }) : cell(never);
  const years = (value: number) => formatYears(value, locale);
  const rate = (value: number) => formatPercent(value);
  return {
    years: (measure: Measure<string>) => measured(measure, years, t('project.never')),
    rate: (measure: Measure<string>, never = t('project.never')) => measured(measure, rate, never),
    money: (wan: Wan): ComparedCell | undefined => cell(formatMoney(wan, locale), { value: wan }),
    share: (value: number): ComparedCell | undefined => cell(formatPercent(value), { value }),
  };
}

/** The measures computed from the assumptions; nothing where there are none. */
export function describeMeasures(reading: Reading): Cells {
  const { appraisal, equity } = reading.view;
  const { years, rate, money, share } = makeWriters(reading);
  const cover = equity?.lowestDebtCover;
  return {
    ...(appraisal && {
      revenue: money(appraisal.fullYear.revenue),
      irrBefore: rate(appraisal.irrBeforeTax),
      irrAfter: rate(appraisal.irrAfterTax),
      npv: {
        ...money(appraisal.npvAfterTax)!,
        note: reading.t('project.npvBasis', { rate: formatPercent(appraisal.discountRate) }),
      },
      payback: years(appraisal.payback),
      dynamicPayback: years(appraisal.dynamicPayback),
      paybackRunning: years(appraisal.paybackInOperation),
      dynamicRunning: years(appraisal.dynamicPaybackInOperation),
      roi: share(appraisal.returnOnInvestment),
      margin: share(appraisal.margin),
      breakEven: rate(appraisal.breakEven, reading.t('project.breakEvenNever')),
    }),
    ...(equity && {
      equityIrr: rate(equity.irr),
      equityPayback: years(equity.payback),
      debtCover: shown(cover, (value) => value.toFixed(2), { value: cover ?? 0 }),
    }),
  };
}

const TAX = { before: 'beforeTax', after: 'afterTax', unstated: 'unstated' } as const;
const CONSTRUCTION = {
  included: 'paybackIncluded',
  excluded: 'paybackExcluded',
  unstated: 'unstated',
} as const;

/** The measures that the packaging unit states itself, each on the basis it names. */
export function describeStated({ view, t, locale }: Reading): Cells {
  const { returns } = view.facts;
  if (returns === undefined) return {};
  const { irr, npv, payback } = returns;
  const money = (wan: Wan) => formatMoney(wan, locale);
  return {
    statedRevenue: shown(returns.revenue, money),
    profit: shown(returns.profit, money),
    profitAndTax: shown(returns.profitAndTax, money),
    statedRoi: shown(returns.returnOnInvestment, (rate) => formatPercent(rate, 2)),
    statedIrr: shown(irr, ({ rate }) => formatPercent(rate, 2), {
      ...(irr && { note: t(`project.${TAX[irr.tax]}`) }),
    }),
    statedNpv: shown(npv, ({ amount }) => money(amount), {
      ...(npv && { note: t('project.npvBasis', { rate: formatPercent(npv.discountRate) }) }),
    }),
    statedPayback: shown(payback, ({ time }) => formatYears(time / 12, locale), {
      ...(payback && { note: t(`project.${CONSTRUCTION[payback.construction]}`) }),
    }),
  };
}
