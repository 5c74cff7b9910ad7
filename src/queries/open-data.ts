import type { ChangedEvent, Change } from '#src/domain/open-data/changes.ts';
import { listChanges } from '#src/domain/open-data/changes.ts';
import { DATA_LANGUAGES, type DataLanguage } from '#src/domain/open-data/languages.ts';
import { toOcPackage, type OcPackage } from '#src/domain/open-data/oc4ids-package.ts';
import { toOcProject } from '#src/domain/open-data/oc4ids.ts';
import { SCHEMA_VERSION, type PublishedPackage } from '#src/domain/open-data/package.ts';
import type { PublishedProject } from '#src/domain/open-data/record.ts';
import { lastChangeOf, toRecord } from '#src/domain/open-data/to-record.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { assets, paths } from '#src/i18n/paths.ts';
import { convertChinese } from '#src/i18n/pick-text.ts';
import { findEnglishUnit } from '#src/i18n/unit-names.ts';
import { getEntryOf, getIndex } from './entries.ts';
import { listEvents } from './events.ts';
import { query } from './query.ts';
import { getDesk } from './desks.ts';
import { getProject } from './projects.ts';
import { getCountyName, getSite } from './site.ts';
import { getToday } from './today.ts';

const READING = { 'zh-Hans': 'zh', 'zh-Hant': 'zh-hant', en: 'en' } as const satisfies Record<
  DataLanguage,
  Locale
>;

type Site = URL | undefined;
/** The site's address as an argument of a query. */
export const toName = (site: Site): string => site?.href ?? '';
/** The site's address out of an argument. */
export const fromName = (name: string): Site => (name === '' ? undefined : new URL(name));
const absolute = (path: string, site: Site) => new URL(path, site).href;

/** One value in every language of the data. */
const inEach = <T>(make: (locale: Locale) => T): Record<DataLanguage, T> =>
  Object.fromEntries(
    DATA_LANGUAGES.map((language) => [language, make(READING[language])]),
  ) as Record<DataLanguage, T>;

async function makeRecord(slug: string, site: Site): Promise<PublishedProject> {
  const [zh, hant, en] = await Promise.all([
    getProject(slug, 'zh'),
    getProject(slug, 'zh-hant'),
    getProject(slug, 'en'),
  ]);
  const town = await getEntryOf('townsZh', zh.facts.town);
  const sector = await getEntryOf('sectorsZh', zh.facts.sector);
  return toRecord({
    views: { 'zh-Hans': zh, 'zh-Hant': hant, en },
    urls: inEach((locale) => absolute(paths(locale).project(slug), site)),
    townCode: town.data.code,
    provincialClass: sector.data.provincialClass,
    nameUnit: (quantity, language) =>
      language === 'en'
        ? (findEnglishUnit(quantity.unit, quantity.value) ?? en.term(quantity.unit))
        : convertChinese(quantity.unit, READING[language]),
  });
}

const recordsAt = query<[string], PublishedProject[]>('records', async (site) => {
  const slugs = [...(await getIndex('projectsZh')).keys()];
  const records = await Promise.all(slugs.map((slug) => makeRecord(slug, fromName(site))));
  return records.sort((a, b) => a.number.localeCompare(b.number));
});

/** Every project as the open data publish it, by number; made once. */
export const listRecords = (site: Site): Promise<PublishedProject[]> => recordsAt(toName(site));

/** The last day on which any project changed; the day of this build where there is none. */
export const findLastChange = (records: readonly PublishedProject[]): string =>
  records.map(lastChangeOf).sort().at(-1) ?? getToday();

/** `projects.json`. */
export async function getPackage(site: Site): Promise<PublishedPackage> {
  const projects = await listRecords(site);
  const licence = getSite().dataLicence;
  const source = absolute(paths('zh').openData(), site);
  const attribution = inEach((locale) =>
    getWords(locale)('openData.attribution', {
      county: getCountyName(locale),
      url: source,
      name: licence.name,
    }),
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    schema: absolute(assets.openData.schema, site),
    generated: getToday(),
    updated: findLastChange(projects),
    source,
    licence,
    attribution,
    sampleNotice: projects.some(({ sample }) => sample)
      ? inEach((locale) => getWords(locale)('openData.sampleNotice'))
      : null,
    count: projects.length,
    projects,
  };
}

async function listChangedEvents(site: Site): Promise<ChangedEvent[]> {
  const [zh, hant, en] = await Promise.all([
    listEvents('zh'),
    listEvents('zh-hant'),
    listEvents('en'),
  ]);
  return zh.map(({ slug, facts, text }, index) => ({
    slug,
    updated: facts.updated,
    status: facts.status,
    title: {
      'zh-Hans': text.title,
      'zh-Hant': hant[index]!.text.title,
      en: en[index]!.untranslated ? null : en[index]!.text.title,
    },
    url: inEach((locale) => absolute(paths(locale).event(slug), site)),
  }));
}

const changesAt = query<[string], Change[]>(
  'changes',
  async (name) => {
    const site = fromName(name);
    return listChanges(await listRecords(site), await listChangedEvents(site));
  },
  'result',
);

/** Every dated change, newest first; made once. */
export const listAllChanges = (site: Site): Promise<Change[]> => changesAt(toName(site));

async function makeOcProject(record: PublishedProject, site: Site) {
  const { facts, deskSlug } = await getProject(record.id, 'zh');
  const sector = await getEntryOf('sectorsZh', facts.sector);
  const { county, prefecture, province, projectPrefix } = getSite();
  const t = getWords('zh');
  return toOcProject({
    record,
    facts,
    desk: {
      name: (await getDesk(deskSlug, 'zh')).name,
      url: absolute(paths('zh').contact(), site),
    },
    region: [county.zh, prefecture.zh, province.zh],
    prefix: projectPrefix,
    sectorIndustryCode: sector.data.industryCodes[0]!,
    nameOf: (list, code) => t(`terms.${list}.${code}`),
    fileUrl: (file) => absolute(assets.file(file), site),
  });
}

/** `oc4ids.json`. */
export async function getOcPackage(site: Site): Promise<OcPackage> {
  const records = await listRecords(site);
  const { name, dataLicence } = getSite();
  return toOcPackage({
    uri: absolute(assets.openData.oc4ids, site),
    publisher: { name: name.zh, uri: absolute(paths('zh').home(), site) },
    license: dataLicence.url,
    publicationPolicy: absolute(paths('zh').openData(), site),
    updated: findLastChange(records),
    projects: await Promise.all(records.map((record) => makeOcProject(record, site))),
  });
}
