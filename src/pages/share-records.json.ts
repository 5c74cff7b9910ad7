import type { APIRoute } from 'astro';
import { toCards, toSquares } from '#src/components/share/cards.ts';
import type { ShareRecords } from '#src/domain/share/card.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { getShareSource } from '#src/queries/share-source.ts';

/** What the share cards are drawn from; the build takes it away once it has been read. */
export const GET: APIRoute = async ({ site }) => {
  const sources = await Promise.all(LOCALES.map(getShareSource));
  const records: ShareRecords = {
    cards: sources.flatMap((source) => toCards(source, site!)),
    squares: toSquares(sources[0]!),
  };
  return Response.json(records);
};
