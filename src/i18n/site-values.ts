import type { ListedSite } from '#src/domain/sites/listed-site.ts';
import { isLand } from '#src/domain/sites/kinds.ts';
import { figureText, floorFigure, formatArea } from './format.ts';
import type { Locale } from './locales.ts';
import type { Words } from './words.ts';

const MU_PER_HECTARE = 15;
const YUAN_PER_WAN = 10_000;
const group = (value: number, digits = 2) =>
  value.toLocaleString('en-US', { maximumFractionDigits: digits });

/** Land as land, floor as floor: `36 亩（2.4 公顷）`, `3,200 m²`. */
export function formatSiteArea(kind: ListedSite['kind'], mu: number, locale: Locale): string {
  return isLand(kind) ? formatArea(mu, locale) : figureText(floorFigure(mu), locale);
}

/** A site's price with what it is for, `16 万元/亩`; undefined where none is set. */
export function formatSitePrice(
  { kind, terms, price }: Pick<ListedSite, 'kind' | 'terms' | 'price'>,
  locale: Locale,
  t: Words,
): string | undefined {
  if (price === undefined) return undefined;
  const yuan = price.wan * YUAN_PER_WAN;
  if (!isLand(kind))
    return t(terms === 'sale' ? 'sites.per.floor' : 'sites.per.floorMonth', { price: group(yuan) });
  if (terms === 'lease') return t('sites.per.landYear', { price: group(yuan) });
  return t('sites.per.land', { price: locale === 'en' ? group(yuan, 0) : group(price.wan) });
}

/** The same price of land by the hectare; undefined of anything else. */
export function formatHectarePrice(
  { kind, terms, price }: Pick<ListedSite, 'kind' | 'terms' | 'price'>,
  locale: Locale,
  t: Words,
): string | undefined {
  if (price === undefined || !isLand(kind) || terms !== 'sale') return undefined;
  const wan = price.wan * MU_PER_HECTARE;
  const shown = locale === 'en' ? `${group(wan / 100)} million` : group(wan);
  return t('sites.per.landHectare', { price: shown });
}
