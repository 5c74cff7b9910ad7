import type { APIRoute } from 'astro';
import { listFees } from '#src/queries/fees.ts';
import { makeFeesCsv } from '#src/queries/fees-csv.ts';
import { listLocaleRoutes, type LocaleProps } from '#src/queries/routes.ts';

export const getStaticPaths = listLocaleRoutes;

/** The charges as a table for spreadsheets. */
export const GET: APIRoute<LocaleProps> = async ({ props: { locale } }) =>
  new Response(makeFeesCsv(await listFees(locale), locale), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
