import type { Locale } from '#src/i18n/locales.ts';
import { createEngine } from './engine.ts';
import { excerptOf, type ExcerptPiece } from './excerpt.ts';
import { findAll, type Library } from './lookup.ts';
import { findMeant } from './meant.ts';
import { findNear } from './near.ts';
import { createPace, type Pace } from './pace.ts';
import { rankSlugs, type Ratings, type Zone } from './rank.ts';
import { IndexUnreachable } from './reach.ts';
import { textPath } from './index-files.ts';
import { openSession, readBuild, type Session, type SessionSources } from './session.ts';
import { listTerms, loosenTerms } from './terms.ts';

/** What a query found. */
export type SearchAnswer =
  | {
      state: 'ok';
      /** Projects with every term, best first. */
      slugs: string[];
      /** False when the terms were found only without their punctuation. */
      exact: boolean;
      /** With no project found: those that share a third of the query's character pairs and words. */
      near: string[];
      /** With no project found: the query with its misspelt English words put right. */
      meant?: string;
      /** For each slug, the place furthest back that was needed to find all terms. */
      zones: Readonly<Record<string, Zone>>;
    }
  /** The index could not be reached: nothing is known about the query. */
  | { state: 'offline' };

/** Search over the built index, for one page in one language. */
export interface Search {
  /** Loads the index ahead, as when the field takes focus. A failure shows in the next search. */
  init(): Promise<void>;
  /**
   * Answers a query as typed, and lets the page answer keys meanwhile. Calls may overlap: the caller
   * aborts those whose answer it no longer wants, which then reject with the signal's reason.
   */
  search(text: string, signal?: AbortSignal): Promise<SearchAnswer>;
  /** The marked excerpt for a slug that was found; undefined while its text cannot be fetched. */
  excerpt(slug: string, query: string): Promise<ExcerptPiece[] | undefined>;
}

type Found = Extract<SearchAnswer, { state: 'ok' }>;

const NOTHING: Found = { state: 'ok', slugs: [], exact: true, near: [], zones: {} };

/** Search over the index at `index`, the path of its folder with a slash at both ends. `fetch` is the browser's. */
export function createSearch({ locale, ...sources }: SessionSources & { locale: Locale }): Search {
  let opening: Promise<Session> | undefined;
  const open = (): Promise<Session> => {
    const session = (opening ??= openSession(sources));
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
    search: (text, signal) =>
      answer(text, { open, reopen, sources, pace: createPace(signal) }).catch(asOffline),
    async excerpt(slug, query) {
      try {
        const { fold } = await open();
        const response = await sources.fetch(sources.index + textPath(locale, slug));
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
  pace: Pace;
}

/**
 * A piece of the index that is not there may be one of an earlier build of the site, and what an
 * earlier one had not, a new one may have. So an empty answer and a failure count only once the site
 * has said which build it has: a new one is opened and asked, and the same one asked for a piece again.
 */
async function answer(text: string, { open, reopen, sources, pace }: Door): Promise<SearchAnswer> {
  const session = await open();
  const first = await findIn(session, text, pace).catch((error: unknown) => {
    if (error instanceof IndexUnreachable) return undefined;
    throw error;
  });
  if (first !== undefined && (first.slugs.length > 0 || first === NOTHING)) return first;
  const isSame = (await readBuild(sources)) === session.build;
  const current = isSame ? session : await reopen();
  const second = isSame && first !== undefined ? first : await findIn(current, text, pace);
  if (second.slugs.length > 0) return second;
  const library = enter(current, pace);
  const terms = listTerms(text, library.fold);
  const near = await findNear(terms, library);
  const meant = await findMeant(text, terms, library);
  return { ...second, near, ...(meant === undefined ? {} : { meant }) };
}

function enter({ parts, fold }: Session, pace: Pace): Library {
  return { engine: createEngine(parts, pace), fold, size: parts.size };
}

async function findIn(session: Session, text: string, pace: Pace): Promise<Found> {
  await pace();
  const library = enter(session, pace);
  const terms = listTerms(text, library.fold);
  if (terms.length === 0 || library.size === 0) return NOTHING;
  const exact = await findAll(terms, library);
  if (exact.size > 0) return report(exact, true);
  const loose = loosenTerms(listTerms(text, library.fold, { joinUnits: false }));
  if (loose.join(' ') === terms.join(' ')) return report(exact, true);
  return report(await findAll(loose, library), false);
}

function report(ratings: Ratings, exact: boolean): Found {
  const zones = Object.fromEntries([...ratings].map(([slug, { zone }]) => [slug, zone]));
  return { state: 'ok', slugs: rankSlugs(ratings), exact, near: [], zones };
}

function asOffline(error: unknown): SearchAnswer {
  if (error instanceof IndexUnreachable) return { state: 'offline' };
  throw error;
}

function ignore(): void {
  // The next search meets the same failure and reports it.
}
