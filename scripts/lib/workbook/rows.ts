import { writeCell, type CellContent } from './cells.ts';
import type { SourceEntry } from './entries.ts';
import { getKey } from './entries.ts';
import { getAt, type Fields } from './entry-fields.ts';
import type { Names } from './names.ts';
import { SLUG_PATH, TERM_PATH, type SheetPlan } from './sheet-plans.ts';

/** One row: the key first, then the plan's columns. */
export type SheetRow = readonly (CellContent | undefined)[];

/** A record as a list: `$term` beside the English. */
const toTermRows = (record: unknown): Fields[] =>
  Object.entries((record ?? {}) as Record<string, unknown>).map(([term, english]) => ({
    [TERM_PATH[0]]: term,
    english,
  }));

function writeTerm(key: string, row: Fields): SheetRow {
  return [key, row[TERM_PATH[0]] as string, row['english'] as string];
}

function writeItems(plan: SheetPlan, entry: SourceEntry, names: Names): SheetRow[] {
  const key = getKey(entry);
  const { path, isRecord } = plan.list!;
  const zh = getAt(entry.zh.fields, path);
  const en = getAt(entry.en?.fields, path);
  if (isRecord) return toTermRows(en).map((row) => writeTerm(key, row));
  const items = { zh: (zh ?? []) as unknown[], en: (en ?? []) as unknown[] };
  return Array.from({ length: Math.max(items.zh.length, items.en.length) }, (_, index) => [
    key,
    ...plan.columns.map((column) =>
      writeCell(column, getAt(items[column.language][index], column.path), names),
    ),
  ]);
}

/** An entry's rows on one sheet: one, or one for each item of its list. */
export function writeRows(plan: SheetPlan, entry: SourceEntry, names: Names): SheetRow[] {
  if (plan.list) return writeItems(plan, entry, names);
  const cells = plan.columns.map((column) =>
    column.path === SLUG_PATH
      ? entry.slug
      : writeCell(column, getAt(entry[column.language]?.fields, column.path), names),
  );
  return [[getKey(entry), ...cells]];
}
