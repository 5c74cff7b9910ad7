import type { APIRoute } from 'astro';
import { pickFormWords } from '#src/i18n/form-words.ts';
import { listLocaleRoutes, type LocaleProps } from '#src/queries/routes.ts';

export const getStaticPaths = listLocaleRoutes;

/** The words of the enquiry form, fetched with its script. */
export const GET: APIRoute<LocaleProps> = ({ props }) =>
  Response.json(pickFormWords(props.locale));
