import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { stringify } from 'yaml';
import { formatMarkdownFile } from '#scripts/lib/content/format-file.ts';
import { readContent } from '#scripts/lib/content/read-content.ts';
import { readXlsx } from '#scripts/lib/import/read-xlsx.ts';
import { chooseEntries } from '#scripts/lib/workbook/choose-entries.ts';
import { listNamedEntries } from '#scripts/lib/workbook/entries.ts';
import { importWorkbook } from '#scripts/lib/workbook/import-workbook.ts';
import { KINDS } from '#scripts/lib/workbook/kinds.ts';
import { ROWS } from '#scripts/lib/workbook/layout.ts';
import { createNames } from '#scripts/lib/workbook/names.ts';
import { formatOutcome } from '#scripts/lib/workbook/report.ts';
import { makeWorkbook } from '#scripts/lib/workbook/make-workbook.ts';
import { PROJECT_PARTS } from '#src/domain/project/parts.ts';
import { FILES } from '../../domain/check/sample-content.ts';
import { makeFolder } from '../temporary-folder.ts';

/** The six parts, each with a word. */
export const bodyIn = (language: 'zh' | 'en') =>
  PROJECT_PARTS.map(
    (part) => `## ${part[language]}\n\n${language === 'zh' ? '文字。' : 'Text.'}`,
  ).join('\n\n');

function toText(path: string, data: object): string {
  if (path.endsWith('.yml')) return stringify(data);
  const [collection, language] = path.split('/') as [string, 'zh' | 'en'];
  return formatMarkdownFile(data, collection === 'projects' ? bodyIn(language) : '文字。');
}

/** A content folder of one town, unit, desk and project, with other files over it. */
export const makeCounty = (files: Record<string, object | string> = {}): string =>
  makeFolder(
    Object.fromEntries(
      Object.entries({ ...FILES, ...files }).map(([path, data]) => [
        path,
        typeof data === 'string' ? data : toText(path, data),
      ]),
    ),
  );

/** The county's own content, copied so that it can be written to. */
export function copyContent(): string {
  const dir = makeFolder();
  cpSync('content', dir, { recursive: true });
  return dir;
}

/** Every file beneath a folder with its text. */
export function readAll(dir: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(dir.length + 1), readFileSync(path, 'utf8')]),
  );
}

/** The workbook of a folder, with everything filled in unless a unit is named. */
export async function exportFrom(dir: string, unit?: string): Promise<Uint8Array> {
  const reading = await readContent(dir, { name: 'content' });
  const names = createNames(listNamedEntries(reading.content));
  const choice = { unit, all: unit === undefined };
  const { entries, leftOut } = chooseEntries(reading, KINDS, names, choice);
  if (leftOut.length > 0) throw new Error(JSON.stringify(leftOut));
  return makeWorkbook({ title: '工作簿', kinds: KINDS, entries, names });
}

/** Takes a workbook back into a folder; the report's lines, and what became of it. */
export async function importInto(
  dir: string,
  bytes: Uint8Array,
  options: { unit?: string; dryRun?: boolean; overwrite?: boolean } = {},
) {
  const reading = await readContent(dir, { name: 'content' });
  const outcome = await importWorkbook({
    sheets: await readXlsx(bytes),
    contentDir: dir,
    ...reading,
    today: '2026-11-23',
    unit: options.unit,
    dryRun: options.dryRun ?? false,
    overwrite: options.overwrite ?? false,
    onProgress: () => undefined,
  });
  const names = createNames(listNamedEntries(reading.content));
  const setting = { dir: 'content', dryRun: options.dryRun ?? false, names };
  return { outcome, lines: formatOutcome(outcome, setting).split('\n') };
}

/** Opens a workbook, lets a person change it, and closes it. */
export async function change(
  bytes: Uint8Array,
  edit: (book: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  // A thousand rows of rules take long to read, and no test looks at them here.
  const ignoreNodes = ['dataValidations', 'conditionalFormatting'];
  await book.xlsx.load(new Uint8Array(bytes).buffer, { ignoreNodes });
  edit(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A cell by its sheet, its row and its column's heading, with or without unit and mark. */
export function findCell(
  book: ExcelJS.Workbook,
  sheetName: string,
  row: number,
  title: string,
): ExcelJS.Cell {
  const sheet = book.getWorksheet(sheetName)!;
  const headings = sheet.getRow(ROWS.headings).values as string[];
  const index = headings.findIndex(
    (heading) => heading?.replace(/（[万元年亩个月㎡%人]+）|＊/g, '') === title,
  );
  if (index < 0) throw new Error(`${sheetName} has no column ${title}: ${headings.join(' ')}`);
  return sheet.getRow(row).getCell(index);
}
