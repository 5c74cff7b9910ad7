import type { CellValue, Worksheet } from 'exceljs';
import { CommandError } from '../command-error.ts';
import type { RawRow, RawSheet } from './table.ts';

const tidy = (value: number) => String(Number(value.toPrecision(15)));

function toText(value: CellValue, format: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number')
    return format.includes('%') ? `${tidy(value * 100)}%` : tidy(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (value instanceof Date)
    return value
      .toISOString()
      .replace(/T00:00:00.*$|:\d\d\.\d+Z$/, '')
      .replace('T', ' ');
  if ('error' in value) return value.error;
  // What is struck out is what a person no longer means.
  if ('richText' in value)
    return value.richText.map(({ text, font }) => (font?.strike ? '' : text)).join('');
  if ('hyperlink' in value) return toText(value.text, format);
  return toText(value.result, format);
}

function readRow(sheet: Worksheet, number: number): RawRow {
  // `getCell` makes a cell where there is none, and wide tables are mostly empty.
  const row = sheet.findRow(number);
  const cells = Array.from({ length: row?.cellCount ?? 0 }, (_, index) => {
    const cell = row?.findCell(index + 1);
    return cell ? toText(cell.value, cell.numFmt ?? '') : '';
  });
  return { number, cells };
}

/** How workbooks under a password begin, and those of before 2007. */
const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0];
const isOleFile = (bytes: Uint8Array) => OLE_MARK.every((byte, at) => bytes[at] === byte);

/** Parts of a sheet that say nothing about its cells; a thousand rows of rules take long to read. */
const UNREAD = ['dataValidations', 'conditionalFormatting', 'pageSetup', 'headerFooter'];

/**
 * The sheets of an Excel workbook, hidden ones too; a merged cell's text stands in each of its cells.
 * Throws a CommandError for what is no workbook.
 */
export async function readXlsx(bytes: Uint8Array): Promise<RawSheet[]> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer, { ignoreNodes: UNREAD });
  } catch (cause) {
    throw new CommandError(
      isOleFile(bytes)
        ? '文件加了密码，或者是旧的 .xls 改了名。请在 Excel 或 WPS 里打开，去掉密码，另存为 .xlsx'
        : '这不是 xlsx 文件，请在 Excel 或 WPS 里另存为 .xlsx',
      { cause },
    );
  }
  return workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    rows: Array.from({ length: sheet.rowCount }, (_, index) => readRow(sheet, index + 1)),
  }));
}
