import type { APIRoute } from 'astro';
import { describeComparison } from '#src/queries/comparison.ts';
import { listEntryRoutes, type LocaleProps } from '#src/queries/routes.ts';
import { findScenario } from '#src/queries/scenario.ts';

export const getStaticPaths = () => listEntryRoutes('projectsZh');

/** What the islands need of one project in one reading; a key is absent where there is nothing. */
export const GET: APIRoute<LocaleProps> = async ({ params, props: { locale } }) => {
  const slug = params['slug']!;
  const [comparison, scenario] = await Promise.all([
    describeComparison(slug, locale),
    findScenario(slug, locale),
  ]);
  return Response.json({ comparison, scenario });
};
