import type { APIRoute } from 'astro';
import { toCountyBrief } from '#src/components/brief/county.ts';
import { toSectorBrief } from '#src/components/brief/sector.ts';
import type { BriefRecord } from '#src/domain/brief/record.ts';
import type { Locale } from '#src/i18n/locales.ts';
import * as source from '#src/queries/brief-source.ts';
import { listSectors } from '#src/queries/places.ts';
import { query } from '#src/queries/query.ts';
import { listLocaleRoutes, type LocaleProps } from '#src/queries/routes.ts';

export const getStaticPaths = listLocaleRoutes;

const getCounty = query<[Locale, string], BriefRecord>(
  'county-brief',
  async (locale, site) =>
    toCountyBrief(
      await source.getCountyBriefSource(locale),
      await source.getBriefFrame(locale),
      new URL(site),
    ),
  'kept',
);

const getSector = query<[string, Locale, string], BriefRecord>(
  'sector-brief',
  async (slug, locale, site) =>
    toSectorBrief(
      await source.getSectorBriefSource(slug, locale),
      await source.getBriefFrame(locale),
      new URL(site),
    ),
  'kept',
);

/** What the leaflets are set from, the county's first; the build takes it away once it has been read. */
export const GET: APIRoute<LocaleProps> = async ({ props: { locale }, site }) => {
  const all = await listSectors(locale);
  const sectors = all.map(({ slug }) => getSector(slug, locale, site!.href));
  return Response.json(await Promise.all([getCounty(locale, site!.href), ...sectors]));
};
