import type { SiteSettings } from '#src/domain/county/site.ts';
import type { CityDistance } from '#src/domain/place/view.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { pickText } from '#src/i18n/pick-text.ts';
import { distanceKm } from '#src/pictures/distance-rings.ts';

/** How far the cities are in a straight line, the nearest first. */
export const listDistances = (
  { centre, cities }: Pick<SiteSettings, 'centre' | 'cities'>,
  locale: Locale,
): CityDistance[] =>
  cities
    .map(({ name, nameEn, ...place }) => ({
      name: pickText({ zh: name, en: nameEn }, locale),
      km: distanceKm(centre, place),
    }))
    .sort((a, b) => a.km - b.km);

/** A distance as it may honestly be read: to ten kilometres. */
export const formatDistance = (km: number, locale: Locale): string =>
  `${(Math.round(km / 10) * 10).toLocaleString('en-US')} ${locale === 'en' ? 'km' : '公里'}`;

/** What the rings show: the county, and the cities around it by name. */
export const describeRings = (
  { centre, cities }: Pick<SiteSettings, 'centre' | 'cities'>,
  county: string,
  locale: Locale,
) => ({
  centre: { ...centre, name: county.replace(/ County$/, '') },
  places: cities.map(({ name, nameEn, lat, lng }) => ({
    lat,
    lng,
    name: pickText({ zh: name, en: nameEn }, locale),
  })),
  unit: locale === 'en' ? 'km' : '公里',
});
