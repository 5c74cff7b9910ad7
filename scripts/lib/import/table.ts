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

/** Headers stand near the top, under a title and a note at most. */
const HEADER_WITHIN = 20;

function isHeader(row: RawRow, wanted: readonly string[]): boolean {
  const there = new Set(row.cells.map(normalizeName));
  return wanted.every((name) => there.has(normalizeName(name)));
}

/** The rows beneath the first row that has all wanted names; `undefined` where no row has. */
export function findTable(
  rows: readonly RawRow[],
  wanted: readonly string[],
): TableRow[] | undefined {
  const at = rows.slice(0, HEADER_WITHIN).findIndex((row) => isHeader(row, wanted));
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

/** As `findTable`, but what is missing is told to whoever gave the file. */
export function getTable(rows: readonly RawRow[], wanted: readonly string[]): TableRow[] {
  const table = findTable(rows, wanted);
  if (table) return table;
  throw new CommandError(
    `前 ${HEADER_WITHIN} 行里没有表头：同一行要有 ${wanted.join('、')}，请核对列名或换一个映射（--mapping）`,
  );
}
