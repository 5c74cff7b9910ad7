import type { Mapping } from './mapping.ts';
import { CellFault, toOneLine } from './cell.ts';
import { findCell } from './find-cell.ts';
import type { TableRow } from './table.ts';

const PLACE = /\{([^{}@|]+)(?:@([^{}|]+))?(?:\|([^{}]*))?\}/g;

/** The columns that a template names, for people. */
export const listTemplateColumns = (template: string): string[] =>
  [...template.matchAll(PLACE)].map(([, column]) => column!);

/** A word by one of the mapping's tables; a word it lacks throws a CellFault. */
export function translate(
  mapping: Mapping,
  tableName: string,
  column: string,
  word: string,
): string {
  const table = mapping.tables[tableName];
  if (!table) throw new Error(`The mapping has no table "${tableName}"`);
  if (Object.hasOwn(table, word)) return table[word]!;
  throw new CellFault(
    column,
    `"${word}" 不在映射里，可写：${Object.keys(table).join('、')}；或在映射文件的 tables.${tableName} 里补上`,
  );
}

/**
 * A template with its places filled: `{column}`, `{column@table}`, `{column|when missing}`.
 * `undefined` where a place without a word for missing cells is empty.
 */
export function fillTemplate(
  template: string,
  row: TableRow,
  mapping: Mapping,
): string | undefined {
  let isWhole = true;
  const text = template.replace(
    PLACE,
    (_, column: string, tableName: string | undefined, otherwise: string | undefined) => {
      const found = findCell(row, column, mapping);
      if (!found) {
        isWhole &&= otherwise !== undefined;
        return otherwise ?? '';
      }
      const word = toOneLine(found.text);
      if (tableName === undefined) return word;
      // A table for templates names only what changes: other words stay.
      return otherwise !== undefined && !Object.hasOwn(mapping.tables[tableName] ?? {}, word)
        ? word
        : translate(mapping, tableName, column, word);
    },
  );
  return isWhole ? text : undefined;
}
