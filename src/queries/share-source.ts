import type { ShareSource } from '#src/domain/share/source.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { pickText } from '#src/i18n/pick-text.ts';
import { listRows } from './library.ts';
import { getPageSite } from './page-site.ts';
import { listSectors } from './places.ts';
import { listProjects } from './projects.ts';
import { getSite } from './site.ts';

/** What the share cards of one reading are made from. */
export async function getShareSource(locale: Locale): Promise<ShareSource> {
  const sectors = await listSectors(locale);
  const covers = new Map(sectors.map(({ slug, facts }) => [slug, facts.cover]));
  const rows = await listRows(locale);
  return {
    locale,
    site: await getPageSite(locale),
    tagline: pickText(getSite().tagline, locale),
    projects: (await listProjects(locale)).map((view) => ({
      view,
      cover: covers.get(view.facts.sector)!,
    })),
    sectors: sectors.map((sector) => ({
      sector,
      rows: rows.filter((row) => row.sector === sector.slug),
    })),
  };
}
