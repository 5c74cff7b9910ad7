import type { ProjectView } from '#src/domain/project/view.ts';
import type { SheetRecord } from '#src/domain/sheet/record.ts';
import { formatMoney, formatPercent } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Words } from '#src/i18n/words.ts';
import { drawCashFlow } from '#src/pictures/cash-flow.ts';
import { drawSplitBar, listSplitColours } from '#src/pictures/split-bar.ts';
import { listComputed, listEquity, listStated } from '../project/measure-rows.ts';
import { describeFlows, describeSplit } from '../project/pictures.ts';

/** What the money goes into, as a bar and as a table. */
export function toSplit(view: ProjectView, t: Words, locale: Locale): SheetRecord['split'] {
  const { split = [], total, baseYear } = view.facts.investment;
  if (split.length === 0) return undefined;
  const options = describeSplit(view, t, locale);
  return {
    picture: { svg: drawSplitBar({ ...options, bare: true }), alt: options.desc },
    colours: listSplitColours(options.parts),
    ...(baseYear ? { lead: t('project.baseYear', { year: baseYear }) } : {}),
    table: {
      columns: [t('project.splitItem'), t('project.splitAmount'), t('project.splitShare')],
      rows: [
        ...split.map(({ item, amount }) => [
          t(`terms.investmentItem.${item}`),
          formatMoney(amount, locale),
          formatPercent(amount / total),
        ]),
        [t('project.total'), formatMoney(total, locale), '100%'],
      ],
    },
  };
}

/** The yearly flows as the page draws them, lower. */
export function toCashFlow(view: ProjectView, t: Words, locale: Locale): SheetRecord['cashFlow'] {
  const options = describeFlows(view, t, locale);
  if (!options) return undefined;
  return { svg: drawCashFlow({ ...options, compact: true, height: 215 }), alt: options.desc };
}

/** The measures below the large figures: computed where there are assumptions, else as stated. */
export function toMeasures(
  { appraisal, equity, facts }: ProjectView,
  t: Words,
  locale: Locale,
): Pick<SheetRecord, 'measures' | 'notEstimated'> {
  const rows = appraisal
    ? [...listComputed(appraisal, t, locale), ...(equity ? listEquity(equity, t, locale) : [])]
    : listStated(facts.returns ?? {}, t, locale);
  const main = rows.filter((row) => row.main);
  const notEstimated = appraisal ? {} : { notEstimated: t('project.noAssumptions') };
  if (main.length === 0) return notEstimated;
  return {
    ...notEstimated,
    measures: {
      title: appraisal ? t('project.measuresTitle') : t('project.statedTitle'),
      ...(appraisal ? {} : { lead: t('project.statedLead') }),
      columns: [t('project.measure'), t('project.value'), t('project.basis')],
      rows: main.map(({ name, value, basis }) => [name, value, basis]),
    },
  };
}
