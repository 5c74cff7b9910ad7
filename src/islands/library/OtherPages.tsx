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

const NOTHING: readonly string[] = [];

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

/** The pages of the last answer, until the next one comes: what stands below them is not to jump. */
function useFound(locale: Locale, query: string) {
  const { search, status } = useSearch(locale, query, { index: 'pages', pause: PAUSE });
  const [slugs, setSlugs] = useState<readonly string[] | undefined>();
  const answer =
    status.state === 'ok' ? status.slugs : status.state === 'offline' ? NOTHING : undefined;
  if (answer !== undefined && answer !== slugs) setSlugs(answer);
  const cards = useCards(locale, slugs !== undefined && slugs.length > 0);
  const found = slugs?.flatMap((slug) => {
    const card = cards[slug];
    return card === undefined ? [] : [{ slug, ...card, href: `${paths(locale).home()}${slug}/` }];
  });
  return { search, found };
}

/** Policies, sites, procedures and other pages that a query finds beside the projects. */
export function OtherPages({ locale, query, alone, t }: Props) {
  const { search, found } = useFound(locale, query);
  const [whole, setWhole] = useState(false);
  const count = found?.length ?? 0;
  const some = count > 0;
  const isWhole = (whole || alone) && some;
  return (
    // Without any its line is empty, and keeps its room.
    <section className="other-pages" {...(some && { 'aria-labelledby': 'other-pages' })}>
      <div className="other-pages-line">
        {some && <h3 id="other-pages">{t('library.pages.title')}</h3>}
        {some && !isWhole && (
          <ul>
            {found?.slice(0, FEW).map(({ slug, title, href }) => (
              <li key={slug}>
                <a {...{ href, title }}>{title}</a>
              </li>
            ))}
          </ul>
        )}
        {some && !alone && (
          <button type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? t('library.pages.fewer') : t('library.pages.all', { count })}
          </button>
        )}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {some && t('library.pages.found', { count })}
      </p>
      {isWhole && (
        <ul className="other-pages-list">
          {found?.map(({ slug, title, part, href }) => (
            <li key={slug}>
              <span className="soft small">{part}</span>
              <a href={href}>{title}</a>
              <Excerpt {...{ search, slug, query }} summary="" />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
