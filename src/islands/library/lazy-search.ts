import type { Locale } from '#src/i18n/locales.ts';
import { INDEX_FOLDERS, type IndexName } from '#src/search/index-files.ts';
import type { Search } from '#src/search/query.ts';

/**
 * The search, whose code comes when it is first wanted: a reader who only browses does not load it.
 * Code that could not be fetched is fetched again by the next search.
 */
export function createLazySearch(locale: Locale, index: IndexName): Search {
  let made: Promise<Search> | undefined;
  const get = () => {
    made ??= import('#src/search/query.ts').then(({ createSearch }) =>
      createSearch({
        locale,
        index: `/${INDEX_FOLDERS[index]}`,
        fetch: (...parameters: Parameters<typeof fetch>) => fetch(...parameters),
      }),
    );
    made.catch(() => (made = undefined));
    return made;
  };
  return {
    init: () =>
      get().then(
        (search) => search.init(),
        () => undefined,
      ),
    search: async (text, signal) => (await get()).search(text, signal),
    excerpt: async (slug, query) => (await get()).excerpt(slug, query),
  };
}
