import { stringify } from 'csv-stringify/sync';
import { guardFormula } from '#src/domain/open-data/columns.ts';

/** A cell: text, a number, or nothing. */
export type CsvCell = string | number | undefined;

/** A table as CSV (RFC 4180) for spreadsheets: UTF-8 with BOM, no text read as a formula. */
export function makeTableCsv(
  head: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guardFormula(cell) : (cell ?? null))),
  );
  return stringify([[...head], ...cells], {
    bom: true,
    record_delimiter: 'windows',
    quoted_string: true,
    quoted_empty: false,
  });
}

/** A CSV file as a web server answers it. */
export const sendCsv = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
