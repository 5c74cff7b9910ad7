import type { ExchangeRate } from '#src/domain/county/site.ts';
import type { ProjectView } from '#src/domain/project/view.ts';
import { formatDay, formatMoney, formatMonths } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { pickText } from '#src/i18n/pick-text.ts';
import type { Words } from '#src/i18n/words.ts';

/** A fact under its name, as the page and the sheet show it. */
export type FactRow = readonly [label: string, value: string];

/** Rows that have a value. */
export const keepGiven = (
  rows: readonly (readonly [string, string | number | false | undefined])[],
): FactRow[] => rows.filter((row): row is FactRow => Boolean(row[1]));

/** The short facts of a project beside its four figures. */
export function listFactRows({ facts, unitName }: ProjectView, t: Words, locale: Locale) {
  const joiner = locale === 'en' ? ', ' : '、';
  const { investment } = facts;
  return keepGiven([
    [t('project.modes'), facts.modes.map((mode) => t(`terms.mode.${mode}`)).join(joiner)],
    [
      t('project.ticket'),
      investment.minimumTicket && formatMoney(investment.minimumTicket, locale),
    ],
    [t('project.nature'), facts.nature && t(`terms.nature.${facts.nature}`)],
    [t('project.time'), facts.constructionTime && formatMonths(facts.constructionTime, locale)],
    [t('project.term'), facts.term && formatMonths(facts.term, locale)],
    [t('project.unit'), unitName],
    [t('project.validUntil'), facts.validUntil && formatDay(facts.validUntil, locale)],
  ]);
}

/** At what rate dollars are shown, as of when, and who says so. */
export function sayRate(rate: ExchangeRate | undefined, t: Words, locale: Locale) {
  return (
    rate &&
    t('project.dollarRateOf', {
      rate: rate.cnyPerUsd,
      source: pickText(rate.source, locale),
      day: formatDay(rate.date, locale),
    })
  );
}
