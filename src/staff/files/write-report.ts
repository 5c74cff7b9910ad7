import type { SheetData } from 'write-excel-file/universal';
import {
  REPORT_COLUMNS,
  REPORT_NOTES,
  type ReportColumn,
  type ReportTable,
} from './report-tables.ts';

const FORMATS = { count: '0', rate: '0.0%', hours: '0.0' } as const satisfies Record<
  ReportColumn['form'],
  string
>;

const bold = (value: string) => ({ value, fontWeight: 'bold' as const });

function toSheet({ title, head, lines, note }: ReportTable): {
  data: SheetData;
  sheet: string;
  columns: { width: number }[];
  stickyRowsCount: number;
  orientation: 'landscape';
} {
  const heads = REPORT_COLUMNS.map(({ heading }) => ({
    ...bold(heading),
    align: 'right' as const,
  }));
  const rows = lines.map(({ name, figures }) => [
    { type: String, value: name },
    ...REPORT_COLUMNS.map(({ value, form }) => {
      const figure = value(figures);
      return figure === undefined ? null : { type: Number, value: figure, format: FORMATS[form] };
    }),
  ]);
  return {
    data: [[bold(head), ...heads], ...rows, ...(note === undefined ? [] : [[], [note]])],
    sheet: title,
    columns: [{ width: 24 }, ...REPORT_COLUMNS.map(() => ({ width: 13 }))],
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

/** The report as a workbook: one sheet a table with numbers to reckon on, and how they came about. */
export async function writeReport(
  tables: readonly ReportTable[],
  title: string,
  scope: string,
): Promise<Uint8Array> {
  // Loaded only where it is used: the enquiry function needs none of it.
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const notes = {
    data: [[bold(title)], [scope], ...REPORT_NOTES.map((note) => [note])] as SheetData,
    sheet: '说明',
    columns: [{ width: 100 }],
  };
  const book = writeXlsxFile([...tables.map(toSheet), notes]);
  return new Uint8Array(await (await book.toBlob()).arrayBuffer());
}
