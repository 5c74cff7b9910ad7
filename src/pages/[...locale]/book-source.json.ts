import type { APIRoute } from 'astro';
import { getBookSource } from '#src/queries/book-source.ts';
import { listLocaleRoutes, type LocaleProps } from '#src/queries/routes.ts';

export const getStaticPaths = listLocaleRoutes;

/** What the project book says beside the sheets; the build takes it away once it has been read. */
export const GET: APIRoute<LocaleProps> = async ({ props: { locale }, site }) =>
  Response.json(await getBookSource(locale, site!));
