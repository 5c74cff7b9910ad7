import { useEffect, useMemo, useState } from 'react';
import type { Locale } from '#src/i18n/locales.ts';
import type { IndexName } from '#src/search/index-files.ts';
import type { SearchAnswer } from '#src/search/query.ts';
import { createLazySearch } from './lazy-search.ts';

/** What is known of a query: nothing asked, being asked, or the answer to it. */
export type SearchStatus =
  { state: 'idle' } | { state: 'searching' } | (SearchAnswer & { query: string });

/** Typing pauses this long before the index is asked; with the answer it is to take under 100 ms. */
const DEBOUNCE = 60;

/** Which index is asked, and how long typing pauses before it is, in milliseconds. */
interface SearchOptions {
  index?: IndexName;
  pause?: number;
}

/** Asks a built index, and abandons older queries. */
export function useSearch(
  locale: Locale,
  query: string,
  { index = 'projects', pause = DEBOUNCE }: SearchOptions = {},
) {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<(SearchAnswer & { query: string }) | undefined>();
  const search = useMemo(() => createLazySearch(locale, index), [locale, index]);
  useEffect(() => {
    if (query === '') return undefined;
    const asking = new AbortController();
    const timer = setTimeout(() => {
      // It rejects when its code cannot be fetched, or when index and tables come from different
      // builds: as good as unreachable.
      void search.search(query, asking.signal).then(
        (found) => !asking.signal.aborted && setAnswer({ ...found, query }),
        () => !asking.signal.aborted && setAnswer({ state: 'offline', query }),
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [search, query, attempt, pause]);
  const status: SearchStatus =
    query === '' ? { state: 'idle' } : answer?.query === query ? answer : { state: 'searching' };
  const retry = () => {
    setAnswer(undefined);
    setAttempt((n) => n + 1);
  };
  return { search, status, retry };
}
