import type { SheetSource } from '#src/domain/sheet/source.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { getProjectDesks } from './desks.ts';
import { getIndex } from './entries.ts';
import { getPageSite } from './page-site.ts';
import { getCoverPattern } from './places.ts';
import { getProject } from './projects.ts';
import { query } from './query.ts';
import { listParagraphs } from './search-record.ts';
import { getSite } from './site.ts';

/** Every project that has a sheet, in the order of their numbers. */
export const listSheetSlugs = query(
  'sheet-slugs',
  async () =>
    [...(await getIndex('projectsZh'))]
      .sort(([, a], [, b]) => a.data.number.localeCompare(b.data.number))
      .map(([slug]) => slug),
  'result',
);

/** What one project's sheet is made from. */
export async function getSheetSource(slug: string, locale: Locale): Promise<SheetSource> {
  const view = await getProject(slug, locale);
  const { name, county, prefecture, province, sponsor } = await getPageSite(locale);
  const { replyPromise, staleAfterDays } = getSite();
  return {
    view,
    ...(await getProjectDesks(view.deskSlug, locale)),
    cover: await getCoverPattern(view.facts.sector),
    cooperation: listParagraphs(view.parts.find(({ id }) => id === 'cooperation')?.html ?? ''),
    publisher: sponsor ?? name,
    ...{ county, prefecture, province, staleAfterDays },
    promise: replyPromise,
  };
}
