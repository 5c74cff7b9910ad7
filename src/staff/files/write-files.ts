import { stringify } from 'csv-stringify/sync';
import { guardFormula } from '#src/domain/open-data/columns.ts';
import type { HandledEnquiry } from '../queries/inbox.ts';
import type { EnquiryColumn } from './enquiry-columns.ts';

/** The longest text of a cell in a workbook, as Excel has it. */
const LONGEST_CELL = 32_767;

/** As CSV with a byte order mark, which Excel needs to read Chinese; no cell is taken as a formula. */
export function writeCsv(
  columns: readonly EnquiryColumn[],
  rows: readonly HandledEnquiry[],
): string {
  const head = columns.map(({ heading }) => heading);
  const lines = rows.map((row) => columns.map(({ value }) => guardFormula(value(row))));
  return stringify([head, ...lines], { bom: true, record_delimiter: '\r\n' });
}

/** As a workbook: every cell is text, so that nothing an enquirer wrote is worked out. */
export async function writeXlsx(
  columns: readonly EnquiryColumn[],
  rows: readonly HandledEnquiry[],
): Promise<Uint8Array> {
  // Loaded only where it is used: the enquiry function needs none of it.
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const head = columns.map(({ heading }) => ({ value: heading, fontWeight: 'bold' as const }));
  const lines = rows.map((row) =>
    columns.map(({ value }) => ({ type: String, value: value(row).slice(0, LONGEST_CELL) })),
  );
  const book = writeXlsxFile([head, ...lines], {
    sheet: '咨询',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  });
  return new Uint8Array(await (await book.toBlob()).arrayBuffer());
}
