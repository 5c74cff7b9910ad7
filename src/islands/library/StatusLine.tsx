import type { Words } from '#src/i18n/words.ts';
import type { SearchStatus } from './use-search.ts';

interface Props {
  state: SearchStatus['state'];
  query: string;
  count: number;
  /** The table of projects could not be fetched. */
  dataFailed: boolean;
  onRetry: () => void;
  t: Words;
}

/** Says how many were found, that the search runs, or that the network is gone. */
export function StatusLine({ state, query, count, dataFailed, onRetry, t }: Props) {
  const offline = state === 'offline' || dataFailed;
  const text = () => {
    if (offline) return t('library.offline');
    if (state === 'searching') return t('library.searching');
    return query === ''
      ? t('library.results', { count })
      : t('library.resultsFor', { count, query });
  };
  const known = state === 'searching' || offline ? {} : { 'data-search-count': count };
  return (
    <div className="status-line">
      <p role="status" {...known}>
        {text()}
      </p>
      {offline && (
        <button type="button" className="button" onClick={onRetry}>
          {t('library.retry')}
        </button>
      )}
    </div>
  );
}
