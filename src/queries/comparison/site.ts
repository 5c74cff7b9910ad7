import { UTILITIES } from '#src/domain/vocabulary.ts';
import {
  figureText,
  floorFigure,
  formatArea,
  formatMonths,
  formatQuantity,
} from '#src/i18n/format.ts';
import { formatPrice } from '#src/i18n/price.ts';
import { cell, lines, ownWords, shown, type Cells, type Reading } from './cell.ts';

/** Where it is and what land it stands on. */
export function describePlace({ view, t, locale }: Reading): Cells {
  const { land, site } = view.facts;
  const own = ownWords(view);
  const price = (value: NonNullable<typeof land>['price'] & object) =>
    formatPrice(value, locale, view.term);
  return {
    town: cell(view.townName),
    park: cell(view.parkName),
    place: cell(view.text.place, own),
    land: shown(land?.area, (area) => formatArea(area, locale), { value: land?.area ?? 0 }),
    floor: shown(land?.floorArea, (area) => figureText(floorFigure(area), locale), {
      value: land?.floorArea ?? 0,
    }),
    landUse: shown(land?.use, view.term, own),
    landOwner: shown(land?.owner, view.term, own),
    landPlot: cell(land?.plot),
    landPrice: shown(land?.price, price),
    landRent: shown(land?.rent, price),
    landLevel: shown(land?.level, (level) => t(`terms.landLevel.${level}`)),
    landState: shown(land?.state, (state) => t(`terms.landState.${state}`)),
    distances: lines(
      (site?.distances ?? []).map(({ to, km, kind }) =>
        [view.term(to), t('project.km', { km }), kind === 'straight' ? t('project.straight') : '']
          .filter(Boolean)
          .join(' '),
      ),
      own,
    ),
  };
}

/** What reaches the site, line by line. */
export function describeUtilities({ view, t, locale }: Reading): Cells {
  const given = view.facts.site?.utilities ?? [];
  return Object.fromEntries(
    UTILITIES.map((kind) => [
      `utility:${kind}`,
      lines(
        given
          .filter((line) => line.kind === kind)
          .map(({ capacity, distance, price, note }) =>
            [
              capacity && formatQuantity(capacity, locale, view.term),
              distance &&
                t('project.distance', { distance: formatQuantity(distance, locale, view.term) }),
              price && view.term(price),
              note && view.term(note),
            ]
              .filter(Boolean)
              .join(locale === 'en' ? '; ' : '；'),
          )
          .filter(Boolean),
        ownWords(view),
      ),
    ]),
  );
}

/** What is built, what it makes and when. */
export function describeScope({ view, t, locale }: Reading): Cells {
  const { capacity = [], milestones = [], constructionTime } = view.facts;
  const own = ownWords(view);
  const gap = locale === 'en' ? ': ' : '：';
  return {
    scopeTitle: lines(view.text.scope, own),
    capacityTitle: lines(
      capacity.map(
        ({ item, quantity }) => view.term(item) + gap + formatQuantity(quantity, locale, view.term),
      ),
      own,
    ),
    time: shown(constructionTime, (months) => formatMonths(months, locale)),
    milestonesTitle: lines(
      milestones.map(({ name, month }) => `${t('project.month', { month })} ${view.term(name)}`),
      own,
    ),
  };
}
