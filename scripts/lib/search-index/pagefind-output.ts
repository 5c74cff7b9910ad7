import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
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
const FRAGMENTS = 'fragment';
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

/**
 * Has Pagefind index the pages and write into the folder, an absolute path, in pieces of so many
 * places. The name of its list of pages, which is another whenever what is indexed is another.
 */
export async function runPagefind(
  folder: string,
  piece: number,
  listPages: () => Iterable<PagefindPage>,
): Promise<string> {
  // Pagefind takes the size from its environment alone; its own pieces are 20,000, about 26 kB each.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(piece);
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    await addPages(index, listPages());
    const output = await index.writeFiles({ outputPath: folder });
    if (output.errors.length > 0) throw new Error(`Pagefind: ${output.errors.join('; ')}`);
  } finally {
    await close();
  }
  return readListName(folder);
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

/** What the pages of the list stand for, in its order. Throws unless each has a page of its own. */
export async function readPages<Page>(
  folder: string,
  list: string,
  pages: ReadonlyMap<string, Page>,
): Promise<Page[]> {
  const meta = readMeta(await unpack(await readBytes(join(folder, metaPath(list)))));
  const ids = await readPageIds(folder, pages);
  return meta.pages.map(({ id }) => {
    const page = ids[id];
    if (page === undefined) throw new Error(`Pagefind's list has a page ${id} without a fragment.`);
    return page;
  });
}

async function readBytes(file: string): Promise<ArrayBuffer> {
  return new Uint8Array(await readFile(file)).buffer;
}

/**
 * What each page stands for, by Pagefind's page ids, read from the fragments that it has just written.
 * Throws unless everything in `pages`, which is by address, has a page of its own.
 */
export async function readPageIds<Page>(
  folder: string,
  pages: ReadonlyMap<string, Page>,
): Promise<Record<string, Page>> {
  const ids: Record<string, Page> = {};
  const names = pages.size === 0 ? [] : await readdir(join(folder, FRAGMENTS));
  for (const name of names.sort()) {
    const url = readUrl(await readFile(join(folder, FRAGMENTS, name)));
    const page = pages.get(url);
    if (page === undefined) throw new Error(`Pagefind has a page ${url} that nothing has.`);
    ids[name.slice(0, -FRAGMENT_END.length)] = page;
  }
  if (names.length !== pages.size) {
    throw new Error(`${pages.size} addresses became ${names.length} pages.`);
  }
  return ids;
}

function readUrl(fragment: Uint8Array): string {
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
