import type { SharedProject, SharedSector, ShareFrame } from '#src/domain/share/source.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { pickText } from '#src/i18n/pick-text.ts';
import { listRowsWith } from './library.ts';
import { getPageSite } from './page-site.ts';
import { getCoverPattern, listSectors } from './places.ts';
import { getProject } from './projects.ts';
import { getSite } from './site.ts';

/** What every share card of a reading says of the site. */
export const getShareFrame = async (locale: Locale): Promise<ShareFrame> => ({
  locale,
  site: await getPageSite(locale),
  tagline: pickText(getSite().tagline, locale),
});

/** What the share card of a project is made from. */
export async function getSharedProject(slug: string, locale: Locale): Promise<SharedProject> {
  const view = await getProject(slug, locale);
  return { view, cover: await getCoverPattern(view.facts.sector) };
}

/** What the share cards of the sectors are made from. */
export async function listSharedSectors(locale: Locale): Promise<SharedSector[]> {
  const sectors = await listSectors(locale);
  return Promise.all(
    sectors.map(async (sector) => ({
      sector,
      rows: await listRowsWith('sector', sector.slug, locale),
    })),
  );
}
