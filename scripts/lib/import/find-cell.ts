import { toHalfWidth } from '#src/domain/number-text.ts';
import { CellFault } from './cell.ts';
import type { Mapping } from './mapping.ts';
import { normalizeName, type TableRow } from './table.ts';

/** What Excel shows where a formula failed. */
export const EXCEL_ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/;

/** A cell that says something, by the name of its column or the first of its names. */
export function findCell(
  row: TableRow,
  names: string | readonly string[],
  mapping: Pick<Mapping, 'missing'>,
): { column: string; text: string } | undefined {
  const missing = mapping.missing.map(toHalfWidth);
  for (const column of [names].flat()) {
    const text = row.cells.get(normalizeName(column))?.trim() ?? '';
    if (text === '' || missing.includes(toHalfWidth(text))) continue;
    if (EXCEL_ERROR.test(text))
      throw new CellFault(column, `单元格是公式错误 ${text}，请改成数值再导入`);
    return { column, text };
  }
  return undefined;
}
