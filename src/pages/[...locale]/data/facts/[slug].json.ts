import type { APIRoute } from 'astro';
import { describeComparison } from '#src/queries/comparison.ts';
import { listEntryRoutes, type LocaleProps } from '#src/queries/routes.ts';

export const getStaticPaths = () => listEntryRoutes('projectsZh');

/** What compare and the calculator need of one project, in one reading. */
export const GET: APIRoute<LocaleProps> = async ({ params, props }) =>
  Response.json({ comparison: await describeComparison(params['slug']!, props.locale) });
