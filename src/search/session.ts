import type { IndexParts, ProjectPart } from './engine.ts';
import { createFold, type Fold, parseFoldTable } from './fold.ts';
import { BUILD_FILE, FOLD_FILE, PARTS_FILE } from './index-files.ts';
import { openPart, type ReadFile } from './index-part.ts';
import { unpack } from './pagefind-files.ts';
import { listedParts, singlePart } from './parts.ts';
import type { IndexedProject } from './rank.ts';
import { reach } from './reach.ts';

/** What the index is made of. */
export interface IndexTable {
  /** With more than one part: the name of the directory's list, in which page after page is a part. */
  directory?: string;
  parts: readonly PartTable[];
}

/** One index of Pagefind's. */
export interface PartTable {
  /** Under the folder of the index, with a slash at its end; the only part has none of its own. */
  folder: string;
  /** The name of its list of pages, another one whenever any of them is another. */
  meta: string;
  /** As the pages lie in that list. */
  projects: readonly IndexedProject[];
}

/** The ways to the network that a search is given. */
export interface SessionSources {
  fetch: (address: string, options?: { cache: RequestCache }) => Promise<Response>;
  /** The path of the index's folder, with a slash at both ends. */
  index: string;
}

/** One build of the index, opened. */
export interface Session {
  parts: IndexParts;
  fold: Fold;
  /** The build's name: another one means another build. */
  build: string;
}

/** Loads the tables and the list of the index, or of its parts. Throws `IndexUnreachable`. */
export function openSession(sources: SessionSources): Promise<Session> {
  return reach(async () => {
    const [build, fold, table] = await Promise.all([
      readBuild(sources),
      readText(sources, FOLD_FILE),
      readText(sources, PARTS_FILE),
    ]);
    return {
      parts: await openParts(JSON.parse(table) as IndexTable, sources),
      fold: createFold(parseFoldTable(fold)),
      build,
    };
  });
}

async function openParts(
  { directory, parts }: IndexTable,
  sources: SessionSources,
): Promise<IndexParts> {
  const open = async (at: number): Promise<ProjectPart> => {
    const { folder, meta, projects } = parts[at]!;
    return { part: await openPart(createReader(sources, folder), meta), projects };
  };
  if (directory === undefined) return parts.length === 0 ? NO_PARTS : singlePart(await open(0));
  return listedParts({
    directory: await openPart(createReader(sources, ''), directory),
    size: parts.reduce((sum, { projects }) => sum + projects.length, 0),
    open,
  });
}

/** Of a site without projects. */
const NO_PARTS: IndexParts = {
  size: 0,
  listWith: () => Promise.resolve([]),
  listBeginning: () => Promise.resolve([]),
};

/** Their names are another in every build, so a browser keeps them. */
const createReader =
  ({ index, fetch }: SessionSources, folder: string): ReadFile =>
  async (path) => {
    const response = await fetch(index + folder + path);
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
    return unpack(await response.arrayBuffer());
  };

/** The name of the index's build as the site has it now. Throws `IndexUnreachable`. */
export function readBuild(sources: SessionSources): Promise<string> {
  return reach(() => readText(sources, BUILD_FILE, 'no-store'));
}

/** These files keep their names from build to build, so a browser's copy is always asked after. */
async function readText(
  { index, fetch }: SessionSources,
  file: string,
  cache: RequestCache = 'no-cache',
): Promise<string> {
  const response = await fetch(index + file, { cache });
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return response.text();
}
