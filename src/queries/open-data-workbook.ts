import ExcelJS from 'exceljs';
import { COLUMNS, headOf, type Column, type ColumnKind } from '#src/domain/open-data/columns.ts';
import { PUBLISHED_FIELDS } from '#src/domain/open-data/fields.ts';
import type { PublishedProject } from '#src/domain/open-data/record.ts';
import { fixZipTimes } from './zip-time.ts';

/** What stands in a workbook beside the projects. */
export interface WorkbookAbout {
  title: string;
  /** `YYYY-MM-DD`; the workbook says that it was made then, whatever the clock says. */
  day: string;
  /** The page's own lines: what it is, licence, source, samples. */
  lines: readonly { zh: string; en: string; value: string | number; link?: string }[];
  codes: readonly { path: string; code: string; zh: string; en: string }[];
}

const FORMATS: Partial<Record<ColumnKind, string>> = {
  money: '#,##0',
  integer: '0',
  decimal: '#,##0.##',
  percent: '0.0%',
  date: 'yyyy-mm-dd',
  text: '@',
};

const atMidnight = (day: string) => new Date(`${day}T00:00:00Z`);

function toCell({ kind, get }: Column, project: PublishedProject): ExcelJS.CellValue {
  const value = get(project);
  if (value === null) return null;
  if (kind === 'date') return atMidnight(String(value));
  if (kind === 'url') return { text: String(value), hyperlink: String(value) };
  return value;
}

/** A sheet with a head that stays in view and can be filtered by. */
function addTable(
  book: ExcelJS.Workbook,
  name: string,
  columns: readonly { head: string; width: number; format?: string | undefined }[],
  rows: ExcelJS.CellValue[][],
): ExcelJS.Worksheet {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  sheet.columns = columns.map(({ head, width, format }) => ({
    header: head,
    width,
    style: { alignment: { vertical: 'top' }, ...(format ? { numFmt: format } : {}) },
  }));
  sheet.addRows(rows);
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  const head = sheet.getRow(1);
  head.font = { bold: true };
  head.alignment = { wrapText: true, vertical: 'top' };
  return sheet;
}

const LINK = { color: { argb: 'FF0F4C5C' }, underline: true } as const;

function addProjects(book: ExcelJS.Workbook, projects: readonly PublishedProject[]): void {
  const sheet = addTable(
    book,
    '项目 Projects',
    COLUMNS.map((column) => ({
      head: headOf(column),
      width: column.width,
      format: FORMATS[column.kind],
    })),
    projects.map((project) => COLUMNS.map((column) => toCell(column, project))),
  );
  COLUMNS.forEach(({ kind }, index) => {
    if (kind !== 'url') return;
    for (let row = 2; row <= projects.length + 1; row += 1)
      sheet.getRow(row).getCell(index + 1).font = LINK;
  });
}

const headsOf = (path: string) =>
  COLUMNS.filter((column) => column.path === path || column.path.startsWith(`${path}.`))
    .map(headOf)
    .join('; ');

function addFields(book: ExcelJS.Workbook): void {
  addTable(
    book,
    '字段 Fields',
    [
      { head: 'JSON', width: 34 },
      { head: '列 / Columns', width: 44 },
      { head: '类型 / Type', width: 12 },
      { head: '可空 / May be empty', width: 12 },
      { head: '单位 / Unit', width: 10 },
      { head: '含义', width: 50 },
      { head: 'Meaning', width: 60 },
      { head: 'OC4IDS 0.9', width: 36 },
    ],
    PUBLISHED_FIELDS.map(({ path, type, nullable, unit, meaning, oc4ids }) => [
      path,
      headsOf(path),
      type,
      nullable,
      unit ?? null,
      meaning.zh,
      meaning.en,
      oc4ids ?? null,
    ]),
  );
}

function addCodes(book: ExcelJS.Workbook, codes: WorkbookAbout['codes']): void {
  addTable(
    book,
    '代码 Codes',
    [
      { head: 'JSON', width: 30 },
      { head: '代码 / Code', width: 24 },
      { head: '中文', width: 30 },
      { head: 'English', width: 40 },
    ],
    codes.map(({ path, code, zh, en }) => [path, code, zh, en]),
  );
}

function addAbout(book: ExcelJS.Workbook, lines: WorkbookAbout['lines']): void {
  const sheet = addTable(
    book,
    '说明 About',
    [
      { head: '项 / Item', width: 30 },
      { head: '内容 / Content', width: 100 },
    ],
    lines.map(({ zh, en, value, link }) => [
      `${zh} / ${en}`,
      link === undefined ? value : { text: String(value), hyperlink: link },
    ]),
  );
  sheet.getColumn(2).alignment = { wrapText: true, vertical: 'top', horizontal: 'left' };
}

/** The library as a workbook: true numbers, dates and percentages; the same bytes every time. */
export async function makeWorkbook(
  projects: readonly PublishedProject[],
  about: WorkbookAbout,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.title = about.title;
  book.creator = about.title;
  book.lastModifiedBy = about.title;
  book.created = atMidnight(about.day);
  book.modified = atMidnight(about.day);
  addProjects(book, projects);
  addFields(book);
  addCodes(book, about.codes);
  addAbout(book, about.lines);
  return fixZipTimes(new Uint8Array(await book.xlsx.writeBuffer()));
}
