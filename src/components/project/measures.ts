import type { Wan } from '#src/domain/units.ts';
import type { ProjectView } from '#src/domain/project/view.ts';
import {
  areaFigure,
  formatMoney,
  formatPercent,
  formatYears,
  moneyFigure,
  type Figure,
} from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Words } from '#src/i18n/words.ts';

/** A figure of the fact box: what it is, its value or why there is none, and on what basis. */
export interface KeyFigure {
  label: string;
  value?: Figure;
  /** Shown in the figure's place when there is none. */
  instead?: string;
  basis?: string;
  /** The same as money in 万元, where it is money. */
  wan?: Wan;
}

const yearsFigure = (years: number, locale: Locale): Figure => {
  const [figure, after] = formatYears(years, locale).split(' ');
  return { figure: figure!, after: after! };
};

function irrFigure({ facts, appraisal }: ProjectView, t: Words): KeyFigure {
  const label = t('project.irr');
  if (appraisal?.irrAfterTax.ok)
    return {
      label,
      value: { figure: formatPercent(appraisal.irrAfterTax.value) },
      basis: t('project.irrBasis'),
    };
  if (appraisal) return { label, instead: t('project.never'), basis: t('project.irrBasis') };
  const stated = facts.returns?.irr;
  if (!stated) return { label, instead: t('common.notEstimated') };
  return {
    label,
    value: { figure: formatPercent(stated.rate, 2) },
    basis: t('project.statedBasis'),
  };
}

function paybackFigure({ facts, appraisal }: ProjectView, t: Words, locale: Locale): KeyFigure {
  const label = t('project.payback');
  if (appraisal?.payback.ok)
    return {
      label,
      value: yearsFigure(appraisal.payback.value, locale),
      basis: t('project.paybackBasis'),
    };
  if (appraisal) return { label, instead: t('project.never'), basis: t('project.paybackBasis') };
  const stated = facts.returns?.payback;
  if (!stated) return { label, instead: t('common.notEstimated') };
  return {
    label,
    value: yearsFigure(stated.time / 12, locale),
    basis: t('project.statedBasis'),
  };
}

function soughtBasis({ facts: { investment } }: ProjectView, t: Words, locale: Locale) {
  if (investment.upTo !== undefined)
    return {
      basis: t('project.totalRange', {
        from: formatMoney(investment.total, locale),
        to: formatMoney(investment.upTo, locale),
      }),
    };
  if (investment.sought === undefined) return {};
  return { basis: `${t('project.sought')} ${formatMoney(investment.sought, locale)}` };
}

/** The four figures that an investor looks for first. */
export function listKeyFigures(view: ProjectView, t: Words, locale: Locale): KeyFigure[] {
  const { land, jobs } = view.facts;
  const area = land?.area;
  return [
    {
      label: t('project.total'),
      value: moneyFigure(view.facts.investment.total, locale),
      wan: view.facts.investment.total,
      ...soughtBasis(view, t, locale),
    },
    irrFigure(view, t),
    paybackFigure(view, t, locale),
    {
      label: t('project.land'),
      ...(area === undefined
        ? { instead: t('common.notGiven') }
        : { value: areaFigure(area, locale) }),
      ...(jobs === undefined
        ? {}
        : { basis: `${t('project.jobs')} ${t('project.jobsCount', { count: jobs })}` }),
    },
  ];
}
