import type { APIRoute } from 'astro';
import { listEntryRoutes, type LocaleProps } from '#src/queries/routes.ts';
import { findScenario } from '#src/queries/scenario.ts';

export const getStaticPaths = () => listEntryRoutes('projectsZh');

/** What the islands need of one project in one reading; a key is absent where there is nothing. */
export const GET: APIRoute<LocaleProps> = async ({ params, props: { locale } }) =>
  Response.json({ scenario: await findScenario(params['slug']!, locale) });
