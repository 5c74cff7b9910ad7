import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { IndexedProject } from '#src/search/rank.ts';
import type { SearchRecord } from '#src/search/record.ts';
import type { IndexTable, PartTable } from '#src/search/session.ts';
import type { CodedPage } from './page.ts';
import { type Memory, noMemory } from '../memory.ts';
import { pieceSize, removeUnserved, runPagefind } from './pagefind-output.ts';

/** Gives a project's codes. */
export type Coding = (record: SearchRecord) => CodedPage;

/** Where the parts go, and how much text each has at most, in characters of all three readings. */
export interface PartOptions {
  folder: string;
  partCharacters: number;
  /** Knows pages of earlier indexes. */
  memory: Memory;
  /** How many places of words go into one piece of a part, by its pages; as `pieceSize` has it unless given. */
  pieceSize?: (pages: number) => number;
}

/**
 * How many places go into one piece of the directory, 4 to 8 kB. A word has as many there as parts
 * have it.
 */
const DIRECTORY_PIECE = 4000;

interface WrittenPart {
  table: PartTable;
  codes: readonly string[];
}

/**
 * Has Pagefind write the index, in parts where there are many projects: what it is made of, and a name
 * that is another whenever the index is.
 */
export async function writeParts(
  records: readonly SearchRecord[],
  code: Coding,
  { folder, partCharacters, memory, pieceSize: sizePieces = pieceSize }: PartOptions,
): Promise<{ table: IndexTable; build: string }> {
  refuseTwins(records);
  const chunks = chunk(records, partCharacters);
  const parts: WrittenPart[] = [];
  for (const [at, part] of chunks.entries()) {
    const path = chunks.length === 1 ? '' : `part-${at + 1}/`;
    parts.push(await writePart(part, code, { folder, path, memory, sizePieces }));
  }
  const table =
    parts.length > 1
      ? await writeDirectory(parts, resolve(folder))
      : { parts: parts.map((part) => part.table) };
  const build = createHash('sha256').update(JSON.stringify(table)).digest('hex');
  return { table, build };
}

function refuseTwins(records: readonly SearchRecord[]): void {
  const addresses = new Set<string>();
  for (const { url } of records) {
    if (addresses.has(url)) throw new Error(`Two projects have the address ${url}.`);
    addresses.add(url);
  }
}

/** Parts with nearly as much text each; none where there is nothing. */
function chunk(records: readonly SearchRecord[], most: number): (readonly SearchRecord[])[] {
  const lengths = records.map(({ texts }) => JSON.stringify(texts).length);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const share = whole / Math.ceil(whole / most);
  let before = 0;
  const parts = lengths.map((length) => {
    const part = Math.floor(before / share);
    before += length;
    return part;
  });
  return [...Map.groupBy(records.keys(), (at) => parts[at]).values()].map((places) =>
    places.map((at) => records[at]!),
  );
}

async function writePart(
  records: readonly SearchRecord[],
  code: Coding,
  {
    folder,
    path,
    memory,
    sizePieces,
  }: { folder: string; path: string; memory: Memory; sizePieces: typeof pieceSize },
): Promise<WrittenPart> {
  const target = resolve(folder, path);
  const coded = new Map<string, IndexedProject>();
  const codes = new Set<string>();
  function* listPages() {
    for (const record of records) {
      const page = code(record);
      coded.set(record.url, describe(record, page));
      // Which parts have a code is asked only where there are several.
      if (path !== '') for (const code of page.codes) codes.add(code);
      yield { url: record.url, codes: page.codes };
    }
  }
  const piece = sizePieces(records.length);
  const { list, addresses } = await runPagefind({ folder: target, piece, listPages, memory });
  await removeUnserved(target);
  const projects = addresses.map((url) => coded.get(url)!);
  return { table: { folder: path, meta: list, projects }, codes: [...codes].sort() };
}

function describe({ slug }: SearchRecord, { titleEnd, fieldsEnd }: CodedPage): IndexedProject {
  return [slug, titleEnd, fieldsEnd];
}

/** Has Pagefind index the parts themselves, each a page of all its codes. */
async function writeDirectory(parts: readonly WrittenPart[], folder: string): Promise<IndexTable> {
  const tables = new Map(parts.map(({ table }) => [`/${table.folder}`, table]));
  const listPages = () => parts.map(({ table, codes }) => ({ url: `/${table.folder}`, codes }));
  const run = { folder, piece: DIRECTORY_PIECE, listPages, memory: noMemory };
  const { list, addresses } = await runPagefind(run);
  await removeUnserved(folder);
  return { directory: list, parts: addresses.map((url) => tables.get(url)!) };
}
