import writeXlsxFile, { type Cell } from 'write-excel-file/universal';
import type { ShortlistItem } from '#src/domain/shortlist/items.ts';
import type { ExportColumn } from './export-table.ts';

function toCell({ type, format, value }: ExportColumn, item: ShortlistItem): Cell {
  const found = value(item);
  if (found === undefined || found === '') return null;
  if (type === 'day') {
    const date = new Date(`${found}T00:00:00Z`);
    return Number.isNaN(date.getTime())
      ? { type: String, value: String(found) }
      : { type: Date, value: date, format: 'yyyy-mm-dd' };
  }
  if (type === 'link') return { type: 'Formula', value: `HYPERLINK("${found}")` };
  if (typeof found === 'number') return { type: Number, value: found, ...(format && { format }) };
  return { type: String, value: found };
}

/** The table as a workbook: figures as numbers, days as dates, addresses as links. */
export function writeXlsx(
  columns: readonly ExportColumn[],
  items: readonly ShortlistItem[],
  title: string,
): Promise<Blob> {
  const head = columns.map(({ heading }) => ({ value: heading, fontWeight: 'bold' as const }));
  const rows = items.map((item) => columns.map((column) => toCell(column, item)));
  return writeXlsxFile([head, ...rows], {
    sheet: title,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBlob();
}
