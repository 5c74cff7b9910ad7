import { paybackYears } from '#src/domain/finance/measures.ts';
import type { ProjectView } from '#src/domain/project/view.ts';
import { formatMoney, formatYears } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Words } from '#src/i18n/words.ts';
import type { CashFlowOptions } from '#src/pictures/cash-flow.ts';
import type { SplitBarOptions } from '#src/pictures/split-bar.ts';
import { describeCashFlow, listFlows } from './flows.ts';

/** The bar of what the money goes into. */
export function describeSplit(view: ProjectView, t: Words, locale: Locale): SplitBarOptions {
  const { split = [], total } = view.facts.investment;
  const money = (wan: number) => formatMoney(wan, locale);
  const parts = split.map(({ item, amount }) => ({
    label: t(`terms.investmentItem.${item}`),
    value: amount,
  }));
  const summary = parts
    .map(({ label, value }) => `${label} ${money(value)}`)
    .join(locale === 'en' ? '; ' : '；');
  return {
    parts,
    title: t('project.splitTitle'),
    desc: t('project.splitDesc', { total: money(total), parts: summary }),
    format: money,
  };
}

/** The bars of the yearly flow; undefined where no flow is known. */
export function describeFlows(
  view: ProjectView,
  t: Words,
  locale: Locale,
): CashFlowOptions | undefined {
  const flows = listFlows(view);
  if (flows.length === 0) return undefined;
  const payback = paybackYears(flows);
  return {
    years: flows.map((flow, index) => ({
      label: t('project.yearShort', { year: index + 1 }),
      flow,
    })),
    format: (wan) => formatMoney(wan, locale),
    labels: {
      flow: t('project.flow'),
      cumulative: t('project.cumulative'),
      payback: t('project.paybackMark', {
        years: payback.ok ? formatYears(payback.value, locale) : '',
      }),
    },
    title: t('project.cashFlowTitle'),
    desc: describeCashFlow(view, flows, t, locale),
  };
}
