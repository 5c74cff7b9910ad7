import type { APIRoute } from 'astro';
import { pickDictionary } from '#src/i18n/dictionaries.ts';
import { listLocaleRoutes, type LocaleProps } from '#src/queries/routes.ts';

export const getStaticPaths = listLocaleRoutes;

/** The words of the calculator, and those that it shares with the project's page. */
export const GET: APIRoute<LocaleProps> = ({ props }) =>
  Response.json(pickDictionary(props.locale, ['calculator', 'project']));
