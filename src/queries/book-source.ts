import type { BookProject, BookSource } from '#src/domain/book/source.ts';
import type { Desk } from '#src/domain/county/view.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { pickText } from '#src/i18n/pick-text.ts';
import type { Words } from '#src/i18n/words.ts';
import { getPageSite } from './page-site.ts';
import { listDesks } from './desks.ts';
import { getEntryOf } from './entries.ts';
import { listRows } from './library.ts';
import { listSectors, listTowns } from './places.ts';
import { perReading } from './query.ts';
import { getSite } from './site.ts';

/** The projects as the book lists them, by number. */
const listBookProjects = perReading(
  'book-projects',
  async (locale): Promise<BookProject[]> => {
    const projects = (await listRows(locale)).map(async (row) => {
      const { slug, number, title, sector, town, size, totalWan, sample, verified, landReady } =
        row;
      const { assumptions } = (await getEntryOf('projectsZh', slug)).data;
      return {
        ...{ slug, number, title, sector, town, size, totalWan, sample, verified, landReady },
        estimated: assumptions !== undefined,
      };
    });
    return (await Promise.all(projects)).sort((a, b) => a.number.localeCompare(b.number));
  },
  'result',
);

function toBookDesk(desk: Desk, t: Words): BookSource['desks'][number] {
  const rows = (['phone', 'email', 'hours', 'address'] as const).flatMap((key) => {
    const value = desk[key];
    return value === undefined ? [] : [{ label: t(`places.${key}`), value }];
  });
  return { name: desk.name, handles: desk.handles, rows };
}

/** What the project book says beside the projects' sheets; `siteUrl` is where the site is published. */
export async function getBookSource(locale: Locale, siteUrl: URL): Promise<BookSource> {
  const t = getWords(locale);
  const { name, county, prefecture, province, sponsor } = await getPageSite(locale);
  const { county: counties, tagline, contact, replyPromise } = getSite();
  const desks = await listDesks(locale);
  const general = desks.filter(({ slug }) => slug === contact);
  const others = desks.filter(({ slug }) => slug !== contact);
  return {
    locale,
    siteUrl: new URL(paths(locale).home(), siteUrl).href,
    siteName: name,
    publisher: sponsor ?? name,
    ...{ county, prefecture, province, countyEn: counties.en },
    tagline: pickText(tagline, locale),
    promise: { first: replyPromise.firstWorkingDays, full: replyPromise.fullWorkingDays },
    sectors: (await listSectors(locale)).map((sector) => ({
      slug: sector.slug,
      name: sector.name,
      summary: sector.summary,
      cover: sector.facts.cover,
    })),
    towns: (await listTowns(locale)).map((town) => ({ slug: town.slug, name: town.name })),
    desks: [...general, ...others].map((desk) => toBookDesk(desk, t)),
    projects: await listBookProjects(locale),
  };
}
