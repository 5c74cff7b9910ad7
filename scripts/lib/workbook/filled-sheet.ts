import { toHalfWidth } from '#src/domain/number-text.ts';
import { CommandError } from '../command-error.ts';
import type { RawRow, RawSheet } from '../import/table.ts';
import { getHeading } from './column-words.ts';
import { CHOICES_SHEET, EXAMPLE_MARK, MARKER, REQUIRED_MARK, ROWS, SHEET_MARK } from './layout.ts';
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
  /** Numbers of rows whose key is a word for a sum: they are not read. */
  sums: number[];
}

const REGENERATE = '请用 npm run workbook 重新生成，把内容抄过去';

const HEAD_WITHIN = 12;

/** Where the hidden row of ids stands on a sheet, and whose ids these are. */
interface Head {
  plan: SheetPlan;
  ids: readonly string[];
  /** The column of the key. */
  at: number;
  /** Which of the sheet's rows the ids are. */
  index: number;
}

function findHead({ rows }: RawSheet): Head | undefined {
  const isHead = ({ cells }: RawRow) => cells.some((cell) => cell.startsWith(SHEET_MARK));
  const index = rows.slice(0, HEAD_WITHIN).findIndex(isHead);
  const ids = rows[index]?.cells.map((cell) => cell.trim()) ?? [];
  const at = ids.findIndex((cell) => cell.startsWith(SHEET_MARK));
  const plan = SHEETS.find(({ id }) => `${SHEET_MARK}${id}` === ids[at]);
  return plan && { plan, ids, at, index };
}

/**
 * Whether a workbook is one of ours, even where the sheet of lists was taken out. Throws a CommandError
 * where it is of another version.
 */
export function isOwnWorkbook(sheets: readonly RawSheet[]): boolean {
  const mark = sheets.find(({ name }) => name === CHOICES_SHEET)?.rows[0]?.cells[0];
  if (mark === MARKER) return true;
  if (mark === undefined || !mark.startsWith(MARKER.split('/')[0]!))
    return sheets.some((sheet) => findHead(sheet));
  throw new CommandError(`工作簿是 ${mark} 版，现在是 ${MARKER}，${REGENERATE}`);
}

const SUMS = ['合计', '小计', '总计', '共计'];
const isSum = (key: string) => SUMS.includes(key.replace(/[\s:：]/g, ''));

/** The rows that are for people: the headings, and the example beneath, where it still stands. */
function findHeadings({ rows }: RawSheet, { plan: { kind }, at, index }: Head) {
  const heading = `${kind.keyTitle}${REQUIRED_MARK}`;
  const find = (text: string, from: number) =>
    rows.findIndex(
      ({ cells }, row) => row > from && row < HEAD_WITHIN && cells[at]?.trim() === text,
    );
  const found = find(heading, index);
  const headings = found < 0 ? index + ROWS.headings - ROWS.ids : found;
  const example = find(`${EXAMPLE_MARK}${kind.keyExample}`, headings);
  return { headings, first: Math.max(headings, example) + 1 };
}

const normalizeKey = (text: string, plan: SheetPlan) => {
  const key = toHalfWidth(text).trim();
  return plan.kind.key === 'number' ? key.toUpperCase() : key;
};

const toPlain = (heading: string) => toHalfWidth(heading).replaceAll(/[*＊\s]/g, '');

/** Columns that were taken out, and headings that do not say any more what is read beneath them. */
function listHeadFaults({ name, rows }: RawSheet, { plan, ids }: Head, headings: number): string[] {
  const missing = plan.columns.filter((column) => !ids.includes(getColumnId(column)));
  const titles = missing.map(({ title }) => title).join('、');
  const shown = rows[headings]?.cells ?? [];
  const changed = plan.columns
    .filter((column) => !missing.includes(column))
    .map((column) => [shown[ids.indexOf(getColumnId(column))] ?? '', getHeading(column)] as const)
    .filter(([now, wanted]) => toPlain(now) !== toPlain(wanted))
    .map(([now, wanted]) => `“${now.trim()}”应为“${wanted}”`);
  const row = rows[headings]?.number ?? ROWS.headings;
  return [
    ...(titles === '' ? [] : [`工作表“${name}”少了列：${titles}，不要删列；${REGENERATE}`]),
    ...(changed.length === 0
      ? []
      : [
          `工作表“${name}”第 ${row} 行的列名被改过：${changed.join('，')}；列名和单位不能改，请改回，数按列名的单位写，整列移动要连列名一起`,
        ]),
  ];
}

function readRows({ rows }: RawSheet, { plan, ids, at }: Head, first: number): FilledRow[] {
  const places = plan.columns.map(getColumnId).map((id) => [id, ids.indexOf(id)] as const);
  return rows
    .slice(first)
    .map(({ number, cells }) => ({
      number,
      key: normalizeKey(cells[at] ?? '', plan),
      cells: new Map(places.map(([id, index]) => [id, cells[index] ?? ''])),
    }))
    .filter(({ key, cells }) => key !== '' || [...cells.values()].some((cell) => cell.trim()));
}

function readSheet(sheet: RawSheet): { filled: FilledSheet; faults: string[] } | undefined {
  const head = findHead(sheet);
  if (!head) return undefined;
  const { headings, first } = findHeadings(sheet, head);
  const rows = readRows(sheet, head, first);
  const filled = {
    plan: head.plan,
    name: sheet.name,
    rows: rows.filter(({ key }) => !isSum(key)),
    sums: rows.filter(({ key }) => isSum(key)).map(({ number }) => number),
  };
  return { filled, faults: listHeadFaults(sheet, head, headings) };
}

/**
 * The sheets of our own workbook, the kinds' first sheets first; others are nobody's business. Throws a
 * CommandError with all that is wrong with their columns.
 */
export function readFilledSheets(sheets: readonly RawSheet[]): FilledSheet[] {
  const read = sheets.map(readSheet).filter((sheet) => sheet !== undefined);
  const faults = read.flatMap((sheet) => sheet.faults);
  if (faults.length > 0) throw new CommandError(faults.join('\n'));
  return read
    .map(({ filled }) => filled)
    .sort((a, b) => SHEETS.indexOf(a.plan) - SHEETS.indexOf(b.plan));
}
