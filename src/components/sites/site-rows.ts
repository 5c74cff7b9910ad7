import type { ListedSite } from '#src/domain/sites/listed-site.ts';
import { formatQuantity } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { convertChinese } from '#src/i18n/pick-text.ts';
import { formatHectarePrice, formatSiteArea, formatSitePrice } from '#src/i18n/site-values.ts';
import type { Words } from '#src/i18n/words.ts';

type Row = readonly [label: string, value: string];

const isGiven = (row: readonly [string, string | undefined]): row is Row => row[1] !== undefined;

const measure = (value: { value: number; unit: string } | undefined, locale: Locale) =>
  value && formatQuantity(value, locale, (text) => convertChinese(text, locale));

function sayPrice(site: ListedSite, t: Words, locale: Locale): string {
  if (site.status === 'taken') return '—';
  const joiner = locale === 'en' ? ', ' : '，';
  const both = [formatSitePrice(site, locale, t), formatHectarePrice(site, locale, t)];
  return both.filter(Boolean).join(joiner) || t('sites.priceAsk');
}

/** The facts of a parcel or building, in the order in which they are asked. */
export function listSiteRows(site: ListedSite, t: Words, locale: Locale): Row[] {
  const { kind, area, smallest, level } = site;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [t('sites.area'), formatSiteArea(kind, area, locale)],
    [
      t('sites.smallest'),
      smallest === undefined ? undefined : formatSiteArea(kind, smallest, locale),
    ],
    [t('sites.termsLabel'), t(`sites.terms.${site.terms}`)],
    [t('sites.price'), sayPrice(site, t, locale)],
    [t('sites.useLabel'), t(`sites.use.${site.use}`)],
    [t('sites.levelLabel'), level && t(`terms.landLevel.${level}`)],
    [t('sites.storeys'), site.storeys?.toString()],
    [t('sites.floorLoad'), measure(site.floorLoad, locale)],
    [t('sites.clearHeight'), measure(site.clearHeight, locale)],
  ];
  return rows.filter(isGiven);
}

/** What reaches a site; what nobody has stated is not yet verified. */
export function listSupplyRows(site: ListedSite, t: Words, locale: Locale): Row[] {
  const pending = t('sites.pending');
  const state = (supply: ListedSite['gas']) => (supply ? t(`sites.supply.${supply}`) : pending);
  return [
    [t('sites.power'), measure(site.power, locale) ?? pending],
    [t('sites.water'), measure(site.water, locale) ?? pending],
    [t('sites.gas'), state(site.gas)],
    [t('sites.sewage'), state(site.sewage)],
    [t('sites.fibre'), state(site.fibre)],
  ];
}
