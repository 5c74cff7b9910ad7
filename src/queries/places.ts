import type { Park, Sector, Town } from '#src/domain/county/collections.ts';
import type { Place, SourcedFact } from '#src/domain/county/view.ts';
import type { Source } from '#src/domain/county/source.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { convertChinese } from '#src/i18n/pick-text.ts';
import { getEntryOf, getIndex } from './entries.ts';
import { perReading, query } from './query.ts';
import { langOf, showIn } from './reading.ts';

interface Text {
  name: string;
  summary: string;
  facts?: { label: string; value: string }[] | undefined;
  utilities?: { value: string }[] | undefined;
}
interface Entry {
  id: string;
  data: Text;
  rendered?: { html: string };
}

function toPlace<Facts>(
  zh: Entry & { data: Text & Facts },
  en: Entry | undefined,
  locale: Locale,
  sourced: readonly { source: Source }[] = [],
): Place<Facts> {
  const english = locale === 'en' ? en : undefined;
  const text: Text = english?.data ?? zh.data;
  const show = showIn(locale, english !== undefined);
  return {
    slug: zh.id,
    name: show(text.name),
    summary: show(text.summary),
    html: show((english ?? zh).rendered?.html ?? ''),
    lang: langOf(locale, english !== undefined),
    facts: zh.data,
    sourced: sourced.map(({ source }, index) => ({
      label: show(text.facts?.[index]?.label ?? ''),
      value: show(text.facts?.[index]?.value ?? ''),
      source,
    })),
  };
}

const byCode = (a: Place<Town>, b: Place<Town>) => a.facts.code.localeCompare(b.facts.code);
const byOrder = (a: Place<{ order: number }>, b: Place<{ order: number }>) =>
  a.facts.order - b.facts.order;

/** All towns and townships, in the order of their codes. */
export const listTowns = perReading('towns', async (locale): Promise<readonly Place<Town>[]> => {
  const [zh, en] = await Promise.all([getIndex('townsZh'), getIndex('townsEn')]);
  return [...zh.values()]
    .map((entry) => toPlace<Town>(entry, en.get(entry.id), locale, entry.data.facts))
    .sort(byCode);
});

/** All sectors in the county's own order. */
export const listSectors = perReading(
  'sectors',
  async (locale): Promise<readonly Place<Sector>[]> => {
    const [zh, en] = await Promise.all([getIndex('sectorsZh'), getIndex('sectorsEn')]);
    return [...zh.values()]
      .map((entry) => toPlace<Sector>(entry, en.get(entry.id), locale))
      .sort(byOrder);
  },
);

/** The pattern of a sector's covers. */
export const getCoverPattern = query(
  'cover',
  async (sector: string) => (await getEntryOf('sectorsZh', sector)).data.cover,
  'result',
);

/** What is known of a park's utilities, in the order of its file; the label is left to the page. */
function listSupplies(zh: Park, en: Text | undefined, locale: Locale): SourcedFact[] {
  return (zh.utilities ?? []).map(({ value, source }, index) => ({
    label: '',
    value: en?.utilities?.[index]?.value ?? convertChinese(value, locale),
    source,
  }));
}

type ParkPlace = Place<Park> & { industries: string[]; supplies: SourcedFact[] };

/** All parks, the development zone first. */
export const listParks = perReading('parks', async (locale): Promise<readonly ParkPlace[]> => {
  const [zh, en] = await Promise.all([getIndex('parksZh'), getIndex('parksEn')]);
  return [...zh.values()]
    .map((entry) => {
      const english = locale === 'en' ? en.get(entry.id) : undefined;
      const industries = english
        ? english.data.industries
        : entry.data.industries.map((name) => convertChinese(name, locale));
      const place = toPlace<Park>(entry, en.get(entry.id), locale, entry.data.facts);
      return { ...place, industries, supplies: listSupplies(entry.data, english?.data, locale) };
    })
    .sort(byOrder);
});

interface NamedUnit {
  slug: string;
  name: string;
}

/** All units that package projects, by their file names, in the reader's language. */
export const listUnits = perReading('units', async (locale): Promise<readonly NamedUnit[]> => {
  const all = [...(await getIndex('units')).values()];
  return all.map(({ id, data }) => ({
    slug: id,
    name: locale === 'en' ? data.nameEn : convertChinese(data.name, locale),
  }));
});
