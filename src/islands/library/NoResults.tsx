import type { LibraryRow } from '#src/domain/library/row.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import type { Words } from '#src/i18n/words.ts';
import { ProjectCard } from '../ProjectCard.tsx';
import type { FacetNames } from './names.ts';

interface Props {
  near: readonly LibraryRow[];
  names: FacetNames;
  /** What was searched for; empty where only facets were chosen. */
  query: string;
  /** The query with misspelt words put right. */
  meant: string | undefined;
  locale: Locale;
  t: Words;
}

/** What to do when no project was found, and what comes near. */
export function NoResults({ near, names, query, meant, locale, t }: Props) {
  return (
    <div className="no-results">
      <p>
        <strong>{t('library.none')}</strong>
      </p>
      {meant && (
        <p>
          {t('library.meant')} <a href={`?q=${encodeURIComponent(meant)}`}>{meant}</a>
        </p>
      )}
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
}
