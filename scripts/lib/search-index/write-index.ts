import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FolderSize, measureFolder } from '#scripts/lib/folder-size.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { createFold, type FoldTable } from '#src/search/fold.ts';
import type { SearchRecord, SearchText } from '#src/search/record.ts';
import { BUILD_FILE, FOLD_FILE, PARTS_FILE, textPath } from '#src/search/index-files.ts';
import { buildFoldTable, printFoldTable } from './fold-table.ts';
import { noMemory, type Memory } from '../memory.ts';
import { codePage } from './page.ts';
import { type Coding, type PartOptions, writeParts } from './write-parts.ts';

/**
 * How much text a part of the index has at most, some 400 real projects. Pagefind holds all of a part
 * while it indexes, in 200 to 300 bytes a character; a browser loads the list of each part it asks.
 */
const PART_CHARACTERS = 5_000_000;

/**
 * Writes the search index of these projects into a folder, in place of what was there: Pagefind's own
 * files and, beside them, the table of variants, the table of its parts, and the texts for excerpts.
 * Throws when Pagefind reports an error or when its output is not what the browser's side expects.
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  folder: string,
  {
    partCharacters = PART_CHARACTERS,
    memory = noMemory,
    ...others
  }: Partial<Omit<PartOptions, 'folder'>> = {},
): Promise<FolderSize> {
  const table = buildFoldTable(listAllText(records), memory);
  const code = createCoding(table, memory);
  await rm(folder, { recursive: true, force: true });
  const { table: parts, build } = await writeParts(records, code, {
    folder,
    partCharacters,
    memory,
    ...others,
  });
  await writeTexts(folder, listTexts(records));
  await writeTexts(folder, [
    [FOLD_FILE, printFoldTable(table)],
    [PARTS_FILE, JSON.stringify(parts)],
    [BUILD_FILE, build],
  ]);
  memory.forgetOthers();
  return measureFolder(folder);
}

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

function* listAllText(records: readonly SearchRecord[]): Iterable<string> {
  for (const { texts } of records) {
    for (const locale of LOCALES) yield texts[locale].title + printText(texts[locale]);
  }
}

function* listTexts(records: readonly SearchRecord[]): Iterable<[path: string, text: string]> {
  for (const { slug, texts } of records) {
    for (const locale of LOCALES) {
      yield [textPath(locale, slug), printText(texts[locale])];
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
