import type { SheetData } from 'write-excel-file/universal';
import type { Cell, Column, ColumnForm, Table } from './table.ts';

const FORMATS = { count: '0', money: '#,##0.##', rate: '0.0%', decimal: '0.0' } as const;
const WIDTHS: Readonly<Record<ColumnForm, number>> = {
  text: 24,
  count: 12,
  money: 16,
  rate: 13,
  decimal: 13,
};

const bold = (value: string) => ({ value, fontWeight: 'bold' as const });

function toCell({ form }: Column, value: Cell): SheetData[number][number] {
  if (value === undefined) return null;
  if (typeof value === 'string' || form === 'text') {
    return { type: String, value: String(value), wrap: true, alignVertical: 'top' };
  }
  return { type: Number, value, format: FORMATS[form], alignVertical: 'top' };
}

function toSheet({ title, columns, rows, note }: Table) {
  const heads = columns.map(({ heading, form }) =>
    form === 'text' ? bold(heading) : { ...bold(heading), align: 'right' as const },
  );
  const lines = rows.map((row) => columns.map((column, at) => toCell(column, row[at])));
  const data: SheetData = [heads, ...lines, ...(note === undefined ? [] : [[], [note]])];
  return {
    data,
    sheet: title,
    columns: columns.map(({ form, width }) => ({ width: width ?? WIDTHS[form] })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  };
}

/**
 * Tables as an XLSX workbook: one sheet a table with numbers to reckon on, and a last one with what
 * it is of and how the figures came about.
 */
export async function writeTables(
  tables: readonly Table[],
  { title, lines }: { title: string; lines: readonly string[] },
): Promise<Uint8Array> {
  // Loaded only where it is used: the enquiry function needs none of it.
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const notes = {
    data: [[bold(title)], ...lines.map((line) => [line])] as SheetData,
    sheet: '说明',
    columns: [{ width: 100 }],
  };
  const book = writeXlsxFile([...tables.map(toSheet), notes]);
  return new Uint8Array(await (await book.toBlob()).arrayBuffer());
}
