import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type FolderSize, measureFolder } from '#scripts/lib/folder-size.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { createFold, type FoldTable } from '#src/search/fold.ts';
import type { IndexedProject } from '#src/search/rank.ts';
import type { SearchRecord, SearchText } from '#src/search/record.ts';
import {
  BUILD_FILE,
  FOLD_FILE,
  IDS_FILE,
  INDEX_FOLDER,
  type IndexTable,
  partFolder,
  textPath,
} from '#src/search/session.ts';
import { buildFoldTable, printFoldTable } from './fold-table.ts';
import { noMemory, type Memory } from '../memory.ts';
import { type CodedPage, codePage } from './page.ts';
import { pieceSize, readPageIds, removeUnserved, runPagefind } from './pagefind-output.ts';

/**
 * How many pages a part of the index has at most. For each page that it finds, Pagefind reads through
 * all pages that have any of the words, so that its time grows with the square of a part's pages; and
 * it holds all of a part in memory while it indexes. How the browser's side looks up beginnings
 * (`src/search/parts.ts`) takes it for granted, too.
 */
const PART_PAGES = 400;

/**
 * How many places go into one piece of the directory, 4 to 8 kB. A word has as many there as parts
 * have it, and what begins with the same letters has to fit (`src/search/parts.ts`).
 */
const DIRECTORY_PIECE = 4000;

/**
 * Writes the search index of these projects into a folder, in place of what was there: Pagefind's own
 * files and, beside them, the table of variants, the table of page ids, and the texts for excerpts.
 * Throws when Pagefind reports an error or when its output is not what the browser's side expects.
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  folder: string,
  { partPages = PART_PAGES, memory = noMemory } = {},
): Promise<FolderSize> {
  const table = buildFoldTable(listAllText(records), memory);
  const code = createCoding(table, memory);
  await rm(folder, { recursive: true, force: true });
  const parts = chunk(records, partPages);
  const ids: IndexTable = { projects: {} };
  const codes: string[][] = [];
  const addresses = new Set<string>();
  const build = createHash('sha256');
  for (const [at, part] of parts.entries()) {
    for (const { url } of part) {
      if (addresses.has(url)) throw new Error(`Two projects have the address ${url}.`);
      addresses.add(url);
    }
    const alone = parts.length === 1;
    const path = resolve(folder, alone ? '' : partFolder(at + 1));
    const written = await writePart(part, code, { folder: path, alone });
    Object.assign(ids.projects, written.projects);
    codes.push(written.codes);
    build.update(written.entry);
  }
  if (parts.length > 1) {
    const { entry, table: numbers } = await writeDirectory(codes, resolve(folder));
    ids.parts = numbers;
    build.update(entry);
  }
  await writeTexts(folder, listTexts(records));
  await writeTexts(folder, [
    [FOLD_FILE, printFoldTable(table)],
    [IDS_FILE, JSON.stringify(ids)],
    [BUILD_FILE, build.digest('hex')],
  ]);
  memory.forgetOthers();
  return measureFolder(folder);
}

type Coding = (record: SearchRecord) => CodedPage;

/** Codes projects as `codePage` does, each once for as long as it and the table stay the same. */
function createCoding(table: FoldTable, memory: Memory): Coding {
  const fold = createFold(table);
  const printed = printFoldTable(table);
  return (record) => {
    const made = memory.recall([printed, JSON.stringify(record)], () => {
      const { codes, titleEnd, fieldsEnd } = codePage(record, fold);
      return [titleEnd, fieldsEnd, ...codes].join(' ');
    });
    const [titleEnd, fieldsEnd, ...codes] = made.split(' ');
    return { codes, titleEnd: Number(titleEnd), fieldsEnd: Number(fieldsEnd) };
  };
}

/** Parts of nearly the same size, at least one. */
function chunk(records: readonly SearchRecord[], most: number): (readonly SearchRecord[])[] {
  const count = Math.max(1, Math.ceil(records.length / most));
  const size = Math.ceil(records.length / count);
  return Array.from({ length: count }, (_, at) => records.slice(at * size, (at + 1) * size));
}

/** Has Pagefind write one part of the index: its entry, its projects by their page ids, its codes. */
async function writePart(
  records: readonly SearchRecord[],
  code: Coding,
  { folder, alone }: { folder: string; alone: boolean },
): Promise<{ entry: string; codes: string[] } & Pick<IndexTable, 'projects'>> {
  const coded = new Map<string, IndexedProject>();
  const codes = new Set<string>();
  const entry = await runPagefind(folder, pieceSize(records.length), function* () {
    for (const record of records) {
      const page = code(record);
      coded.set(record.url, describe(record, page));
      // Which parts have a code is asked only where there are several.
      if (!alone) for (const code of page.codes) codes.add(code);
      yield { url: record.url, codes: page.codes };
    }
  });
  const projects = await readPageIds(folder, coded);
  await removeUnserved(folder, { code: alone });
  return { entry, projects, codes: [...codes].sort() };
}

/** Has Pagefind index the parts themselves, each a page of all its codes: its entry, and which is which. */
async function writeDirectory(
  parts: readonly string[][],
  folder: string,
): Promise<{ entry: string; table: Record<string, number> }> {
  const addressOf = (at: number): string => `/${at + 1}/`;
  const numbers = new Map(parts.map((_, at) => [addressOf(at), at + 1]));
  const entry = await runPagefind(folder, DIRECTORY_PIECE, function* () {
    for (const [at, codes] of parts.entries()) yield { url: addressOf(at), codes };
  });
  const table = await readPageIds(folder, numbers);
  await removeUnserved(folder, { code: true });
  return { entry, table };
}

function describe({ slug }: SearchRecord, { titleEnd, fieldsEnd }: CodedPage): IndexedProject {
  return [slug, titleEnd, fieldsEnd];
}

function* listAllText(records: readonly SearchRecord[]): Iterable<string> {
  for (const { texts } of records) {
    for (const locale of LOCALES) yield texts[locale].title + printText(texts[locale]);
  }
}

function* listTexts(records: readonly SearchRecord[]): Iterable<[path: string, text: string]> {
  for (const { slug, texts } of records) {
    for (const locale of LOCALES) {
      yield [textPath(locale, slug).slice(INDEX_FOLDER.length), printText(texts[locale])];
    }
  }
}

/** A line a paragraph; the fields come last, for an excerpt to begin with the text. */
function printText({ paragraphs, fields }: SearchText): string {
  const lines = [...paragraphs, fields.join(' · ')];
  return lines.map((line) => line.replace(/\s+/gu, ' ').trim()).join('\n');
}

async function writeTexts(
  folder: string,
  texts: Iterable<readonly [path: string, text: string]>,
): Promise<void> {
  const made = new Set<string>();
  for (const [path, text] of texts) {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(target, text);
  }
}
