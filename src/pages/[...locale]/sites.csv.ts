import type { APIRoute } from 'astro';
import { sendCsv } from '#src/queries/csv.ts';
import { listLocaleRoutes, type LocaleProps } from '#src/queries/routes.ts';
import { makeSitesCsv } from '#src/queries/sites-csv.ts';

export const getStaticPaths = listLocaleRoutes;

/** The list of the finder, for spreadsheets. */
export const GET: APIRoute<LocaleProps> = async ({ props: { locale }, site }) =>
  sendCsv(await makeSitesCsv(locale, site));
