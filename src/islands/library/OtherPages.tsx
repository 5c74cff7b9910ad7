import { useEffect, useState } from 'react';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import type { Words } from '#src/i18n/words.ts';
import { cardsPath, INDEX_FOLDERS, type PageCard } from '#src/search/index-files.ts';
import { Excerpt } from './Excerpt.tsx';
import { useSearch } from './use-search.ts';

interface Props {
  locale: Locale;
  query: string;
  /** Nothing else was found, so that all pages are shown at once. */
  alone: boolean;
  t: Words;
}

/** Projects come first, and are asked for at every letter: pages wait for the end of the word. */
const PAUSE = 350;
/** So many are named before a reader asks for all. */
const FEW = 3;
type Cards = Readonly<Partial<Record<string, PageCard>>>;

/** What the pages are called, fetched once some are found. */
function useCards(locale: Locale, wanted: boolean): Cards {
  const [cards, setCards] = useState<Cards>({});
  useEffect(() => {
    if (!wanted) return undefined;
    const abort = new AbortController();
    fetch(`/${INDEX_FOLDERS.pages}${cardsPath(locale)}`, { signal: abort.signal })
      .then(async (response) => {
        if (response.ok) setCards((await response.json()) as Cards);
      })
      // Without them nothing is shown: the projects found stand by themselves.
      .catch(() => undefined);
    return () => abort.abort();
  }, [locale, wanted]);
  return cards;
}

/** Policies, sites, procedures and other pages that a query finds beside the projects. */
export default function OtherPages({ locale, query, alone, t }: Props) {
  const { search, status } = useSearch(locale, query, { index: 'pages', pause: PAUSE });
  const [whole, setWhole] = useState(false);
  const slugs = status.state === 'ok' ? status.slugs : [];
  const cards = useCards(locale, slugs.length > 0);
  const found = slugs.flatMap((slug) => {
    const card = cards[slug];
    return card === undefined ? [] : [{ slug, ...card }];
  });
  const isWhole = whole || alone;
  const visible = isWhole ? found : found.slice(0, FEW);
  const said = found.length === 0 ? '' : t('library.pages.found', { count: found.length });
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      {found.length > 0 && (
        <section className="other-pages" aria-labelledby="other-pages">
          <div className="other-pages-head">
            <h3 id="other-pages">{t('library.pages.title')}</h3>
            {!alone && found.length > FEW && (
              <button type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
                {whole ? t('library.pages.fewer') : t('library.pages.all', { count: found.length })}
              </button>
            )}
          </div>
          <ul>
            {visible.map(({ slug, title, part }) => (
              <li key={slug}>
                <span className="soft small">{part}</span>
                <a href={`${paths(locale).home()}${slug}/`}>{title}</a>
                {isWhole && <Excerpt {...{ search, slug, query }} summary="" />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
