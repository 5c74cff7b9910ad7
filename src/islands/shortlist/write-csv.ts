import { stringify } from 'csv-stringify/browser/esm/sync';
import type { ShortlistItem } from '#src/domain/shortlist/items.ts';
import type { ExportColumn } from './export-table.ts';

/**
 * The table as CSV (RFC 4180) with a byte-order mark, without which Excel misreads Chinese. A text
 * that a spreadsheet would run as a formula is made harmless.
 */
export function writeCsv(columns: readonly ExportColumn[], items: readonly ShortlistItem[]): Blob {
  const text = stringify(
    [
      columns.map(({ heading }) => heading),
      ...items.map((item) => columns.map(({ value }) => value(item))),
    ],
    { bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}
