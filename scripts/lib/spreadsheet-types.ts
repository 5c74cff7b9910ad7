import ExcelJS from 'exceljs';
import { COLUMNS, type Column, type ColumnKind } from '#src/domain/open-data/columns.ts';

const { String: text, Number: number, Date: date, Boolean: boolean } = ExcelJS.ValueType;
const { Hyperlink: link, RichText: rich } = ExcelJS.ValueType;

/** Which types of cell a column may have once a spreadsheet has read it. */
const WANTED: Record<ColumnKind, readonly ExcelJS.ValueType[]> = {
  text: [text, rich],
  url: [text, link, rich],
  money: [number],
  integer: [number],
  decimal: [number],
  percent: [number],
  date: [date],
  boolean: [boolean],
};

/** What a spreadsheet made of one column. */
export interface ColumnReport {
  path: string;
  kind: ColumnKind;
  /** Cells that are not empty. */
  filled: number;
  /** Cells of another type than the column's, such as `F7 String`. */
  wrong: string[];
}

/** LibreOffice writes a yes or no into a workbook as the formula `TRUE()` or `FALSE()`. */
const typeOf = (cell: ExcelJS.Cell) =>
  /^(?:TRUE|FALSE)\(\)$/.test(cell.formula) ? boolean : cell.type;

function reportColumn(sheet: ExcelJS.Worksheet, { path, kind }: Column, index: number) {
  const report: ColumnReport = { path, kind, filled: 0, wrong: [] };
  sheet.getColumn(index + 1).eachCell((cell, row) => {
    if (row === 1 || cell.type === ExcelJS.ValueType.Null) return;
    report.filled += 1;
    const type = typeOf(cell);
    if (!WANTED[kind].includes(type))
      report.wrong.push(`${cell.address} ${ExcelJS.ValueType[type]}`);
  });
  return report;
}

/** How the columns of the projects came out of a workbook that a spreadsheet has written. */
export async function reportColumns(file: string): Promise<ColumnReport[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error(`${file} has no sheet`);
  return COLUMNS.map((column, index) => reportColumn(sheet, column, index));
}
