import { useEffect, useState } from 'react';
import type { Words } from '#src/i18n/words.ts';
import type { SearchStatus } from './use-search.ts';

interface Props {
  state: SearchStatus['state'];
  query: string;
  count: number;
  /** How many projects are left out only because they have no figure for a range. */
  unestimated: number;
  /** The order in words, where it is not the usual one. */
  order: string | undefined;
  /** The table of projects could not be fetched. */
  dataFailed: boolean;
  onRetry: () => void;
  t: Words;
}

/** A screen reader is told once nothing has changed for this long, not at every letter. */
const PAUSE = 500;

function useAfterPause(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}

/** Says how many were found, that the search runs, or that the network is gone. */
export function StatusLine(props: Props) {
  const { state, query, count, unestimated, order, dataFailed, onRetry, t } = props;
  const offline = state === 'offline' || dataFailed;
  const text = () => {
    if (offline) return t('library.offline');
    if (state === 'searching') return t('library.searching');
    return query === ''
      ? t('library.results', { count })
      : t('library.resultsFor', { count, query });
  };
  const known = state === 'searching' || offline ? {} : { 'data-search-count': count };
  const main = text();
  const left = unestimated > 0 ? t('library.range.unestimated', { count: unestimated }) : '';
  const sorted = order === undefined ? main : t('library.sorted', { results: main, order });
  const said = useAfterPause([sorted, left].filter(Boolean).join(' '));
  return (
    <div className="status-line">
      <p className="status-count" {...known}>
        {main}
      </p>
      {left !== '' && <p className="status-left">{left}</p>}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {offline && (
        <button type="button" className="button" onClick={onRetry}>
          {t('library.retry')}
        </button>
      )}
    </div>
  );
}
