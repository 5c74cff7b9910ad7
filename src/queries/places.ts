import type {
  Contact,
  Fact,
  FactGroup,
  Park,
  Sector,
  Town,
} from '#src/domain/county/collections.ts';
import type { Desk, Place, SourcedFact } from '#src/domain/county/view.ts';
import type { Source } from '#src/domain/county/source.ts';
import { LANG_TAGS, type Locale } from '#src/i18n/locales.ts';
import { convertChinese } from '#src/i18n/pick-text.ts';
import { toTraditional } from '#src/i18n/traditional.ts';
import { getIndex } from './entries.ts';

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

/** The true language of a text: Chinese stands in where English is missing. */
const textLang = (english: boolean, locale: Locale): string =>
  english ? LANG_TAGS.en : LANG_TAGS[locale === 'en' ? 'zh' : locale];

function toPlace<Facts>(
  zh: Entry & { data: Text & Facts },
  en: Entry | undefined,
  locale: Locale,
  sourced: readonly { source: Source }[] = [],
): Place<Facts> {
  const english = locale === 'en' ? en : undefined;
  const text: Text = english?.data ?? zh.data;
  const show = english
    ? (value: string) => value
    : (value: string) => convertChinese(value, locale);
  return {
    slug: zh.id,
    name: show(text.name),
    summary: show(text.summary),
    html: show((english ?? zh).rendered?.html ?? ''),
    lang: textLang(Boolean(english), locale),
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
export async function listTowns(locale: Locale): Promise<Place<Town>[]> {
  const [zh, en] = await Promise.all([getIndex('townsZh'), getIndex('townsEn')]);
  return [...zh.values()]
    .map((entry) => toPlace<Town>(entry, en.get(entry.id), locale, entry.data.facts))
    .sort(byCode);
}

/** All sectors in the county's own order. */
export async function listSectors(locale: Locale): Promise<Place<Sector>[]> {
  const [zh, en] = await Promise.all([getIndex('sectorsZh'), getIndex('sectorsEn')]);
  return [...zh.values()]
    .map((entry) => toPlace<Sector>(entry, en.get(entry.id), locale))
    .sort(byOrder);
}

/** What is known of a park's utilities, in the order of its file; the label is left to the page. */
function listSupplies(zh: Park, en: Text | undefined, locale: Locale): SourcedFact[] {
  return (zh.utilities ?? []).map(({ value, source }, index) => ({
    label: '',
    value: en?.utilities?.[index]?.value ?? convertChinese(value, locale),
    source,
  }));
}

/** All parks, the development zone first. */
export async function listParks(
  locale: Locale,
): Promise<(Place<Park> & { industries: string[]; supplies: SourcedFact[] })[]> {
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
}

/** All units that package projects, by their file names, in the reader's language. */
export async function listUnits(locale: Locale): Promise<{ slug: string; name: string }[]> {
  const all = [...(await getIndex('units')).values()];
  return all.map(({ id, data }) => ({
    slug: id,
    name: locale === 'en' ? data.nameEn : convertChinese(data.name, locale),
  }));
}

function toDesk(slug: string, data: Contact, locale: Locale): Desk {
  const pick = (zh: string | undefined, en: string | undefined) =>
    locale === 'en' ? (en ?? zh) : zh && convertChinese(zh, locale);
  const optional = {
    phone: data.phone,
    email: data.email,
    hours: pick(data.hours, data.hoursEn),
    address: pick(data.address, data.addressEn),
    city: pick(data.city, data.cityEn),
  };
  return {
    slug,
    name: pick(data.name, data.nameEn)!,
    handles: pick(data.handles, data.handlesEn) ?? '',
    languages: data.languages,
    sample: data.sample,
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined),
    ) as Partial<Desk>),
  };
}

/** All desks, by their file names. */
export async function listDesks(locale: Locale): Promise<Desk[]> {
  const all = await getIndex('contacts');
  return [...all.values()].map((entry) => toDesk(entry.id, entry.data, locale));
}

/** The desk of that name; throws where the check let a wrong name through. */
export async function getDesk(slug: string, locale: Locale): Promise<Desk> {
  const found = (await listDesks(locale)).find((desk) => desk.slug === slug);
  if (!found) throw new Error(`No contact "${slug}": run npm run check`);
  return found;
}

/** `121000` → `121,000`; four digits stay together, as years do. */
const groupDigits = (value: string) =>
  /^\d{5,}$/.test(value) ? Number(value).toLocaleString('en-US') : value;

/** A figure about the county in the reader's language. */
function toFact(data: Fact, locale: Locale): SourcedFact {
  const show = (zh: string | undefined, en: string | undefined) =>
    locale === 'en' ? en : zh && (locale === 'zh-hant' ? toTraditional(zh) : zh);
  const unit = show(data.unit, data.unitEn);
  const note = show(data.note, data.noteEn);
  return {
    label: show(data.label, data.labelEn)!,
    value: groupDigits(locale === 'en' ? (data.valueEn ?? data.value) : data.value),
    ...(unit === undefined ? {} : { unit }),
    ...(note === undefined ? {} : { note }),
    source: data.source,
  };
}

/** The named figures, in the order asked for. */
export async function listFacts(slugs: readonly string[], locale: Locale): Promise<SourcedFact[]> {
  const all = await getIndex('facts');
  return slugs.map((slug) => {
    const entry = all.get(slug);
    if (!entry) throw new Error(`No fact "${slug}": run npm run check`);
    return toFact(entry.data, locale);
  });
}

/** Every figure about the county, by group and order. */
export async function listAllFacts(
  locale: Locale,
): Promise<(SourcedFact & { group: Fact['group'] })[]> {
  const all = [...(await getIndex('facts')).values()].sort((a, b) => a.data.order - b.data.order);
  return all.map((entry) => ({ ...toFact(entry.data, locale), group: entry.data.group }));
}

/** The figures of some groups, by their order. */
export async function listFactsOf(groups: readonly FactGroup[], locale: Locale) {
  return (await listAllFacts(locale)).filter(({ group }) => groups.includes(group));
}

/** The named policies in the reader's language, in the order asked for. */
export async function listPolicies(slugs: readonly string[], locale: Locale) {
  const [zh, en] = await Promise.all([getIndex('policiesZh'), getIndex('policiesEn')]);
  return slugs.map((slug) => {
    const entry = zh.get(slug);
    if (!entry) throw new Error(`No policy "${slug}": run npm run check`);
    const english = locale === 'en' ? en.get(slug) : undefined;
    const show = (text: string) => (english ? text : convertChinese(text, locale));
    const words = english?.data ?? entry.data;
    return {
      slug,
      name: show(words.name),
      issuer: show(words.issuer),
      number: show(words.documentNumber),
      effective: entry.data.effective,
      lang: textLang(Boolean(english), locale),
    };
  });
}

/** A page of prose in the reader's language. */
export async function getPage(slug: string, locale: Locale) {
  const zh = (await getIndex('pagesZh')).get(slug);
  if (!zh) throw new Error(`No content/pages/zh/${slug}.md`);
  const en = locale === 'en' ? (await getIndex('pagesEn')).get(slug) : undefined;
  const show = (text: string) => (en ? text : convertChinese(text, locale));
  const { title, summary, updated } = (en ?? zh).data;
  return {
    title: show(title),
    summary: show(summary),
    updated,
    html: show((en ?? zh).rendered?.html ?? ''),
    lang: textLang(Boolean(en), locale),
    untranslated: locale === 'en' && !en,
  };
}
