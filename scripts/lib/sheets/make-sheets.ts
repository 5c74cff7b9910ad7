import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatBytes } from '../island-bytes.ts';
import { layFile } from '../lay-files.ts';
import { describeTools } from '../typst/compiler.ts';
import { refuseMissingCharacters } from '../typst/faces.ts';
import { writeWhole } from '../write-whole.ts';
import type { SheetSetters } from './set-sheets.ts';
import { TEMPLATES, type Kind, type PrintRecord } from './typesetter.ts';

/** What was done. */
export interface SheetReport {
  readonly files: number;
  readonly setAnew: number;
  /** How many sheets have so many pages. */
  readonly pages: ReadonlyMap<number, number>;
  readonly bytes: number;
  readonly largest: number;
}

/** Where sheets go, where they are kept, and what sets them. */
export interface SheetPlaces {
  readonly clientDir: string;
  readonly cacheDir: string;
  readonly setters: SheetSetters;
}

const hash = (tools: string, record: PrintRecord): string =>
  createHash('sha256').update(tools).update(JSON.stringify(record)).digest('hex').slice(0, 32);

/** The sheets in the cache by their key: `<key>.<pages>.pdf`. */
const listCached = (cacheDir: string): Map<string, string> =>
  new Map(readdirSync(cacheDir).map((name) => [name.split('.')[0]!, name]));

const nameCharacter = (char: string): string =>
  `“${char}” U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Says which characters no font has, by sheet, before any is set. */
export const checkCharacters = (records: readonly PrintRecord[]): void =>
  refuseMissingCharacters(
    records,
    ({ slug, locale }, missing) => `${slug} (${locale}): ${missing.map(nameCharacter).join(', ')}`,
  );

/**
 * Puts the file of every record of a kind into the built site: from the cache where record, template, fonts
 * and compiler are as they were, else set anew. What no record asks for leaves the cache. The file is a
 * second name of the cache's, so that none may write into it.
 */
export async function makeSheets(
  kind: Kind,
  records: readonly PrintRecord[],
  { clientDir, cacheDir, setters }: SheetPlaces,
): Promise<SheetReport> {
  const tools = describeTools([TEMPLATES[kind].file]);
  const keys = new Map(records.map((record) => [record, hash(tools, record)]));
  mkdirSync(cacheDir, { recursive: true });
  const before = listCached(cacheDir);
  const wanted = records.filter((record) => !before.has(keys.get(record)!));
  checkCharacters(wanted);
  await setters.set(kind, wanted, async (record, { pdf, pages }) => {
    await writeWhole(join(cacheDir, `${keys.get(record)!}.${pages}.pdf`), pdf);
  });
  const report = placeSheets(records, keys, { clientDir, cacheDir });
  const used = new Set(keys.values());
  for (const [key, name] of before) if (!used.has(key)) rmSync(join(cacheDir, name));
  return { ...report, setAnew: wanted.length };
}

function placeSheets(
  records: readonly PrintRecord[],
  keys: ReadonlyMap<PrintRecord, string>,
  { clientDir, cacheDir }: Omit<SheetPlaces, 'setters'>,
): Omit<SheetReport, 'setAnew'> {
  const cached = listCached(cacheDir);
  const pages = new Map<number, number>();
  let [bytes, largest] = [0, 0];
  for (const record of records) {
    const name = cached.get(keys.get(record)!)!;
    const target = join(clientDir, record.path);
    mkdirSync(dirname(target), { recursive: true });
    layFile(join(cacheDir, name), target);
    const { size } = statSync(target);
    const count = Number(name.split('.')[1]);
    pages.set(count, (pages.get(count) ?? 0) + 1);
    bytes += size;
    largest = Math.max(largest, size);
  }
  return { files: records.length, pages, bytes, largest };
}

/** One line for people on what was done. */
export function formatSheetReport({ files, setAnew, pages, bytes, largest }: SheetReport): string {
  const sides = [...pages]
    .sort(([a], [b]) => a - b)
    .map(([count, many]) => `${many} of ${count} ${count === 1 ? 'page' : 'pages'}`);
  return [
    `${files} files, ${setAnew} set anew`,
    sides.join(', '),
    `${formatBytes(bytes)} in all, ${formatBytes(bytes / Math.max(files, 1))} each, the largest ${formatBytes(largest)}`,
  ].join('; ');
}
