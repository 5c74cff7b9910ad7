import type { APIRoute } from 'astro';
import { toSheetRecord } from '#src/components/sheet/record.ts';
import type { SheetRecord } from '#src/domain/sheet/record.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { query } from '#src/queries/query.ts';
import { getSheetSource, listSheetSlugs } from '#src/queries/sheet-record.ts';
import { listLocaleRoutes, type LocaleProps } from '#src/queries/routes.ts';

export const getStaticPaths = listLocaleRoutes;

const getRecord = query<[string, Locale, string], SheetRecord>(
  'sheet-record',
  async (slug, locale, site) =>
    toSheetRecord(await getSheetSource(slug, locale), locale, new URL(site)),
  'kept',
);

/** What the sheets are set from; the build takes it away once it has been read. */
export const GET: APIRoute<LocaleProps> = async ({ props: { locale }, site }) => {
  const slugs = await listSheetSlugs();
  return Response.json(await Promise.all(slugs.map((slug) => getRecord(slug, locale, site!.href))));
};
