import { toHalfWidth } from '#src/domain/number-text.ts';
import { CommandError } from '../command-error.ts';
import type { RawRow, RawSheet } from '../import/table.ts';
import { CHOICES_SHEET, EXAMPLE_MARK, MARKER, REQUIRED_MARK, SHEET_MARK } from './layout.ts';
import { getColumnId, SHEETS, type SheetPlan } from './sheet-plans.ts';

/** A row that someone has filled: its key, and its cells by the ids of their columns. */
export interface FilledRow {
  number: number;
  key: string;
  cells: ReadonlyMap<string, string>;
}

/** A sheet of our own workbook with what stands in it. */
export interface FilledSheet {
  plan: SheetPlan;
  /** As it is called in the file that came back. */
  name: string;
  rows: FilledRow[];
}

const REGENERATE = '请用 npm run workbook 重新生成，把内容抄过去';

/** Whether a workbook is one of ours. Throws a CommandError where it is of another version. */
export function isOwnWorkbook(sheets: readonly RawSheet[]): boolean {
  const mark = sheets.find(({ name }) => name === CHOICES_SHEET)?.rows[0]?.cells[0];
  if (mark === undefined || !mark.startsWith(MARKER.split('/')[0]!)) return false;
  if (mark === MARKER) return true;
  throw new CommandError(`工作簿是 ${mark} 版，现在是 ${MARKER}，${REGENERATE}`);
}

const HEAD_WITHIN = 12;
const SUMS = ['合计', '小计', '总计', '共计'];

/** What stands above the first row that is filled: everything to the headings and the example. */
function findFirst(rows: readonly RawRow[], at: number, plan: SheetPlan): number {
  const heading = `${plan.kind.keyTitle}${REQUIRED_MARK}`;
  const isHead = (cell: string) => cell.trim() === heading || cell.startsWith(EXAMPLE_MARK);
  return rows
    .slice(0, HEAD_WITHIN)
    .reduce(
      (first, { cells }, index) => (isHead(cells[at] ?? '') ? Math.max(first, index + 1) : first),
      1,
    );
}

const normalizeKey = (text: string, plan: SheetPlan) => {
  const key = toHalfWidth(text).trim();
  return plan.kind.key === 'number' ? key.toUpperCase() : key;
};

function getIndexes(sheet: RawSheet, ids: readonly string[], plan: SheetPlan): Map<string, number> {
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const missing = plan.columns.filter((column) => !indexes.has(getColumnId(column)));
  if (missing.length === 0) return indexes;
  const titles = missing.map(({ title }) => title).join('、');
  throw new CommandError(`工作表“${sheet.name}”少了列：${titles}，不要删列；${REGENERATE}`);
}

function readSheet(sheet: RawSheet): FilledSheet | undefined {
  const head = sheet.rows
    .slice(0, HEAD_WITHIN)
    .find(({ cells }) => cells.some((cell) => cell.startsWith(SHEET_MARK)));
  const ids = head?.cells.map((cell) => cell.trim()) ?? [];
  const at = ids.findIndex((cell) => cell.startsWith(SHEET_MARK));
  const plan = SHEETS.find(({ id }) => `${SHEET_MARK}${id}` === ids[at]);
  if (!plan) return undefined;
  const indexes = getIndexes(sheet, ids, plan);
  const rows = sheet.rows.slice(findFirst(sheet.rows, at, plan)).flatMap(({ number, cells }) => {
    const filled = plan.columns
      .map(getColumnId)
      .map((id): [string, string] => [id, cells[indexes.get(id)!] ?? '']);
    const key = normalizeKey(cells[at] ?? '', plan);
    const isEmpty = key === '' && filled.every(([, cell]) => cell.trim() === '');
    return isEmpty || SUMS.includes(key.replace(/[\s:：]/g, ''))
      ? []
      : [{ number, key, cells: new Map(filled) }];
  });
  return { plan, name: sheet.name, rows };
}

/** The sheets of our own workbook, the kinds' first sheets first; others are nobody's business. */
export function readFilledSheets(sheets: readonly RawSheet[]): FilledSheet[] {
  return sheets
    .map(readSheet)
    .filter((sheet) => sheet !== undefined)
    .sort((a, b) => SHEETS.indexOf(a.plan) - SHEETS.indexOf(b.plan));
}
