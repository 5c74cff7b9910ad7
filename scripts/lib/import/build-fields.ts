import { CellFault } from './cell.ts';
import { convertField, type FieldValue } from './convert-field.ts';
import type { Lookups } from './lookups.ts';
import type { FieldGroup, FieldMapping, FieldSource, Mapping } from './mapping.ts';
import type { TableRow } from './table.ts';

/** Something about one row for whoever sent the table. */
export interface RowFault {
  row: number;
  column: string;
  reason: string;
}

/** Fields by their place in the schema, what kept some of them out, and what was left out. */
export interface BuiltFields {
  data: Record<string, unknown>;
  faults: RowFault[];
  notes: RowFault[];
}

/** What a row is turned with. */
export interface RowContext {
  row: TableRow;
  mapping: Mapping;
  lookups: Lookups;
  /** The slug of the only unit whose projects are taken. */
  unit: string | undefined;
}

/** The column that staff know a source by; its template or its constant has none. */
export function getColumnName(source: FieldSource): string | undefined {
  return source.column === undefined ? undefined : [source.column].flat()[0];
}

function setPath(data: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop()!;
  let target = data;
  for (const step of steps) target = (target[step] ??= {}) as Record<string, unknown>;
  target[last] = value;
}

/** A group needs all of its parts: one with some of them is left out, and said so. */
function buildGroup(
  { group }: FieldGroup,
  context: RowContext,
  notes: RowFault[],
): object | undefined {
  const entries = Object.entries(group).map(([key, source]) => {
    const value = convertField(source, context.row, context.mapping, context.lookups);
    return { key, value, column: getColumnName(source) ?? key };
  });
  const lacking = entries.filter(({ value }) => value === undefined);
  if (lacking.length === 0)
    return Object.fromEntries(entries.map(({ key, value }) => [key, value]));
  if (lacking.length === entries.length) return undefined;
  const there = entries.find(({ value }) => value !== undefined)!;
  const { column } = lacking[0]!;
  notes.push({
    row: context.row.number,
    column,
    reason: `有 ${there.column} 没有 ${column}，这一项没有写入`,
  });
  return undefined;
}

function buildList(
  items: readonly (FieldSource | FieldGroup)[],
  context: RowContext,
  notes: RowFault[],
): unknown[] | undefined {
  const { row, mapping, lookups } = context;
  const built = items.flatMap((item): (FieldValue | object)[] => {
    const value =
      'group' in item
        ? buildGroup(item, context, notes)
        : convertField(item, row, mapping, lookups);
    return value === undefined ? [] : [value].flat();
  });
  return built.length === 0 ? undefined : built;
}

/** Turns one row's cells into fields; every cell that cannot be used is a fault, not the first alone. */
export function buildFields(
  fields: Readonly<Record<string, FieldMapping>>,
  context: RowContext,
): BuiltFields {
  const { row, mapping, lookups } = context;
  const result: BuiltFields = { data: {}, faults: [], notes: [] };
  for (const [path, field] of Object.entries(fields)) {
    try {
      const value = Array.isArray(field)
        ? buildList(field, context, result.notes)
        : convertField(field, row, mapping, lookups);
      if (value !== undefined) setPath(result.data, path, value);
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      result.faults.push({ row: row.number, column: error.column, reason: error.message });
    }
  }
  return result;
}
