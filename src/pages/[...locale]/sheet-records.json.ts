import type { APIRoute } from 'astro';
import { toSheetRecord } from '#src/components/sheet/record.ts';
import { listSheetSources } from '#src/queries/sheet-record.ts';
import { listLocaleRoutes, type LocaleProps } from '#src/queries/routes.ts';

export const getStaticPaths = listLocaleRoutes;

/** What the sheets are set from; the build takes it away once it has been read. */
export const GET: APIRoute<LocaleProps> = async ({ props: { locale }, site }) => {
  const sources = await listSheetSources(locale);
  return Response.json(sources.map((source) => toSheetRecord(source, locale, site!)));
};
