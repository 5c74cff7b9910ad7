import type { APIRoute } from 'astro';
import { toPlaceCards, toProjectCard, toSquares } from '#src/components/share/cards.ts';
import type { CardRecord, ShareRecords } from '#src/domain/share/card.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { getIndex } from '#src/queries/entries.ts';
import { query } from '#src/queries/query.ts';
import { getSharedProject, getShareFrame, listSharedSectors } from '#src/queries/share-source.ts';

const getCard = query<[string, Locale, string], CardRecord>(
  'project-card',
  async (slug, locale, site) =>
    toProjectCard(await getSharedProject(slug, locale), await getShareFrame(locale), new URL(site)),
  'kept',
);

async function listCards(locale: Locale, site: URL): Promise<CardRecord[]> {
  const sectors = await listSharedSectors(locale);
  const slugs = [...(await getIndex('projectsZh')).keys()];
  const projects = slugs.map((slug) => getCard(slug, locale, site.href));
  return [
    ...toPlaceCards(await getShareFrame(locale), sectors, site),
    ...(await Promise.all(projects)),
  ];
}

/** What the share cards are drawn from; the build takes it away once it has been read. */
export const GET: APIRoute = async ({ site }) => {
  const cards = await Promise.all(LOCALES.map((locale) => listCards(locale, site!)));
  const records: ShareRecords = {
    cards: cards.flat(),
    squares: toSquares(await listSharedSectors(LOCALES[0])),
  };
  return Response.json(records);
};
