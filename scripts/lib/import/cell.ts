import { splitNumber, toHalfWidth } from '#src/domain/number-text.ts';
import { formatWan } from '#src/domain/units.ts';

/** Why a cell cannot be used, in Chinese for staff, with what to do. */
export class CellFault extends Error {
  readonly column: string;

  constructor(column: string, reason: string) {
    super(reason);
    this.column = column;
  }
}

/** One line: breaks and runs of spaces, narrow or wide, become one space. */
export const toOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const NUMBERING =
  /^\s*(?:[-•·●◆*]|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．](?!\d)|[①-⑳])\s*/u;
const BREAKS = /[\r\n]+|[；;]|(?=[①-⑳])/u;

/** The points of a cell: one a line, or parted by semicolons or numbers, without their numbering. */
export function toLines(text: string): string[] {
  return text
    .split(BREAKS)
    .map((line) => toOneLine(line.replace(NUMBERING, '')))
    .filter((line) => line !== '');
}

/** `１２，０００` → `12000万元`; a number that has a unit keeps it. */
export function addUnit(text: string, unit: string): string {
  const parts = splitNumber(text);
  if (!parts) return toOneLine(toHalfWidth(text));
  return `${parts.value}${parts.unit === '' ? unit : parts.unit}`;
}

/** An amount in another currency → 万元 with two decimals, as content files hold it. */
export function convertMoney(column: string, text: string, cnyPerUnit: number): string {
  const parts = splitNumber(text);
  if (parts?.unit !== '') throw new CellFault(column, `"${text}" 不是数字，请核对金额`);
  return formatWan(Number(((parts.value * cnyPerUnit) / 10_000).toFixed(2)));
}

const DATES = [
  /^(\d{4})[年\-/.](\d{1,2})[月\-/.](\d{1,2})日?(?:[\sT]*\d{1,2}:\d{2}(?::\d{2})?)?$/,
  /^((?:19|20)\d{2})(\d{2})(\d{2})$/,
];
/** A day as Excel counts it, from 1980 to 2079: a day of a sheet that was written as CSV. */
const SERIAL = /^(?:29[3-9]|[3-5]\d\d|6[0-5]\d)\d\d$/;
const SERIAL_OF_1970 = 25_569;
const MS_A_DAY = 86_400_000;

/**
 * `2026年3月5日`, `2026/3/5`, `2026.3.5`, `20260305`, Excel's `46086` → `2026-03-05`, without a time
 * behind it; anything else as it stands.
 */
export function toDay(text: string): string {
  const plain = toHalfWidth(text)
    .trim()
    .replace(/\s*([年月\-/.])\s*/g, '$1');
  if (SERIAL.test(plain))
    return new Date((Number(plain) - SERIAL_OF_1970) * MS_A_DAY).toISOString().slice(0, 10);
  const match = DATES.map((date) => date.exec(plain)).find((found) => found !== null);
  if (!match) return text;
  const [, year, month, day] = match as unknown as [string, string, string, string];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Cut at a space so that it fits, with … at its end. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
