import { FACETS } from '#src/domain/library/facets.ts';
import { countPages, cutPage, type ListPage } from '#src/domain/library/pages.ts';
import type { LibraryRow } from '#src/domain/library/row.ts';
import { PAGE_SIZE } from '#src/domain/library/state.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { paths, routeParam } from '#src/i18n/paths.ts';
import { listFacetNames, listRows, listRowsWith } from './library.ts';
import { query } from './query.ts';

/** What the library is listed by for those without script, with the folder of its pages. */
export const PLAIN_LISTS = {
  sector: 'sectors',
  town: 'towns',
  size: 'sizes',
  mode: 'modes',
} as const;

export type PlainList = keyof typeof PLAIN_LISTS;

const KINDS = Object.keys(PLAIN_LISTS) as PlainList[];

/** One page of a plain list, with the addresses of the pages beside it. */
export interface PlainPage extends ListPage<LibraryRow> {
  /** The address of a page of this list, by its number. */
  hrefOf: (page: number) => string;
  prev?: string;
  next?: string;
}

/** What one page shows, for a change on another to leave it as it is. */
const cutRows = query<[PlainList, string, Locale, string], ListPage<LibraryRow>>(
  'plain-page',
  async (kind, slug, locale, number) =>
    cutPage(await listRowsWith(kind, slug, locale), Number(number), PAGE_SIZE),
  'result',
);

/** The projects of a sector, town, size or mode, `PAGE_SIZE` a page. */
export async function getPlainPage(
  kind: PlainList,
  slug: string,
  locale: Locale,
  number = 1,
): Promise<PlainPage> {
  const page = await cutRows(kind, slug, locale, String(number));
  const hrefOf = (to: number) => paths(locale)[kind](slug, to);
  return {
    ...page,
    hrefOf,
    ...(number > 1 ? { prev: hrefOf(number - 1) } : {}),
    ...(number < page.of ? { next: hrefOf(number + 1) } : {}),
  };
}

/** The props of a later page of a plain list. */
export interface LaterPageProps {
  locale: Locale;
  kind: PlainList;
  slug: string;
  number: number;
}

/** A route of `[...locale]/[list]/[slug]/[page]` for every page after the first of every list. */
export async function listLaterPages() {
  const names = await listFacetNames('zh');
  const rows = await listRows('zh');
  return KINDS.flatMap((kind) =>
    names[kind].flatMap(({ value: slug }) => {
      const within = rows.filter((row) => (FACETS[kind](row) as readonly string[]).includes(slug));
      const numbers = Array.from(
        { length: countPages(within.length, PAGE_SIZE) - 1 },
        (_, at) => at + 2,
      );
      return numbers.flatMap((number) =>
        LOCALES.map((locale) => ({
          params: {
            locale: routeParam(locale),
            list: PLAIN_LISTS[kind],
            slug,
            page: String(number),
          },
          props: { locale, kind, slug, number } satisfies LaterPageProps,
        })),
      );
    }),
  );
}
