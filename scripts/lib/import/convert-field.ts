import { addUnit, CellFault, convertMoney, shorten, toDay, toLines, toOneLine } from './cell.ts';
import { findCell } from './find-cell.ts';
import { findReference, type Lookups } from './lookups.ts';
import type { FieldSource, Mapping } from './mapping.ts';
import type { TableRow } from './table.ts';
import { fillTemplate, translate } from './template.ts';

/** A field's value as a content file holds it. */
export type FieldValue = string | number | boolean | string[];

function lookUp(source: FieldSource, column: string, word: string, mapping: Mapping): string {
  const { values } = source;
  if (values === undefined) return word;
  if (typeof values === 'string') return translate(mapping, values, column, word);
  if (Object.hasOwn(values, word)) return values[word]!;
  const known = Object.keys(values).join('、');
  throw new CellFault(column, `"${word}" 不在映射里，可写：${known}；或在映射文件里补上`);
}

function refer(source: FieldSource, column: string, word: string, lookups: Lookups): string {
  if (source.reference === undefined) return word;
  const found = findReference(lookups[source.reference], word);
  if ('slug' in found) return found.slug;
  const hint = found.nearest === undefined ? '请核对名称' : `是不是“${found.nearest}”？`;
  throw new CellFault(column, `"${word}" 在 content/${source.reference} 里没有，${hint}`);
}

function convertWord(
  source: FieldSource,
  { column, text }: { column: string; text: string },
  mapping: Mapping,
  lookups: Lookups,
): string {
  if (source.currency !== undefined) {
    const rate = mapping.rates[source.currency];
    if (!rate) throw new Error(`The mapping has no rate for ${source.currency}`);
    return convertMoney(column, text, rate.cny);
  }
  if (source.unit !== undefined) return addUnit(text, source.unit);
  if (source.date === true) return toDay(text);
  return refer(source, column, lookUp(source, column, toOneLine(text), mapping), lookups);
}

function convertCell(
  source: FieldSource,
  cell: { column: string; text: string },
  mapping: Mapping,
  lookups: Lookups,
): FieldValue {
  if (source.present !== undefined) return source.present;
  if (source.lines === true) return toLines(cell.text);
  if (source.split === undefined) return convertWord(source, cell, mapping, lookups);
  return cell.text
    .split(new RegExp(source.split, 'u'))
    .filter((text) => text !== '')
    .map((text) => convertWord(source, { ...cell, text }, mapping, lookups));
}

/**
 * What a field becomes for one row; `undefined` where its cell is empty. Throws a CellFault where the
 * cell cannot be used, and an Error where the mapping contradicts itself.
 */
export function convertField(
  source: FieldSource,
  row: TableRow,
  mapping: Mapping,
  lookups: Lookups,
): FieldValue | undefined {
  if (source.value !== undefined) return source.value;
  const cut = (text: string) =>
    source.shorten === undefined ? text : shorten(text, source.shorten);
  if (source.template !== undefined) {
    const text = fillTemplate(source.template, row, mapping);
    return text === undefined ? undefined : cut(text);
  }
  const cell = findCell(row, source.column!, mapping);
  if (!cell) return source.otherwise;
  const value = convertCell(source, cell, mapping, lookups);
  return typeof value === 'string' ? cut(value) : value;
}
