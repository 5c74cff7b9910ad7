import type { Alignment, Fill, Worksheet, Workbook } from 'exceljs';
import { getExample, getHeading, getHelp } from './column-words.ts';
import type { Column } from './columns.ts';
import type { FindList } from './choice-lists.ts';
import { EXAMPLE_MARK, nameColumn, REQUIRED_MARK, ROWS, SHEET_MARK, SPARE_ROWS } from './layout.ts';
import type { Names } from './names.ts';
import type { SheetRow } from './rows.ts';
import { getColumnId, type SheetPlan } from './sheet-plans.ts';
import { escapeCell } from './escape-cell.ts';
import { addKeyValidation, addValidation } from './validation.ts';

/** The site's own colours: paper, sand, teal, and the seal's red thinned for what is missing. */
const INK = { argb: 'FF1B2A2F' };
const SOFT = { argb: 'FF55656B' };
const WHITE = { argb: 'FFFFFFFF' };
const TEAL = 'FF0F4C5C';
const fill = (argb: string): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb },
  bgColor: { argb },
});
const TOP: Partial<Alignment> = { vertical: 'top', wrapText: true };
const MIDDLE: Partial<Alignment> = { vertical: 'middle', wrapText: true };
const RULE = { style: 'thin', color: { argb: 'FFE9E2D2' } } as const;

const LONG_TEXT = 36;
const WIDTHS: Record<Column['kind'], number> = {
  text: 20,
  measure: 13,
  number: 12,
  boolean: 9,
  choice: 15,
  reference: 18,
  day: 13,
};
const FORMATS: Partial<Record<Column['kind'], string>> = { day: 'yyyy-mm-dd', text: '@' };

function getWidth(column: Column): number {
  const heading = getHeading(column).length * 2 + 2;
  const isLong = column.kind === 'text' && (column.band === '正文' || column.isList);
  const usual = isLong ? LONG_TEXT : WIDTHS[column.kind];
  return Math.max(usual, Math.min(heading, LONG_TEXT));
}

const COLUMNS_A_PAGE = 12;
const LINE = 15;
const MOST_LINES = 8;

/** Chinese characters are twice as wide as the digits that a column's width counts. */
const countLines = (cell: unknown, width: number) =>
  typeof cell === 'string'
    ? cell.split('\n').reduce((lines, line) => lines + Math.ceil((line.length * 2 + 1) / width), 0)
    : 1;

/** Tall enough for what a row says, within reason. */
function getHeight(row: SheetRow, columns: readonly Column[]): number {
  const lines = columns.map((column, index) => countLines(row[index + 1], getWidth(column)));
  return LINE * Math.min(MOST_LINES, Math.max(1, ...lines)) + 3;
}

/** What a sheet is written with. */
export interface SheetSetting {
  names: Names;
  findList: FindList;
  /** The formula of all keys of the kind's first sheet. */
  keys: string;
}

function addHead(sheet: Worksheet, plan: SheetPlan, { names }: SheetSetting): void {
  const { kind, columns, id } = plan;
  const isProject = kind.key === 'number';
  sheet.getRow(ROWS.ids).values = [`${SHEET_MARK}${id}`, ...columns.map(getColumnId)];
  sheet.getRow(ROWS.ids).hidden = true;
  sheet.getRow(ROWS.bands).values = [plan.name, ...columns.map(({ band }) => band)];
  sheet.getRow(ROWS.headings).values = [
    `${kind.keyTitle}${REQUIRED_MARK}`,
    ...columns.map(getHeading),
  ];
  sheet.getRow(ROWS.example).values = [
    `${EXAMPLE_MARK}${kind.keyExample}`,
    ...columns.map((column) => getExample(column, names)),
  ];
  sheet.getCell(ROWS.headings, 1).note =
    `必填。${isProject ? '本县字头、年份、序号，如 XS-2026-001。' : '小写字母、数字和连字符，如 tea-oil-press；网址由它而来。'}`;
  columns.forEach((column, index) => {
    const help = getHelp(column);
    if (help !== '') sheet.getCell(ROWS.headings, index + 2).note = help;
  });
}

function mergeBands(sheet: Worksheet, columns: readonly Column[]): void {
  let from = 0;
  columns.forEach(({ band }, index) => {
    if (columns[index + 1]?.band === band) return;
    if (index > from) sheet.mergeCells(ROWS.bands, from + 2, ROWS.bands, index + 2);
    from = index + 1;
  });
}

function dressHead(sheet: Worksheet, width: number): void {
  const dress = (row: number, height: number, each: Partial<ReturnType<Worksheet['getCell']>>) => {
    sheet.getRow(row).height = height;
    for (let index = 1; index <= width; index += 1) Object.assign(sheet.getCell(row, index), each);
  };
  dress(ROWS.bands, 20, {
    font: { bold: true, color: INK },
    fill: fill('FFE9E2D2'),
    alignment: { vertical: 'middle' },
    numFmt: 'General',
    border: { left: { style: 'thin', color: WHITE } },
  });
  dress(ROWS.headings, 34, {
    font: { bold: true, color: WHITE },
    fill: fill(TEAL),
    alignment: MIDDLE,
    numFmt: 'General',
    border: { left: RULE },
  });
  dress(ROWS.example, 36, {
    font: { italic: true, color: SOFT },
    fill: fill('FFFBF8F1'),
    alignment: TOP,
    border: { bottom: RULE, left: RULE },
  });
}

function addRules(sheet: Worksheet, plan: SheetPlan, last: number, setting: SheetSetting): void {
  const { kind, columns, isMain } = plan;
  const range = (index: number) => `${nameColumn(index)}${ROWS.first}:${nameColumn(index)}${last}`;
  const own = `COUNTIF($A$${ROWS.first}:$A$${last},A${ROWS.first})=1`;
  addKeyValidation(sheet, range(1), kind.keyTitle, isMain ? { own } : { first: setting.keys });
  columns.forEach((column, position) => {
    const index = position + 2;
    addValidation(sheet, range(index), column, setting.findList(column));
    if (!column.isRequired) return;
    const cell = `${nameColumn(index)}${ROWS.first}`;
    const formulae = [`AND($A${ROWS.first}<>"",LEN(${cell})=0)`];
    const style = { fill: fill('FFFDE7E0') };
    sheet.addConditionalFormatting({
      ref: range(index),
      rules: [{ type: 'expression', priority: 1, formulae, style }],
    });
  });
}

/** Adds a sheet with its head, its rows and room for more. */
export function addSheet(
  book: Workbook,
  plan: SheetPlan,
  rows: readonly SheetRow[],
  setting: SheetSetting,
): void {
  const { columns } = plan;
  const sheet = book.addWorksheet(plan.name, {
    properties: { tabColor: { argb: plan.list ? 'FFE9E2D2' : TEAL } },
    views: [{ state: 'frozen', xSplit: plan.isMain ? 2 : 1, ySplit: ROWS.example, zoomScale: 100 }],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: Math.ceil(columns.length / COLUMNS_A_PAGE),
      fitToHeight: 0,
      printTitlesRow: `${ROWS.bands}:${ROWS.headings}`,
      printTitlesColumn: 'A:A',
    },
  });
  sheet.columns = [
    { width: 18, style: { alignment: TOP, numFmt: '@' } },
    ...columns.map((column) => ({
      width: getWidth(column),
      style: {
        alignment: column.kind === 'day' ? { ...TOP, horizontal: 'left' as const } : TOP,
        numFmt: (!column.isList && FORMATS[column.kind]) || 'General',
      },
    })),
  ];
  addHead(sheet, plan, setting);
  for (const row of rows) sheet.addRow(row.map(escapeCell)).height = getHeight(row, columns);
  mergeBands(sheet, columns);
  dressHead(sheet, columns.length + 1);
  addRules(sheet, plan, ROWS.first + rows.length + SPARE_ROWS - 1, setting);
}
