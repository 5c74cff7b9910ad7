import { toHalfWidth } from '#src/domain/number-text.ts';
import { CommandError } from '../command-error.ts';

/** One row with its number as the spreadsheet shows it, and its cells from the left. */
export interface RawRow {
  number: number;
  cells: readonly string[];
}

/** A sheet with its name as the spreadsheet shows it; a CSV file is one without. */
export interface RawSheet {
  name: string;
  rows: readonly RawRow[];
}

/** One row beneath the header, its cells by the header's names as `normalizeName` makes them. */
export interface TableRow {
  number: number;
  cells: ReadonlyMap<string, string>;
}

/** A header's name without spaces and line breaks, brackets and digits in one width. */
export const normalizeName = (name: string): string => toHalfWidth(name).replace(/\s+/g, '');

/** `总投资（万元）` → its name, and what its brackets say. */
export function cutHeading(name: string): { base: string; remark: string | undefined } {
  const [, base = '', remark] = /^(.+?)(?:\(([^()]*)\))?\*?$/.exec(normalizeName(name)) ?? [];
  return { base, remark };
}

/** A name that a header must have, or several of which it must have one; brackets may say otherwise. */
export type WantedName = string | readonly string[];

/** Headers stand near the top, under a title and a note at most. */
const HEADER_WITHIN = 20;

function isHeader(row: RawRow, wanted: readonly WantedName[]): boolean {
  const there = new Set(row.cells.map((cell) => cutHeading(cell).base));
  return wanted.every((names) => [names].flat().some((name) => there.has(cutHeading(name).base)));
}

/** The first row that has all wanted names; of a header of two rows, merged downwards, the second. */
function findHeader(rows: readonly RawRow[], wanted: readonly WantedName[]): number {
  let at = rows.slice(0, HEADER_WITHIN).findIndex((row) => isHeader(row, wanted));
  while (at >= 0 && rows[at + 1] && isHeader(rows[at + 1]!, wanted)) at += 1;
  return at;
}

/** The rows beneath the first row that has all wanted names; `undefined` where no row has. */
export function findTable(
  rows: readonly RawRow[],
  wanted: readonly WantedName[],
): TableRow[] | undefined {
  const at = findHeader(rows, wanted);
  if (at < 0) return undefined;
  const names = rows[at]!.cells.map(normalizeName);
  return rows
    .slice(at + 1)
    .filter((row) => row.cells.some((cell) => cell.trim() !== ''))
    .map(({ number, cells }) => ({
      number,
      // The first of two equal names counts.
      cells: new Map(names.map((name, index) => [name, cells[index] ?? ''] as const).reverse()),
    }));
}

/** The names that a header must have, for people. */
export const sayWanted = (wanted: readonly WantedName[]): string =>
  wanted.map((names) => [names].flat()[0]).join('、');

/** As `findTable`, but what is missing is told to whoever gave the file. */
export function getTable(rows: readonly RawRow[], wanted: readonly WantedName[]): TableRow[] {
  const table = findTable(rows, wanted);
  if (table) return table;
  throw new CommandError(
    `前 ${HEADER_WITHIN} 行里没有表头：同一行要有 ${sayWanted(wanted)}，请核对列名或换一个映射（--mapping）`,
  );
}
