import type { Locale } from '#src/i18n/locales.ts';
import { createFold, type Fold, parseFoldTable } from './fold.ts';
import { createEngine, type Engine, type PagefindModule, reach } from './pagefind.ts';
import type { IndexedProject } from './rank.ts';

/** The folder of the index under the site's base, with a slash at its end. */
export const INDEX_FOLDER = 'pagefind/';
/** The table of variant characters, in the form that `parseFoldTable` reads. */
export const FOLD_FILE = 'fold.txt';
/** From Pagefind's page ids to projects: `Record<string, IndexedProject>`. */
export const IDS_FILE = 'ids.json';
/** Pagefind's own entry; it names the build of the index. */
export const ENTRY_FILE = 'pagefind-entry.json';

/** Where a project's plain text for excerpts lies, from the site's base. */
export function textPath(locale: Locale, slug: string): string {
  return `${INDEX_FOLDER}texts/${locale}/${slug}.txt`;
}

/** The ways to the network that a search is given. */
export interface SessionSources {
  /** Imports a module by its address. */
  load: (address: string) => Promise<PagefindModule>;
  fetch: (address: string, options?: { cache: RequestCache }) => Promise<Response>;
  /** The site's path, with a slash at both ends. */
  base: string;
}

/** One build of the index, opened. */
export interface Session {
  engine: Engine;
  fold: Fold;
  projects: ReadonlyMap<string, IndexedProject>;
  /** The entry file as it was: another text means another build. */
  build: string;
}

/**
 * Loads Pagefind, its index and the tables beside it. `attempt` counts earlier openings: a browser
 * keeps a failed import under its address for as long as the page lives. Throws
 * {@link PagefindUnreachable}.
 */
export function openSession(sources: SessionSources, attempt: number): Promise<Session> {
  return reach(async () => {
    const folder = sources.base + INDEX_FOLDER;
    const script = `${folder}pagefind.js${attempt === 0 ? '' : `?again=${attempt}`}`;
    const [pagefind, build, table, ids] = await Promise.all([
      sources.load(script).then((module) => module.createInstance({ basePath: folder })),
      readBuild(sources),
      readText(sources, FOLD_FILE),
      readText(sources, IDS_FILE),
    ]);
    const projects = new Map(Object.entries(JSON.parse(ids) as Record<string, IndexedProject>));
    // An index without pages cannot be opened; there is nothing to ask it either.
    if (projects.size > 0) await pagefind.filters();
    return {
      engine: createEngine(pagefind, projects.size),
      fold: createFold(parseFoldTable(table)),
      projects,
      build,
    };
  });
}

/** The entry of the index as the site has it now. Throws {@link PagefindUnreachable}. */
export function readBuild(sources: SessionSources): Promise<string> {
  return reach(() => readText(sources, ENTRY_FILE, 'no-store'));
}

/** These files keep their names from build to build, so a browser's copy is always asked after. */
async function readText(
  { base, fetch }: SessionSources,
  file: string,
  cache: RequestCache = 'no-cache',
): Promise<string> {
  const response = await fetch(base + INDEX_FOLDER + file, { cache });
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return response.text();
}
