import type { APIRoute } from 'astro';
import { listRows } from '#src/queries/library.ts';
import { listLocaleRoutes, type LocaleProps } from '#src/queries/routes.ts';

export const getStaticPaths = listLocaleRoutes;

/** Every row of the library in one reading, for the list's island. */
export const GET: APIRoute<LocaleProps> = async ({ props }) =>
  Response.json(await listRows(props.locale));
