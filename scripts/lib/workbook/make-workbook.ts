import ExcelJS from 'exceljs';
import { addAbout } from './about-sheet.ts';
import { addBases } from './bases.ts';
import { addChoiceLists } from './choice-lists.ts';
import type { SourceEntry } from './entries.ts';
import type { Kind } from './kinds.ts';
import { ROWS, SPARE_ROWS } from './layout.ts';
import type { Names } from './names.ts';
import { writeRows } from './rows.ts';
import { SHEETS } from './sheet-plans.ts';
import { addSheet } from './write-sheet.ts';

/** What a workbook is made of. */
export interface WorkbookRequest {
  /** Its first line: 某县项目工作簿. */
  title: string;
  kinds: readonly Kind[];
  /** The entries that are filled in. */
  entries: readonly SourceEntry[];
  names: Names;
}

/** The workbook that clerks fill and the import takes back, as the bytes of an XLSX file. */
export async function makeWorkbook(request: WorkbookRequest): Promise<Uint8Array> {
  const { title, kinds, entries, names } = request;
  const book = new ExcelJS.Workbook();
  book.title = title;
  const plans = SHEETS.filter(({ kind }) => kinds.includes(kind));
  addAbout(book, title, plans);
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  const findList = addChoiceLists(book, names);
  for (const plan of plans) {
    const found = byKind.get(plan.kind) ?? [];
    const rows = found.flatMap((entry) => writeRows(plan, entry, names));
    const last = ROWS.first + found.length + SPARE_ROWS - 1;
    const keys = `'${plan.kind.title}'!$A$${ROWS.first}:$A$${last}`;
    addSheet(book, plan, rows, { names, findList, keys });
  }
  addBases(book, entries);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
