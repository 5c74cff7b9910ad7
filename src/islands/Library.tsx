import { useEffect, useMemo, useRef, useState } from 'react';
import { countChosen, countFacets, filterRows, type Choice } from '#src/domain/library/facets.ts';
import { ORDERS, sortRows, type Order } from '#src/domain/library/order.ts';
import type { LibraryRow } from '#src/domain/library/row.ts';
import { defaultOrder, PAGE_SIZE } from '#src/domain/library/state.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { createWords, type Dictionary } from '#src/i18n/words.ts';
import { Chips } from './library/Chips.tsx';
import { Facets } from './library/Facets.tsx';
import { listValues, type FacetNames } from './library/names.ts';
import { Results } from './library/Results.tsx';
import { SearchField } from './library/SearchField.tsx';
import { StatusLine } from './library/StatusLine.tsx';
import { useAddressState, useRows } from './library/use-library.ts';
import { useSearch, type SearchStatus } from './library/use-search.ts';

interface Props {
  locale: Locale;
  dictionary: Dictionary;
  names: FacetNames;
  /** The rows of the first page, in the default order. */
  first: readonly LibraryRow[];
  total: number;
  /** Where the whole table is. */
  dataAddress: string;
}

function pickFound(rows: readonly LibraryRow[], status: SearchStatus) {
  if (status.state !== 'ok') return { matches: rows, near: [] };
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  const pick = (slugs: readonly string[]) =>
    slugs.map((slug) => bySlug.get(slug)).filter((row) => row !== undefined);
  return { matches: pick(status.slugs), near: pick(status.near) };
}

/** The library: field, facets, order and results; the address holds what is chosen. */
export default function Library({ locale, dictionary, names, first, total, dataAddress }: Props) {
  const t = useMemo(() => createWords(locale, dictionary), [locale, dictionary]);
  const known = useMemo(() => listValues(names), [names]);
  const { state, change } = useAddressState(known);
  const rows = useRows(first, dataAddress);
  const { search, status, retry } = useSearch(locale, state.query);
  const [facetsOpen, setFacetsOpen] = useState(false);
  const results = useRef<HTMLDivElement>(null);

  const { matches, near } = useMemo(() => pickFound(rows.all, status), [rows.all, status]);
  const counts = useMemo(() => countFacets(matches, state.choice), [matches, state.choice]);
  const found = useMemo(
    () => sortRows(filterRows(matches, state.choice), state.order),
    [matches, state.choice, state.order],
  );
  const settled = (rows.whole || rows.failed) && status.state !== 'searching';
  useEffect(() => {
    document.body.dataset['searchState'] = settled ? 'ready' : 'pending';
  }, [settled]);

  const choose = (choice: Choice) => change({ ...state, choice, shown: PAGE_SIZE });
  const ask = (query: string) =>
    change({ ...state, query, order: defaultOrder(query), shown: PAGE_SIZE }, 'replace');
  const untouched = state.query === '' && countChosen(state.choice) === 0 && !rows.whole;
  const count = untouched ? total : found.length;
  const orders = (Object.keys(ORDERS) as Order[]).filter(
    (order) => order !== 'relevance' || state.query !== '',
  );

  return (
    <div className="library">
      <SearchField
        {...{ t }}
        query={state.query}
        onQuery={ask}
        onFocus={() => void search.init()}
      />
      <button
        type="button"
        className="button show-facets"
        aria-expanded={facetsOpen}
        aria-controls="facets"
        onClick={() => setFacetsOpen(!facetsOpen)}
      >
        {countChosen(state.choice) === 0
          ? t('library.filters')
          : t('library.showFilters', { count: countChosen(state.choice) })}
      </button>
      <div className={facetsOpen ? 'facets-panel open' : 'facets-panel'} id="facets">
        <h2 className="visually-hidden">{t('library.filters')}</h2>
        <Facets {...{ names, counts, t }} choice={state.choice} onChange={choose} />
        <button
          type="button"
          className="button primary close-facets"
          onClick={() => {
            setFacetsOpen(false);
            results.current?.focus();
          }}
        >
          {t('library.done', { count })}
        </button>
      </div>
      <div className="results" ref={results} tabIndex={-1}>
        <h2 className="visually-hidden">{t('library.resultsTitle')}</h2>
        <div className="results-head">
          <StatusLine
            {...{ t, count }}
            query={state.query}
            state={settled ? status.state : 'searching'}
            onRetry={rows.failed && status.state !== 'offline' ? rows.retry : retry}
            dataFailed={rows.failed}
          />
          <label className="order">
            {t('library.sort.label')}{' '}
            <select
              value={state.order}
              onChange={(event) => change({ ...state, order: event.target.value as Order })}
            >
              {orders.map((order) => (
                <option key={order} value={order}>
                  {t(`library.sort.${order}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <Chips
          {...{ names, t }}
          choice={state.choice}
          onChange={(choice) => {
            choose(choice);
            // The chip that was pressed is gone, and the focus must not go with it.
            results.current?.focus();
          }}
        />
        <Results
          {...{ near, names, locale, t, search }}
          rows={found}
          query={status.state === 'ok' ? state.query : ''}
          shown={state.shown}
          pending={!settled}
          onMore={() => change({ ...state, shown: state.shown + PAGE_SIZE }, 'replace')}
        />
      </div>
    </div>
  );
}
