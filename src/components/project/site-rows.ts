import type { ProjectView } from '#src/domain/project/view.ts';
import { figureText, floorFigure, formatArea, formatQuantity } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Words } from '#src/i18n/words.ts';
import { keepGiven } from './fact-rows.ts';
import { formatPrice } from '#src/i18n/price.ts';

/** What is known of the land. */
export function listLandRows({ facts: { land }, term }: ProjectView, t: Words, locale: Locale) {
  return keepGiven([
    [t('project.land'), land?.area && formatArea(land.area, locale)],
    [t('project.floor'), land?.floorArea && figureText(floorFigure(land.floorArea), locale)],
    [t('project.landUse'), land?.use && term(land.use)],
    [t('project.landOwner'), land?.owner && term(land.owner)],
    [t('project.landPlot'), land?.plot],
    [t('project.landPrice'), land?.price && formatPrice(land.price, locale, term)],
    [t('project.landRent'), land?.rent && formatPrice(land.rent, locale, term)],
    [t('project.landLevel'), land?.level && t(`terms.landLevel.${land.level}`)],
    [t('project.landState'), land?.state && t(`terms.landState.${land.state}`)],
  ]);
}

/** The lines that reach the site: name, capacity, and connection with price and note. */
export function listUtilityRows({ facts, term }: ProjectView, t: Words, locale: Locale) {
  const joiner = locale === 'en' ? '; ' : '；';
  return (facts.site?.utilities ?? []).map(({ kind, capacity, distance, price, note }) => ({
    name: t(`terms.utility.${kind}`),
    capacity: capacity ? formatQuantity(capacity, locale, term) : '—',
    note:
      [
        distance && t('project.distance', { distance: formatQuantity(distance, locale, term) }),
        price && term(price),
        note && term(note),
      ]
        .filter(Boolean)
        .join(joiner) || '—',
  }));
}
