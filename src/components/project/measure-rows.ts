import type { Appraisal } from '#src/domain/finance/appraise.ts';
import type { EquityReturn } from '#src/domain/finance/financing.ts';
import type { Measure } from '#src/domain/finance/measures.ts';
import type { StatedReturns } from '#src/domain/project/investment.ts';
import type { Wan } from '#src/domain/units.ts';
import { formatMoney, formatPercent, formatYears } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Words } from '#src/i18n/words.ts';

/** A measure, its value in words, and on what basis it was reckoned. */
export interface MeasureRow {
  /** Set on those that stand on the printed sheet, below its large figures. */
  main?: boolean;
  name: string;
  value: string;
  basis: string;
}

/** The measures that are shares of one full year. */
function listRatios({ returnOnInvestment, margin, breakEven }: Appraisal, t: Words): MeasureRow[] {
  return [
    {
      main: true,
      name: t('project.roi'),
      value: formatPercent(returnOnInvestment),
      basis: t('project.roiBasis'),
    },
    {
      name: t('project.margin'),
      value: formatPercent(margin),
      basis: t('project.marginBasis'),
    },
    {
      main: true,
      name: t('project.breakEven'),
      value: breakEven.ok ? formatPercent(breakEven.value) : t('project.breakEvenNever'),
      basis: t('project.breakEvenBasis'),
    },
  ];
}

/** The measures computed from a project's assumptions. */
export function listComputed(appraisal: Appraisal, t: Words, locale: Locale): MeasureRow[] {
  const years = (measure: Measure<string>) =>
    measure.ok ? formatYears(measure.value, locale) : t('project.never');
  const rate = (measure: Measure<string>) =>
    measure.ok ? formatPercent(measure.value) : t('project.never');
  const { fullYear, discountRate } = appraisal;
  const discount = { rate: formatPercent(discountRate) };
  const beforeTax = t('project.beforeTax');
  const afterTax = t('project.paybackBasis');
  return [
    {
      main: true,
      name: t('project.revenue'),
      value: formatMoney(fullYear.revenue, locale),
      basis: t('project.fullYear'),
    },
    {
      main: true,
      name: t('project.irrBefore'),
      value: rate(appraisal.irrBeforeTax),
      basis: beforeTax,
    },
    {
      name: t('project.irrAfter'),
      value: rate(appraisal.irrAfterTax),
      basis: t('project.irrBasis'),
    },
    {
      main: true,
      name: t('project.npv'),
      value: formatMoney(appraisal.npvAfterTax, locale),
      basis: t('project.npvBasis', discount),
    },
    { name: t('project.payback'), value: years(appraisal.payback), basis: afterTax },
    {
      main: true,
      name: t('project.dynamicPayback'),
      value: years(appraisal.dynamicPayback),
      basis: t('project.npvBasis', discount),
    },
    {
      name: t('project.payback'),
      value: years(appraisal.paybackInOperation),
      basis: t('project.paybackRunning'),
    },
    {
      name: t('project.dynamicPayback'),
      value: years(appraisal.dynamicPaybackInOperation),
      basis: t('project.npvBasisRunning', discount),
    },
    ...listRatios(appraisal, t),
  ];
}

const TAX_BASIS = { before: 'beforeTax', after: 'afterTax', unstated: 'unstated' } as const;
const PAYBACK_BASIS = {
  included: 'paybackIncluded',
  excluded: 'paybackExcluded',
  unstated: 'unstated',
} as const;

/** The measures that the packaging unit states itself. */
export function listStated(returns: StatedReturns, t: Words, locale: Locale): MeasureRow[] {
  const money = (wan: number) => formatMoney(wan, locale);
  const stated = t('project.statedBasis');
  const row = <T>(
    name: string,
    value: T | undefined,
    show: (value: T) => string,
    basis = stated,
  ) => (value === undefined ? [] : [{ main: true, name, value: show(value), basis }]);
  const { irr, npv, payback } = returns;
  return [
    ...row(t('project.revenue'), returns.revenue, money),
    ...row(t('project.profit'), returns.profit, money),
    ...row(t('project.profitAndTax'), returns.profitAndTax, money),
    ...row(t('project.statedRoi'), returns.returnOnInvestment, (rate) => formatPercent(rate, 2)),
    ...row(
      t('project.irr'),
      irr?.rate,
      (rate) => formatPercent(rate, 2),
      irr && t(`project.${TAX_BASIS[irr.tax]}`),
    ),
    ...row(
      t('project.npv'),
      npv?.amount,
      money,
      npv && t('project.npvBasis', { rate: formatPercent(npv.discountRate) }),
    ),
    ...row(
      t('project.payback'),
      payback?.time,
      (months) => formatYears(months / 12, locale),
      payback && t(`project.${PAYBACK_BASIS[payback.construction]}`),
    ),
  ];
}

/** The return on the owners' money after loan and grant. */
export function listEquity(equity: EquityReturn, t: Words, locale: Locale): MeasureRow[] {
  const basis = t('project.equityBasis');
  const { irr, payback, lowestDebtCover } = equity;
  return [
    {
      main: true,
      name: t('project.equityIrr'),
      value: irr.ok ? formatPercent(irr.value) : t('project.never'),
      basis,
    },
    {
      name: t('project.equityPayback'),
      value: payback.ok ? formatYears(payback.value, locale) : t('project.never'),
      basis,
    },
    ...(lowestDebtCover === undefined
      ? []
      : [
          {
            main: true,
            name: t('project.debtCover'),
            value: lowestDebtCover.toFixed(2),
            basis: t('project.debtCoverBasis'),
          },
        ]),
  ];
}

/** The return where the grants that the sources name are counted. */
export function listGranted(
  { irr }: EquityReturn,
  { grant, secured }: { grant: Wan; secured: boolean },
  t: Words,
  locale: Locale,
): MeasureRow[] {
  return [
    {
      name: t('project.grantedIrr'),
      value: irr.ok ? formatPercent(irr.value) : t('project.never'),
      basis: t(secured ? 'project.grantedBasisSecured' : 'project.grantedBasis', {
        grant: formatMoney(grant, locale),
      }),
    },
  ];
}
