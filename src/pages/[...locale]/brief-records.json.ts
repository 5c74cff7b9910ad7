import type { APIRoute } from 'astro';
import { toBriefs } from '#src/components/brief/county.ts';
import { getBriefSource } from '#src/queries/brief-source.ts';
import { listLocaleRoutes, type LocaleProps } from '#src/queries/routes.ts';

export const getStaticPaths = listLocaleRoutes;

/** What the leaflets are set from; the build takes it away once it has been read. */
export const GET: APIRoute<LocaleProps> = async ({ props: { locale }, site }) =>
  Response.json(toBriefs(await getBriefSource(locale), site!));
