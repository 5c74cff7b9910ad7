import { lazy, Suspense, useCallback, useMemo, useRef } from 'react';
import { toggleValue } from '#src/domain/library/facets.ts';
import type { LibraryRow } from '#src/domain/library/row.ts';
import { defaultOrder, PAGE_SIZE } from '#src/domain/library/state.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { createWords, type Dictionary } from '#src/i18n/words.ts';
import { KeepButton } from './KeepButton.tsx';
import { Chips } from './library/Chips.tsx';
import { Facets } from './library/Facets.tsx';
import { FilterPanel } from './library/FilterPanel.tsx';
import { listValues, type ClassNames, type FacetNames } from './library/names.ts';
import { OrderField } from './library/OrderField.tsx';
import { Results } from './library/Results.tsx';
import { SearchField } from './library/SearchField.tsx';
import { StatusLine } from './library/StatusLine.tsx';
import { useChoices } from './library/use-choices.ts';
import { useAddressState, useRows } from './library/use-library.ts';
import { useMarks } from './library/use-marks.ts';
import { useNarrowed } from './library/use-narrowed.ts';
import { usePhone } from './library/use-phone.ts';
import { usePlace } from './library/use-place.ts';
import { useSearch } from './library/use-search.ts';
import { ViewSwitch } from './library/ViewSwitch.tsx';

interface Props {
  locale: Locale;
  dictionary: Dictionary;
  names: FacetNames;
  classes: ClassNames;
  /** The rows of the first page, in the default order. */
  first: readonly LibraryRow[];
  total: number;
  /** Where the whole table is. */
  dataAddress: string;
  /** At what rate US dollars in a search are turned into yuan, and that in words. */
  dollars: { readonly cnyPerUsd: number; readonly said: string } | undefined;
}

// A reader who never asks for the townships does not load them.
const TownsView = lazy(() => import('./library/TownsView.tsx'));
// Nor does one who searches for nothing load what stands beside the results of a search.
const BesideResults = lazy(() => import('./library/BesideResults.tsx'));

/** The library: field, facets, order and results; the address holds what is chosen. */
export default function Library(props: Props) {
  const { locale, dictionary, names, classes, first, total, dataAddress, dollars } = props;
  const t = useMemo(() => createWords(locale, dictionary), [locale, dictionary]);
  const known = useMemo(() => listValues(names), [names]);
  const { state, change } = useAddressState(known);
  const rows = useRows(first, dataAddress);
  const { search, status, retry } = useSearch(locale, state.query);
  const phone = usePhone();
  const sheet = useRef<HTMLDialogElement>(null);
  const results = useRef<HTMLDivElement>(null);

  const { matches, found, near, counts, unestimated } = useNarrowed(rows.all, status, state);
  const settled = (rows.whole || rows.failed) && status.state !== 'searching';
  const sought = state.query !== '';
  useMarks({ settled, sought });
  usePlace(settled);
  const { choose, setRange, chosen } = useChoices(state, change);

  const keepButton = useCallback(
    ({ slug, number, title, untranslated }: LibraryRow) => (
      <KeepButton {...{ slug, number, title, t }} lang={untranslated ? 'zh-Hans' : undefined} />
    ),
    [t],
  );
  const untouched = !sought && chosen === 0 && !rows.whole;
  const count = untouched ? total : found.length;
  const answered = status.state === 'ok';
  const usual = state.order === defaultOrder(state.query);

  return (
    <div className="library">
      <SearchField
        {...{ t }}
        query={state.query}
        onQuery={(query) =>
          change({ query, order: defaultOrder(query), shown: PAGE_SIZE }, 'replace')
        }
        onFocus={() => void search.init()}
      />
      <button
        type="button"
        className="button show-facets"
        aria-haspopup="dialog"
        onClick={() => sheet.current?.showModal()}
      >
        {chosen === 0 ? t('library.filters') : t('library.showFilters', { count: chosen })}
      </button>
      <FilterPanel {...{ phone, sheet, count, t }}>
        <Facets
          {...{ names, classes, locale, t }}
          counts={rows.whole ? counts : undefined}
          choice={state.choice}
          ranges={state.ranges}
          onChange={choose}
          onRange={setRange}
        />
      </FilterPanel>
      <div className="results" ref={results} tabIndex={-1}>
        <h2 className="visually-hidden">{t('library.resultsTitle')}</h2>
        <div className="results-head">
          <StatusLine
            {...{ t, count, unestimated }}
            query={state.query}
            order={usual ? undefined : t(`library.sort.${state.order}`)}
            state={settled ? status.state : 'searching'}
            onRetry={rows.failed && status.state !== 'offline' ? rows.retry : retry}
            dataFailed={rows.failed}
          />
          <div className="results-tools">
            <ViewSwitch {...{ t }} view={state.view} onView={(view) => change({ view })} />
            <OrderField
              {...{ t }}
              order={state.order}
              searched={sought}
              onOrder={(order) => change({ order })}
            />
          </div>
        </div>
        <Chips
          {...{ names, classes, locale, t }}
          choice={state.choice}
          ranges={state.ranges}
          onChange={(next) => {
            change({ ...next, shown: PAGE_SIZE });
            // The chip that was pressed is gone, and the focus must not go with it.
            results.current?.focus();
          }}
        />
        {sought && (
          <Suspense fallback={null}>
            <BesideResults
              {...{ locale, t, dollars }}
              query={state.query}
              ranges={state.ranges}
              onChange={change}
              alone={settled && answered && found.length === 0}
            />
          </Suspense>
        )}
        {state.view === 'towns' && rows.whole && (
          <Suspense fallback={<p className="loading">{t('library.tiles.loading')}</p>}>
            <TownsView
              {...{ names, locale, t, state }}
              rows={matches}
              onTown={(town) => choose((choice) => toggleValue(choice, 'town', town))}
              onShading={(shading) => change({ shading })}
            />
          </Suspense>
        )}
        <Results
          {...{ near, names, locale, t, search, state }}
          rows={found}
          query={answered ? state.query : ''}
          meant={answered ? status.meant : undefined}
          pending={!settled}
          lead={keepButton}
          onMore={() => change({ shown: state.shown + PAGE_SIZE }, 'replace')}
          onColumns={(columns) => change({ columns })}
          onOrder={(order) => change({ order })}
        />
      </div>
    </div>
  );
}
