import type { SheetSource } from '#src/domain/sheet/source.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { getPageSite } from './page-site.ts';
import { listDesks } from './desks.ts';
import { listSectors } from './places.ts';
import { listProjects } from './projects.ts';
import { listParagraphs } from './search-record.ts';
import { getSite } from './site.ts';

/** What every project's sheet is made from, in the order of their numbers. */
export async function listSheetSources(locale: Locale): Promise<SheetSource[]> {
  const desks = new Map((await listDesks(locale)).map((desk) => [desk.slug, desk]));
  const covers = new Map((await listSectors(locale)).map(({ slug, facts }) => [slug, facts.cover]));
  const { name, county, prefecture, province, sponsor } = await getPageSite(locale);
  const { replyPromise, staleAfterDays } = getSite();
  const projects = await listProjects(locale);
  return projects
    .toSorted((a, b) => a.facts.number.localeCompare(b.facts.number))
    .map((view) => ({
      view,
      desk: desks.get(view.deskSlug)!,
      cover: covers.get(view.facts.sector)!,
      cooperation: listParagraphs(view.parts.find(({ id }) => id === 'cooperation')?.html ?? ''),
      publisher: sponsor ?? name,
      ...{ county, prefecture, province, staleAfterDays },
      promise: replyPromise,
    }));
}
