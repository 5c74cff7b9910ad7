import type { Language } from '#src/domain/check/content.ts';
import type { Column } from './columns.ts';
import type { SourceEntry } from './entries.ts';
import { getAt, type Fields } from './entry-fields.ts';
import type { SheetFault } from './fault.ts';
import type { Kind } from './kinds.ts';
import { SHEETS, type SheetPlan } from './sheet-plans.ts';

/** An entry as the workbook has it: what its rows say, over what the content has already. */
export interface Candidate {
  kind: Kind;
  key: string;
  slug: string;
  /** What the content has; `undefined` for a new one. */
  old: SourceEntry | undefined;
  fields: Record<Language, Fields>;
  /** Where its rows are, by the sheet's id. */
  rows: Map<string, { sheet: string; numbers: number[] }>;
  faults: SheetFault[];
}

/** `investment.split[第2项].amount` → the way there, with the item's index. */
export function parseField(field: string): { path: string[]; index: number | undefined } {
  const index = /\[第(\d+)项\]/.exec(field)?.[1];
  return {
    path: field.replace(/\[第\d+项\]/g, '').split('.'),
    index: index === undefined ? undefined : Number(index) - 1,
  };
}

const startsWith = (path: readonly string[], start: readonly string[]) =>
  start.every((step, index) => path[index] === step);

const isOnWay = (path: readonly string[], column: Column, language: Language) =>
  column.language === language && (startsWith(path, column.path) || startsWith(column.path, path));

interface Place {
  plan: SheetPlan;
  column: Column | undefined;
  index: number;
}

/** The sheet and column that a field of the check stands in. */
export function findPlace(kind: Kind, language: Language, field: string): Place | undefined {
  const { path, index } = parseField(field);
  const plans = SHEETS.filter((plan) => plan.kind === kind);
  const list = plans.find(({ list }) => list && startsWith(path, list.path));
  if (list) {
    const rest = path.slice(list.list!.path.length);
    const column =
      rest.length > 0 ? list.columns.find((one) => isOnWay(rest, one, language)) : undefined;
    return { plan: list, column, index: index ?? 0 };
  }
  for (const plan of plans.filter((one) => !one.list)) {
    const column = plan.columns.find((one) => isOnWay(path, one, language));
    if (column) return { plan, column, index: 0 };
  }
  return undefined;
}

/** Where a person finds a field of an entry: its cell, or the entry's own row. */
export function locate(
  candidate: Candidate,
  language: Language,
  field: string,
): Omit<SheetFault, 'reason'> {
  const { kind, rows, fields } = candidate;
  const place = findPlace(kind, language, field);
  const { path = [], isRecord = false } = place?.plan.list ?? {};
  const term = isRecord ? field.split('.').slice(path.length).join('.') : '';
  const items = isRecord ? Object.keys(getAt(fields.en, path) ?? {}) : [];
  const index = term === '' ? place?.index : Math.max(0, items.indexOf(term));
  const own = rows.get(kind.collection) ?? [...rows.values()][0]!;
  const found = place && rows.get(place.plan.id);
  const column =
    place?.column?.title ?? place?.plan.name ?? (field === kind.key ? kind.keyTitle : field);
  if (!found) return { sheet: place?.plan.name ?? own.sheet, row: own.numbers[0]!, column };
  return { sheet: found.sheet, row: found.numbers[index ?? 0] ?? found.numbers[0]!, column };
}
