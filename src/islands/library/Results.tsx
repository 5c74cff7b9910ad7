import type { LibraryRow } from '#src/domain/library/row.ts';
import { PAGE_SIZE } from '#src/domain/library/state.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import type { Words } from '#src/i18n/words.ts';
import type { Search } from '#src/search/query.ts';
import { ProjectCard } from '../ProjectCard.tsx';
import { Excerpt } from './Excerpt.tsx';
import type { FacetNames } from './names.ts';

interface Props {
  rows: readonly LibraryRow[];
  /** Shown, and said to be only near, when nothing matches. */
  near: readonly LibraryRow[];
  shown: number;
  /** While the answer is awaited, an empty list says nothing yet. */
  pending: boolean;
  query: string;
  names: FacetNames;
  locale: Locale;
  t: Words;
  search: Search;
  onMore: () => void;
}

/** The projects found, or what to do when there are none. */
export function Results(props: Props) {
  const { rows, near, shown, pending, query, names, locale, t, search, onMore } = props;
  // A search is answered whole, so that nothing found stays unseen; browsing goes page by page.
  const visible = query === '' ? rows.slice(0, shown) : rows;
  if (rows.length === 0 && pending) return null;
  if (rows.length === 0)
    return (
      <div className="no-results">
        <p>
          <strong>{t('library.none')}</strong>
        </p>
        <p>{t('library.noneHint')}</p>
        <a className="button" href={paths(locale).enquiryAfter(query)}>
          {t('library.ask')}
        </a>
        {near.length > 0 && (
          <>
            <p>{t('library.near')}</p>
            <ul className="cards">
              {near.map((row) => (
                <li key={row.slug}>
                  <ProjectCard {...{ row, names, locale, t }} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    );
  return (
    <>
      <ul className="cards">
        {visible.map((row, index) => (
          <li key={row.slug}>
            <ProjectCard {...{ row, names, locale, t }} result eager={index < 3}>
              {query !== '' && (
                <Excerpt {...{ search, query }} slug={row.slug} summary={row.summary} />
              )}
            </ProjectCard>
          </li>
        ))}
      </ul>
      {visible.length < rows.length && (
        <button type="button" className="button more" onClick={onMore}>
          {t('library.showMore', { count: Math.min(PAGE_SIZE, rows.length - visible.length) })}
        </button>
      )}
    </>
  );
}
