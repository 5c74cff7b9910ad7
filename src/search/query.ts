import type { Locale } from '#src/i18n/locales.ts';
import { excerptOf, type ExcerptPiece } from './excerpt.ts';
import { findAll, findNear } from './lookup.ts';
import { PagefindUnreachable } from './pagefind.ts';
import { rankSlugs, type Ratings, UnknownPage, type Zone } from './rank.ts';
import { openSession, readBuild, type Session, type SessionSources, textPath } from './session.ts';
import { listTerms, loosenTerms } from './terms.ts';

/** What a query found. */
export type SearchAnswer =
  | {
      state: 'ok';
      /** Projects with every term, best first. */
      slugs: string[];
      /** False when the terms were found only without their punctuation. */
      exact: boolean;
      /** With no project found: those that share a third of the query's character pairs. */
      near: string[];
      /** For each slug, the place furthest back that was needed to find all terms. */
      zones: Readonly<Record<string, Zone>>;
    }
  /** The index could not be reached: nothing is known about the query. */
  | { state: 'offline' };

/** Search over the built index, for one page in one language. */
export interface Search {
  /** Loads code and index ahead, as when the field takes focus. A failure shows in the next search. */
  init(): Promise<void>;
  /**
   * Answers a query as typed. Calls may overlap: the caller drops answers to older queries. Throws
   * only when the index and the table of its pages do not belong together.
   */
  search(text: string): Promise<SearchAnswer>;
  /** The marked excerpt for a slug that was found; undefined while its text cannot be fetched. */
  excerpt(slug: string, query: string): Promise<ExcerptPiece[] | undefined>;
}

type Found = Extract<SearchAnswer, { state: 'ok' }>;

const NOTHING: Found = { state: 'ok', slugs: [], exact: true, near: [], zones: {} };

/**
 * Search for the pages under `base`, the site's path with a slash at both ends. `load` imports
 * `pagefind.js` by address; `fetch` is the browser's.
 */
export function createSearch({ locale, ...sources }: SessionSources & { locale: Locale }): Search {
  let opening: Promise<Session> | undefined;
  let attempts = 0;
  const open = (): Promise<Session> => {
    const session = (opening ??= openSession(sources, attempts++));
    session.catch(() => {
      if (opening === session) opening = undefined;
    });
    return session;
  };
  const reopen = (): Promise<Session> => {
    opening = undefined;
    return open();
  };
  return {
    init: () => open().then(ignore, ignore),
    search: (text) => answer(text, { open, reopen, sources }).catch(asOffline),
    async excerpt(slug, query) {
      try {
        const { fold } = await open();
        const response = await sources.fetch(sources.base + textPath(locale, slug));
        return response.ok ? excerptOf(await response.text(), query, { fold, locale }) : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

interface Door {
  open: () => Promise<Session>;
  reopen: () => Promise<Session>;
  sources: SessionSources;
}

/**
 * Pagefind answers a piece it cannot fetch with no result and no error. So an empty answer counts only
 * once the site has answered too: a new build is opened and asked, the same one is asked once more.
 */
async function answer(text: string, { open, reopen, sources }: Door): Promise<SearchAnswer> {
  const session = await open();
  const first = await findIn(session, text).catch((error: unknown) => {
    if (error instanceof UnknownPage) return undefined;
    throw error;
  });
  if (first !== undefined && (first.slugs.length > 0 || first === NOTHING)) return first;
  const isSame = first !== undefined && (await readBuild(sources)) === session.build;
  const current = isSame ? session : await reopen();
  const second = await findIn(current, text);
  if (second.slugs.length > 0) return second;
  return { ...second, near: await findNear(listTerms(text, current.fold), current) };
}

async function findIn(session: Session, text: string): Promise<Found> {
  const terms = listTerms(text, session.fold);
  if (terms.length === 0 || session.projects.size === 0) return NOTHING;
  const exact = await findAll(terms, session);
  if (exact.size > 0) return report(exact, true);
  const loose = loosenTerms(listTerms(text, session.fold, { joinUnits: false }));
  if (loose.join(' ') === terms.join(' ')) return report(exact, true);
  return report(await findAll(loose, session), false);
}

function report(ratings: Ratings, exact: boolean): Found {
  const zones = Object.fromEntries([...ratings].map(([slug, { zone }]) => [slug, zone]));
  return { state: 'ok', slugs: rankSlugs(ratings), exact, near: [], zones };
}

function asOffline(error: unknown): SearchAnswer {
  if (error instanceof PagefindUnreachable) return { state: 'offline' };
  throw error;
}

function ignore(): void {
  // The next search meets the same failure and reports it.
}
