import type { Workbook } from 'exceljs';
import { NO, YES } from './cells.ts';
import type { Column } from './columns.ts';
import { escapeCell } from './escape-cell.ts';
import { CHOICES_SHEET, MARKER, nameColumn } from './layout.ts';
import type { Names } from './names.ts';

/** Where the list that a column offers stands: a formula for its drop-down. */
export type FindList = (column: Column) => string | undefined;

const isOffered = ({ kind, isList }: Column) =>
  !isList && (kind === 'choice' || kind === 'reference' || kind === 'boolean');

function listWords({ kind, choices, target }: Column, names: Names): readonly string[] {
  if (kind === 'boolean') return [YES, NO];
  return target ? names.list(target) : [...choices!.values()];
}

/**
 * Writes the real lists on a hidden sheet, each once, and tells where they are. The sheet says in its
 * first cell that the workbook is one of these.
 */
export function addChoiceLists(book: Workbook, names: Names): FindList {
  const sheet = book.addWorksheet(CHOICES_SHEET, { state: 'hidden' });
  sheet.getCell('A1').value = MARKER;
  const places = new Map<string, string>();
  return (column) => {
    if (!isOffered(column)) return undefined;
    const words = listWords(column, names);
    if (words.length === 0) return undefined;
    const list = words.join('\n');
    if (!places.has(list)) {
      const index = places.size + 2;
      sheet.getColumn(index).values = [column.title, ...words.map(escapeCell)];
      const name = nameColumn(index);
      places.set(list, `'${CHOICES_SHEET}'!$${name}$2:$${name}$${words.length + 1}`);
    }
    return places.get(list);
  };
}
