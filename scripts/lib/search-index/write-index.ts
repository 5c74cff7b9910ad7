import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { LOCALES } from '#src/i18n/locales.ts';
import { createFold } from '#src/search/fold.ts';
import type { IndexedProject } from '#src/search/rank.ts';
import type { SearchRecord, SearchText } from '#src/search/record.ts';
import { FOLD_FILE, IDS_FILE, INDEX_FOLDER, textPath } from '#src/search/session.ts';
import { buildFoldTable, printFoldTable } from './fold-table.ts';
import { type CodedPage, codePage } from './page.ts';
import { readPageIds, removeUnserved, runPagefind } from './pagefind-output.ts';

/** What an index takes on disk. */
export interface IndexSize {
  files: number;
  bytes: number;
}

/**
 * Writes the search index of these projects into a folder, in place of what was there: Pagefind's own
 * files and, beside them, the table of variants, the table of page ids, and the texts for excerpts.
 * Throws when Pagefind reports an error or when its output is not what the browser's side expects.
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  folder: string,
): Promise<IndexSize> {
  const table = buildFoldTable(listAllText(records));
  const fold = createFold(table);
  const projects = new Map<string, IndexedProject>();
  await rm(folder, { recursive: true, force: true });
  await runPagefind(resolve(folder), records.length, function* () {
    for (const record of records) {
      const page = codePage(record, fold);
      if (projects.has(record.url)) throw new Error(`Two projects have the address ${record.url}.`);
      projects.set(record.url, describe(record, page));
      yield { url: record.url, codes: page.codes };
    }
  });
  const ids = await readPageIds(folder, projects);
  await removeUnserved(folder);
  await writeTexts(folder, listTexts(records));
  await writeTexts(folder, [
    [FOLD_FILE, printFoldTable(table)],
    [IDS_FILE, JSON.stringify(ids)],
  ]);
  return measure(folder);
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

async function measure(folder: string): Promise<IndexSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return { files: files.length, bytes };
}
