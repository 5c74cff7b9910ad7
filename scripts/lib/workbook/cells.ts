import { findNearest } from '#src/domain/check/nearest.ts';
import { splitNumber, toHalfWidth } from '#src/domain/number-text.ts';
import { addUnit, CellFault, toDay } from '../import/cell.ts';
import { EXCEL_ERROR } from '../import/find-cell.ts';
import type { Column } from './columns.ts';
import type { Names } from './names.ts';

/** What a cell of the workbook is written with. */
export type CellContent = string | number | Date;

export const YES = '是';
export const NO = '否';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isSame(column: Column, a: unknown, b: unknown): boolean {
  const [first, second] = [column.schema.safeParse(a), column.schema.safeParse(b)];
  return first.success && second.success && first.data === second.data;
}

/** Below 1 in a column of %: 0.5 may be meant for half, so it stands with its unit. */
const isSmallShare = (unit: string, value: number) => unit === '%' && value !== 0 && value < 1;

/** `8600万元` → 8600 in a column of 万元; an amount that would not come back the same stays text. */
function writeMeasure(column: Column, text: string): CellContent {
  const { unit } = column.notes;
  const written = splitNumber(text);
  const parsed = column.schema.safeParse(text);
  const value = written?.unit === unit ? written?.value : parsed.data;
  if (typeof value !== 'number' || unit === undefined || isSmallShare(unit, value)) return text;
  return isSame(column, text, `${value}${unit}`) ? value : text;
}

function writeOne(column: Column, value: unknown, names: Names): CellContent {
  if (typeof value === 'boolean') return value ? YES : NO;
  const text = String(value);
  switch (column.kind) {
    case 'choice':
      return column.choices?.get(text) ?? text;
    case 'reference':
      return names.nameOf(column.target!, text);
    case 'day':
      return DAY.test(text) ? new Date(`${text}T00:00:00Z`) : text;
    case 'measure':
      return writeMeasure(column, text);
    case 'number':
      return typeof value === 'number' ? value : text;
    default:
      return text;
  }
}

/** A break within one item of a list, whose items are parted by breaks. */
const GOES_ON = '\n↳';

const isLined = ({ kind }: Column) => kind === 'text' || kind === 'reference';

/** A field's value as its cell; `undefined` where the file has none. */
export function writeCell(column: Column, value: unknown, names: Names): CellContent | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) return writeOne(column, value, names);
  if (isLined(column))
    return value
      .map((item) => String(writeOne(column, item, names)).replaceAll('\n', GOES_ON))
      .join('\n');
  const plain = column.kind === 'choice' ? column : { ...column, kind: 'text' as const };
  return value.map((item) => writeOne(plain, item, names)).join('、');
}

function readChoice({ title, choices }: Column, text: string): string {
  const found = [...(choices ?? [])].find(([value, word]) => word === text || value === text);
  if (found) return found[0];
  const words = [...(choices?.values() ?? [])];
  const nearest = words.find((word) => word.includes(text)) ?? findNearest(text, words);
  const hint = nearest === undefined ? `可写：${words.join('、')}` : `是不是“${nearest}”？`;
  throw new CellFault(title, `"${text}" 不在可选范围内，${hint}`);
}

function readReference({ title, target }: Column, text: string, names: Names): string {
  const found = names.find(target!, text);
  if ('slug' in found) return found.slug;
  const hint = found.nearest === undefined ? '请从下拉列表里选' : `是不是“${found.nearest}”？`;
  throw new CellFault(title, `没有“${text}”，${hint}`);
}

const WORDS_FOR_YES = [YES, 'true', 'TRUE', '√', '✓', '有'];
const WORDS_FOR_NO = [NO, 'false', 'FALSE', '×', '无'];

function readBoolean(title: string, text: string): boolean {
  if (WORDS_FOR_YES.includes(text)) return true;
  if (WORDS_FOR_NO.includes(text)) return false;
  throw new CellFault(title, `"${text}" 读不出是或否，请写 是 或 否`);
}

function readNumber(text: string): number | string {
  const parts = splitNumber(text);
  return parts?.unit === '' ? parts.value : toHalfWidth(text);
}

function readMeasure({ title, notes: { unit = '' } }: Column, text: string): string {
  const parts = splitNumber(text);
  if (parts?.unit !== '' || !isSmallShare(unit, parts.value)) return addUnit(text, unit);
  const percent = Number((parts.value * 100).toPrecision(12));
  throw new CellFault(
    title,
    `“${text}”在百分数的列里分不清，${percent}% 请写 ${percent}，${parts.value}% 请连 % 一起写`,
  );
}

function readOne(column: Column, text: string, names: Names): unknown {
  switch (column.kind) {
    case 'choice':
      return readChoice(column, text);
    case 'reference':
      return readReference(column, text, names);
    case 'boolean':
      return readBoolean(column.title, text);
    case 'number':
      return readNumber(text);
    case 'measure':
      return readMeasure(column, text);
    case 'day':
      return toDay(text);
    default:
      return text;
  }
}

/** Between several values; a comma between digits is one of a number. */
const BETWEEN = /[、；;\n]|(?<!\d)[，,]|[，,](?=\s*-)/u;
const BETWEEN_NUMBERS = /[、；;，,\s]+/u;

function splitItems(column: Column, text: string): string[] {
  if (isLined(column)) return text.replaceAll(GOES_ON, '\r').split('\n');
  return text.split(column.kind === 'number' ? BETWEEN_NUMBERS : BETWEEN);
}

/**
 * What a cell's text comes to in the file; `undefined` for an empty one. Throws a CellFault where the
 * words are none of those that may stand there, or a formula failed; amounts and days are left to the schema.
 */
export function readCell(column: Column, cell: string, names: Names): unknown {
  const text = cell.replace(/\r\n?/g, '\n').trim();
  if (text === '') return undefined;
  if (EXCEL_ERROR.test(text))
    throw new CellFault(column.title, `单元格是公式错误 ${text}，请改成数值再导入`);
  if (!column.isList) return readOne(column, text, names);
  return splitItems(column, text)
    .map((item) => item.trim().replaceAll('\r', '\n'))
    .filter((item) => item !== '')
    .map((item) => readOne(column, item, names));
}
