import { lazy, memo, Suspense, useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import type { Column } from '#src/domain/library/columns.ts';
import type { Order } from '#src/domain/library/order.ts';
import type { LibraryRow } from '#src/domain/library/row.ts';
import { PAGE_SIZE, type LibraryState } from '#src/domain/library/state.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Words } from '#src/i18n/words.ts';
import type { Search } from '#src/search/query.ts';
import { ProjectCard } from '../ProjectCard.tsx';
import { Excerpt } from './Excerpt.tsx';
import type { FacetNames } from './names.ts';
import { NoResults } from './NoResults.tsx';

interface Props {
  rows: readonly LibraryRow[];
  /** Shown, and said to be only near, when nothing matches. */
  near: readonly LibraryRow[];
  /** What was meant by a query that found nothing. */
  meant: string | undefined;
  state: Pick<LibraryState, 'shown' | 'view' | 'columns' | 'order'>;
  /** While the answer is awaited, an empty list says nothing yet. */
  pending: boolean;
  query: string;
  names: FacetNames;
  locale: Locale;
  t: Words;
  search: Search;
  onMore: () => void;
  onColumns: (columns: Column[]) => void;
  onOrder: (order: Order) => void;
  /** What stands in the first cell of a row of the table. */
  lead?: (row: LibraryRow) => ReactNode;
}

/** A search is answered whole up to this many, so that nothing found stays unseen. */
const WHOLE = 240;

// A reader who never asks for the table does not load it.
const TableView = lazy(() => import('./TableView.tsx'));

interface CardProps {
  row: LibraryRow;
  names: FacetNames;
  locale: Locale;
  t: Words;
  query: string;
  search: Search;
  eager: boolean;
}

// A card whose project stays is not drawn again.
const ResultCard = memo(function ResultCard({ query, search, ...card }: CardProps) {
  const { row } = card;
  return (
    <ProjectCard {...card} result>
      {query !== '' && <Excerpt {...{ search, query }} slug={row.slug} summary={row.summary} />}
    </ProjectCard>
  );
});

/** How many of the projects found are shown: a table's rows are low, so that it holds twice as many. */
function countVisible({ shown, view }: Props['state'], query: string): number {
  const paged = view === 'table' ? 2 * shown : shown;
  return query === '' ? paged : Math.max(WHOLE, paged);
}

/**
 * Told of a list and how many it has, moves the focus to the first of those that come: the button is
 * below them by then.
 */
function useFirstNew() {
  const asked = useRef<readonly [list: Element | null, had: number]>(undefined);
  useEffect(() => {
    const [list, had = 0] = asked.current ?? [];
    asked.current = undefined;
    list?.querySelectorAll<HTMLElement>('[data-search-result]')[had]?.focus();
  });
  return (...given: readonly [list: Element | null, had: number]) => {
    asked.current = given;
  };
}

/** The projects found, or what to do when there are none. */
export function Results(props: Props) {
  const expectAfter = useFirstNew();
  const { rows, near, meant, state, pending, query, names, locale, t, search, onMore } = props;
  if (rows.length === 0)
    return pending ? null : <NoResults {...{ near, meant, names, query, locale, t }} />;
  const visible = rows.slice(0, countVisible(state, query));
  const more = Math.min(
    state.view === 'table' ? 2 * PAGE_SIZE : PAGE_SIZE,
    rows.length - visible.length,
  );
  const showMore = ({ currentTarget }: MouseEvent) => {
    expectAfter(currentTarget.previousElementSibling, visible.length);
    onMore();
  };
  return (
    <>
      {state.view === 'table' ? (
        <Suspense fallback={<p className="loading">{t('library.table.loading')}</p>}>
          <TableView
            {...{ names, locale, t }}
            rows={visible}
            columns={state.columns}
            order={state.order}
            onColumns={props.onColumns}
            onOrder={props.onOrder}
            {...(props.lead ? { lead: props.lead } : {})}
          />
        </Suspense>
      ) : (
        <ul className="cards">
          {visible.map((row, index) => (
            <li key={row.slug}>
              <ResultCard {...{ row, names, locale, t, query, search }} eager={index < 3} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <button type="button" className="button more" onClick={showMore}>
          {t('library.showMore', { count: more })}
        </button>
      )}
      <p className="visually-hidden" aria-live="polite">
        {state.shown > PAGE_SIZE && t('library.shown', { shown: visible.length, all: rows.length })}
      </p>
    </>
  );
}
