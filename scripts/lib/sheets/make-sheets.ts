import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatBytes } from '../island-bytes.ts';
import { describeTools } from '../typst/compiler.ts';
import { refuseMissingCharacters } from '../typst/faces.ts';
import { writeWhole } from '../write-whole.ts';
import { setSheets } from './set-sheets.ts';
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
 * and compiler are as they were, else set anew. What no record asks for leaves the cache.
 */
export async function makeSheets(
  kind: Kind,
  records: readonly PrintRecord[],
  { clientDir, cacheDir }: { clientDir: string; cacheDir: string },
): Promise<SheetReport> {
  const tools = describeTools([TEMPLATES[kind].file]);
  const keys = new Map(records.map((record) => [record, hash(tools, record)]));
  mkdirSync(cacheDir, { recursive: true });
  const before = listCached(cacheDir);
  const wanted = records.filter((record) => !before.has(keys.get(record)!));
  checkCharacters(wanted);
  await setSheets(kind, wanted, async (record, { pdf, pages }) => {
    await writeWhole(join(cacheDir, `${keys.get(record)!}.${pages}.pdf`), pdf);
  });
  const report = await placeSheets(records, keys, { clientDir, cacheDir });
  const used = new Set(keys.values());
  for (const [key, name] of before) if (!used.has(key)) rmSync(join(cacheDir, name));
  return { ...report, setAnew: wanted.length };
}

async function placeSheets(
  records: readonly PrintRecord[],
  keys: ReadonlyMap<PrintRecord, string>,
  { clientDir, cacheDir }: { clientDir: string; cacheDir: string },
): Promise<Omit<SheetReport, 'setAnew'>> {
  const cached = listCached(cacheDir);
  const pages = new Map<number, number>();
  let [bytes, largest] = [0, 0];
  for (const record of records) {
    const name = cached.get(keys.get(record)!)!;
    const target = join(clientDir, record.path);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(cacheDir, name), target);
    const { size } = await stat(target);
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
