import { FORM_KINDS } from '#src/domain/enquiry/kinds.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { routeParam } from '#src/i18n/paths.ts';
import { getIndex } from './entries.ts';
import type { CollectionKey } from 'astro:content';

/** A route of `[...locale]` with its reading as a prop. */
export const listLocaleRoutes = () =>
  LOCALES.map((locale) => ({ params: { locale: routeParam(locale) }, props: { locale } }));

/** A route of `[...locale]/…/[slug]` for every entry of a collection in every reading. */
export async function listEntryRoutes(name: CollectionKey) {
  const slugs = [...(await getIndex(name)).keys()];
  return listSlugRoutes(slugs);
}

/** The same for any list of slugs. */
export const listSlugRoutes = (slugs: readonly string[]) =>
  LOCALES.flatMap((locale) =>
    slugs.map((slug) => ({ params: { locale: routeParam(locale), slug }, props: { locale } })),
  );

/** A route of `[...locale]/enquiry/[kind]` for every kind whose form has an address. */
export const listFormRoutes = () =>
  LOCALES.flatMap((locale) =>
    FORM_KINDS.map((kind) => ({
      params: { locale: routeParam(locale), kind },
      props: { locale, kind },
    })),
  );

/** The props of the routes above. */
export interface LocaleProps {
  locale: Locale;
}
