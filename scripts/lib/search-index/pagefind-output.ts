import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type Memory, noMemory } from '#scripts/lib/memory.ts';
import { metaPath, readMeta, unpack } from '#src/search/pagefind-files.ts';

/** A page for Pagefind: its address and its text in codes. */
export interface PagefindPage {
  url: string;
  codes: readonly string[];
}

/** Pagefind's own entry, with its version and the name of its list of pages. */
const ENTRY_FILE = 'pagefind-entry.json';
/** The release whose files, page ids and environment variable this was tried with. */
const PAGEFIND_VERSION = '1.6.0';
/**
 * What the site serves of Pagefind and the parts beside it: neither its code, as `src/search` reads its
 * files, nor its fragments of coded text.
 */
const SERVED = /^(?:pagefind\..*\.pf_meta|index|part-\d+)$/;
/** A language without words to cut or stems to make: the codes are to be taken as they are. */
const LANGUAGE = 'x';
/** Where Pagefind lays what it shows of each page, by the page's id. */
export const FRAGMENTS = 'fragment';
const FRAGMENT_END = '.pf_fragment';
const SIGNATURE = 'pagefind_dcd';

/**
 * How many places of words go into one piece of the index; a query loads a piece for every pair of
 * its characters. 800 places are about 2 kB; the list of pieces, which is loaded at the start, may
 * grow only slowly.
 */
export function pieceSize(pages: number): number {
  return Math.round(800 * Math.max(1, Math.sqrt(pages / 400)));
}

/** What Pagefind is to index, and how. */
export interface PagefindRun {
  /** Where it writes, an absolute path; nothing lies there. */
  readonly folder: string;
  /** How many places go into a piece. */
  readonly piece: number;
  readonly listPages: () => Iterable<PagefindPage>;
  /** Knows pages of earlier runs. */
  readonly memory: Memory;
}

/** An index that Pagefind has written. */
export interface PagefindIndexed {
  /** The name of its list of pages, another whenever what is indexed is another. */
  readonly list: string;
  /** The addresses of the pages, in the order of that list. */
  readonly addresses: readonly string[];
}

/** Has Pagefind index pages. Throws when it reports an error, or when its output is not what is expected. */
export async function runPagefind(run: PagefindRun): Promise<PagefindIndexed> {
  try {
    return await index(run);
  } catch (error) {
    if (run.memory === noMemory) throw error;
    // What is remembered of its pages may be true of other company alone.
    await rm(run.folder, { recursive: true, force: true });
    return index({ ...run, memory: noMemory });
  }
}

async function index(run: PagefindRun): Promise<PagefindIndexed> {
  const { folder, piece, listPages } = run;
  const pages = createFragments(run);
  // Pagefind takes the size from its environment alone; its own pieces are 20,000, about 26 kB each.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(piece);
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    await addPages(index, pages.note(listPages()));
    const output = await index.writeFiles({ outputPath: folder });
    if (output.errors.length > 0) throw new Error(`Pagefind: ${output.errors.join('; ')}`);
  } finally {
    await close();
  }
  const list = await readListName(folder);
  return { list, addresses: await pages.readAddresses(list) };
}

async function readListName(folder: string): Promise<string> {
  const { version, languages } = JSON.parse(await readFile(join(folder, ENTRY_FILE), 'utf8')) as {
    version: string;
    languages: Partial<Record<string, { hash: string }>>;
  };
  if (version !== PAGEFIND_VERSION) {
    throw new Error(`Pagefind is ${version}: pin ${PAGEFIND_VERSION}, or try the search anew.`);
  }
  const list = languages[LANGUAGE];
  if (list === undefined) throw new Error(`Pagefind has no language ${LANGUAGE}.`);
  return list.hash;
}

/** How many pages may be on their way: Pagefind reads one while the next is put into codes. */
const MOST_UNDER_WAY = 4;

async function addPages(index: PagefindIndex, pages: Iterable<PagefindPage>): Promise<void> {
  const underWay: Promise<void>[] = [];
  for (const page of pages) {
    const adding = addPage(index, page);
    adding.catch(() => undefined); // It is told when its turn comes.
    underWay.push(adding);
    if (underWay.length === MOST_UNDER_WAY) await underWay.shift();
  }
  await Promise.all(underWay);
}

/** The weight is the one that Pagefind's index stores in no bytes, about 3% of the whole. */
async function addPage(index: PagefindIndex, { url, codes }: PagefindPage): Promise<void> {
  const content = `<html lang="${LANGUAGE}"><body data-pagefind-body data-pagefind-weight="1.05">${codes.join(' ')}</body></html>`;
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0) throw new Error(`Pagefind, ${url}: ${errors.join('; ')}`);
}

const fragmentPath = (folder: string, id: string): string =>
  join(folder, FRAGMENTS, id + FRAGMENT_END);

/** What a page is remembered by. */
function sourcesOf({ url, codes }: PagefindPage): string[] {
  // Their digest: the codes of a large part are not to be held until it is written.
  const digest = createHash('sha256').update(codes.join(' ')).digest('hex');
  return ['page', PAGEFIND_VERSION, url, digest];
}

/**
 * The pages of a run and their fragments, which only say which page is which. Pagefind packs none that
 * lies there already, so that an empty file stands for each page whose id is remembered: to pack them
 * takes a sixth of its time.
 */
function createFragments({ folder, memory }: PagefindRun) {
  const pages = new Map<string, string[]>();
  const known = new Map<string, string>();
  return {
    *note(listed: Iterable<PagefindPage>): Iterable<PagefindPage> {
      mkdirSync(join(folder, FRAGMENTS), { recursive: true });
      for (const page of listed) {
        const sources = sourcesOf(page);
        pages.set(page.url, sources);
        const id = memory.find(sources);
        if (id !== undefined) {
          known.set(id, page.url);
          writeFileSync(fragmentPath(folder, id), '');
        }
        yield page;
      }
    },
    /** Throws unless every page has a place in the list, and no other has. */
    async readAddresses(list: string): Promise<string[]> {
      const meta = readMeta(await unpack(await readBytes(join(folder, metaPath(list)))));
      const addresses: string[] = [];
      for (const { id } of meta.pages) {
        const url = known.get(id) ?? readUrl(await readFile(fragmentPath(folder, id)));
        const sources = pages.get(url);
        if (sources === undefined) throw new Error(`Pagefind has a page ${url} that nothing has.`);
        if (!known.has(id)) memory.keep(sources, id);
        addresses.push(url);
      }
      if (new Set(addresses).size !== pages.size || addresses.length !== pages.size)
        throw new Error(`${pages.size} addresses became ${addresses.length} pages.`);
      return addresses;
    },
  };
}

async function readBytes(file: string): Promise<ArrayBuffer> {
  return new Uint8Array(await readFile(file)).buffer;
}

/** The address of the page that a fragment is of. */
export function readUrl(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw new Error('A fragment of Pagefind has an unknown form.');
  return (JSON.parse(text.slice(SIGNATURE.length)) as { url: string }).url;
}

/** Takes away what the site does not serve. */
export async function removeUnserved(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!SERVED.test(name)) await rm(join(folder, name), { recursive: true });
  }
}
