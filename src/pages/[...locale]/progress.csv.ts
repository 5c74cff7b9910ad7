import type { APIRoute } from 'astro';
import { sendCsv } from '#src/queries/csv.ts';
import { makeProgressCsv } from '#src/queries/progress.ts';
import { listLocaleRoutes, type LocaleProps } from '#src/queries/routes.ts';

export const getStaticPaths = listLocaleRoutes;

/** The tables of the page of progress, for spreadsheets. */
export const GET: APIRoute<LocaleProps> = async ({ props: { locale } }) =>
  sendCsv(await makeProgressCsv(locale));
