import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Content } from '#src/domain/check/content.ts';
import { CommandError } from '../command-error.ts';
import { importTable, type ImportResult } from './import-table.ts';
import { detectMapping, loadMapping } from './load-mapping.ts';
import { createLookups } from './lookups.ts';
import type { Mapping } from './mapping.ts';
import { createNumbering } from './numbering.ts';
import { readCsv } from './read-csv.ts';
import { readDraftNumbers } from './read-draft-numbers.ts';
import { readXlsx } from './read-xlsx.ts';
import { changeEntries, type ChangeOutcome } from '../workbook/change-entries.ts';
import type { SourceEntry } from '../workbook/entries.ts';
import { fitColumns, listHeader, type FittedTable } from './fit-columns.ts';
import { findTable, getTable, type RawSheet } from './table.ts';
import { createFindProject } from './update.ts';
import { planDrafts, writeDrafts, type WriteResult } from './write-drafts.ts';

/** What an import is asked for. */
export interface ImportRequest {
  /** The CSV or XLSX file. */
  file: string;
  /** What `readWorkbook` read of it. */
  sheets: readonly RawSheet[] | undefined;
  /** A mapping's name or path; found by the table's columns where left out. */
  mapping: string | undefined;
  mappingsDir: string;
  /** The folder that drafts go to. */
  out: string;
  dryRun: boolean;
  overwrite: boolean;
  /** What cells may name, and which numbers are taken. */
  content: Content;
  /** The content's projects: a row about one of them changes it. */
  projects: readonly SourceEntry[];
  contentDir: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** The slug of the only unit whose projects are taken. */
  unit: string | undefined;
  /** Told how many of all rows have been gone through. */
  onProgress: (done: number, all: number) => void;
}

/** What an import came to. */
export interface ImportOutcome {
  /** The sheet that was read; a CSV file's name. */
  sheet: string;
  /** Columns that no field reads. */
  unread: string[];
  result: ImportResult;
  plan: WriteResult;
  /** What became of rows about projects that the content has. */
  updates: ChangeOutcome;
}

const EXCEL_ENDINGS = ['.xlsx', '.xlsm'];
const TEXT_ENDINGS = ['.csv', '.txt', '.tsv'];
/** What offices have besides, and what to make of it. */
const SAVE_AS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['.xls', '.xlsb', '.et', '.ett', '.ods', '.numbers'].map((ending) => [
      ending,
      '在 Excel 或 WPS 里另存为 .xlsx 再导入',
    ]),
  ),
  ...Object.fromEntries(
    ['.doc', '.wps', '.wpt', '.odt', '.rtf', '.ofd'].map((ending) => [
      ending,
      '在 Word 或 WPS 里另存为 .docx 再导入',
    ]),
  ),
  '.pdf': '向填写的单位要原来的 Word 或 Excel 文件',
};

/** Refuses what no importer reads. Throws a CommandError that says what to save it as. */
export function refuseUnread(file: string): void {
  const ending = extname(file).toLowerCase();
  if ([...EXCEL_ENDINGS, ...TEXT_ENDINGS, '.docx'].includes(ending)) return;
  const wanted = SAVE_AS[ending] ?? '另存为 .xlsx、.csv 或 .docx 再导入';
  throw new CommandError(`不能读${ending === '' ? '没有后缀的文件' : ` ${ending}`}，请${wanted}`);
}

/** A file's bytes. Throws a CommandError where there is none. */
export function readBytes(file: string): Uint8Array {
  if (existsSync(file)) return readFileSync(file);
  throw new CommandError(`没有 ${file} 这个文件，请核对路径`);
}

/** The sheets of an Excel workbook, or `undefined` where the file is a text. Throws a CommandError. */
export async function readWorkbook(file: string): Promise<RawSheet[] | undefined> {
  const ending = extname(file).toLowerCase();
  return EXCEL_ENDINGS.includes(ending) ? readXlsx(readBytes(file)) : undefined;
}

function listSheets(request: ImportRequest, mapping: Mapping | undefined): readonly RawSheet[] {
  const { file, sheets } = request;
  if (!sheets) return [{ name: basename(file), rows: readCsv(readBytes(file), mapping?.encoding) }];
  const wanted = mapping?.sheet;
  const found = sheets.filter(({ name }) => wanted === undefined || name === wanted);
  if (found.length === 0) throw new CommandError(`工作簿里没有名为“${wanted}”的工作表`);
  return found;
}

interface ReadTable extends FittedTable {
  sheet: string;
  mapping: Mapping;
}

function readTable(request: ImportRequest): ReadTable {
  const { mappingsDir } = request;
  const stated =
    request.mapping === undefined ? undefined : loadMapping(request.mapping, mappingsDir);
  const sheets = listSheets(request, stated);
  const mapping = stated ?? detectMapping(sheets, mappingsDir);
  const header = listHeader(mapping);
  const sheet = sheets.find(({ rows }) => findTable(rows, header)) ?? sheets[0];
  const table = fitColumns(getTable(sheet?.rows ?? [], header), mapping);
  return { sheet: sheet?.name ?? '', ...table, mapping };
}

/**
 * Reads a table into drafts, and into changes of projects that the content has; unless it is a dry run,
 * those that are new are written. Throws a CommandError for a file or mapping that cannot be used at all.
 */
export async function runImport(request: ImportRequest): Promise<ImportOutcome> {
  const { out, content, projects, dryRun, overwrite } = request;
  const { sheet, rows, mapping, unread } = readTable(request);
  const taken = [...content.projects.zh.values()].map(({ data }) => data.number);
  const result = await importTable({
    ...request,
    sheet,
    rows,
    mapping,
    lookups: createLookups(content),
    numbering: createNumbering(taken, readDraftNumbers(out)),
    findProject: createFindProject(projects),
  });
  const updates = await changeEntries(request, result.updates);
  const plan = planDrafts(out, result.drafts, overwrite);
  if (!dryRun) writeDrafts(out, plan.written);
  return { sheet, unread, result, plan, updates };
}
