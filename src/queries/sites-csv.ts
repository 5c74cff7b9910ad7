import { toSquareMetres } from '#src/domain/sites/finder-row.ts';
import { getPriceUnit, isLand, type SiteKind, type SiteTerms } from '#src/domain/sites/kinds.ts';
import type { SiteView } from '#src/domain/sites/view.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { formatQuantity } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { convertChinese } from '#src/i18n/pick-text.ts';
import { findEnglishUnit } from '#src/i18n/unit-names.ts';
import type { Words } from '#src/i18n/words.ts';
import { makeTableCsv, type CsvCell } from './csv.ts';
import { listSites } from './sites.ts';

const HEAD = [
  ...['number', 'csv.sample', 'csv.name', 'kindLabel', 'parkLabel', 'csv.town', 'statusLabel'],
  ...['csv.areaM2', 'csv.areaMu', 'termsLabel', 'price', 'csv.priceUnit', 'useLabel'],
  ...['storeys', 'floorLoad', 'clearHeight', 'power', 'water', 'gas', 'sewage', 'fibre'],
  ...['csv.checkedOn', 'csv.address'],
] as const;

const headOf = (t: Words): string[] => HEAD.map((key) => t(`sites.${key}`));

function priceUnitOf(kind: SiteKind, terms: SiteTerms, locale: Locale): string {
  const per = getPriceUnit(kind, terms);
  return locale === 'en'
    ? `CNY/${findEnglishUnit(per, 1) ?? per}`
    : convertChinese(`元/${per}`, locale);
}

function listCells(site: SiteView, t: Words, locale: Locale, origin: URL | undefined): CsvCell[] {
  const { facts, name, parkName, townName, slug } = site;
  const { kind, terms, price } = facts;
  const measure = (value: { value: number; unit: string } | undefined) =>
    value && formatQuantity(value, locale, (text) => convertChinese(text, locale));
  const supply = (state: 'ready' | 'planned' | 'none' | undefined) =>
    state && t(`sites.supply.${state}`);
  return [
    facts.number,
    t(facts.sample ? 'sites.csv.yes' : 'sites.csv.no'),
    name,
    t(`sites.kind.${kind}`),
    parkName,
    townName,
    t(`sites.status.${facts.status}`),
    toSquareMetres(facts.area),
    isLand(kind) ? Number(facts.area.toFixed(2)) : undefined,
    t(`sites.terms.${terms}`),
    price && Number((price.wan * 10_000).toFixed(2)),
    price && priceUnitOf(kind, terms, locale),
    t(`sites.use.${facts.use}`),
    facts.storeys,
    measure(facts.floorLoad),
    measure(facts.clearHeight),
    measure(facts.power),
    measure(facts.water),
    supply(facts.gas),
    supply(facts.sewage),
    supply(facts.fibre),
    facts.checked,
    new URL(paths(locale).site(slug), origin).href,
  ];
}

/** All parcels and buildings as a table for spreadsheets, in the reader's language. */
export async function makeSitesCsv(locale: Locale, origin: URL | undefined): Promise<string> {
  const t = getWords(locale);
  const all = await listSites(locale);
  return makeTableCsv(
    headOf(t),
    all.map((site) => listCells(site, t, locale, origin)),
  );
}
