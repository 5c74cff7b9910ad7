import type { Locale } from '#src/i18n/locales.ts';
import { createFold, type Fold, parseFoldTable } from './fold.ts';
import {
  createEngine,
  type Engine,
  type PagefindInstance,
  type PagefindModule,
} from './pagefind.ts';
import { listedParts, reach, singlePart } from './parts.ts';
import type { IndexedProject } from './rank.ts';

/** The folder of the index under the site's base, with a slash at its end. */
export const INDEX_FOLDER = 'pagefind/';
/** The table of variant characters, in the form that `parseFoldTable` reads. */
export const FOLD_FILE = 'fold.txt';
/** The parts of the index and the projects in them, an {@link IndexTable}. */
export const IDS_FILE = 'ids.json';
/** Names the build of the index, all its parts. */
export const BUILD_FILE = 'build.txt';

/** What the index is made of. */
export interface IndexTable {
  /**
   * With more than one part: which part a page of the directory is, by the directory's page ids. Each
   * part is an index of Pagefind's with the projects that come next, counted from 1.
   */
  parts?: Record<string, number>;
  /** The projects by Pagefind's page ids, of all parts. */
  projects: Record<string, IndexedProject>;
}

/** The folder of a part under the folder of the index, which is that of a single part, or the directory's. */
export const partFolder = (part: number): string => `part-${part}/`;

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
  /** The build's name: another one means another build. */
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
    const [{ open, first }, build, fold, ids] = await Promise.all([
      sources.load(script).then((pagefind) => {
        // In this thread: its worker answers each page found with a message there and one back,
        // which takes three times as long as the search itself.
        const openFolder = (path: string) =>
          pagefind.createInstance({ basePath: folder + path, noWorker: true });
        // It starts while the tables are on their way.
        return { open: openFolder, first: openFolder('') };
      }),
      readBuild(sources),
      readText(sources, FOLD_FILE),
      readText(sources, IDS_FILE),
    ]);
    const table = JSON.parse(ids) as IndexTable;
    const projects = new Map(Object.entries(table.projects));
    // An index without pages cannot be opened; there is nothing to ask it either.
    if (projects.size > 0) await first.filters();
    const openPart = async (part: number): Promise<PagefindInstance> => {
      const instance = open(partFolder(part));
      await instance.filters();
      return instance;
    };
    const parts =
      table.parts === undefined
        ? singlePart(first)
        : listedParts({
            instance: first,
            parts: new Map(Object.entries(table.parts)),
            open: openPart,
          });
    return {
      engine: createEngine(parts),
      fold: createFold(parseFoldTable(fold)),
      projects,
      build,
    };
  });
}

/** The name of the index's build as the site has it now. Throws {@link PagefindUnreachable}. */
export function readBuild(sources: SessionSources): Promise<string> {
  return reach(() => readText(sources, BUILD_FILE, 'no-store'));
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
