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

/** Where a field stands: its sheet, its column, and in a list its item, by number or by the word of a record. */
interface Place {
  plan: SheetPlan;
  column: Column | undefined;
  index: number;
  term: string;
}

/** The sheet and column that a field of the check stands in. */
export function findPlace(kind: Kind, language: Language, field: string): Place | undefined {
  const { path, index = 0 } = parseField(field);
  const plans = SHEETS.filter((plan) => plan.kind === kind);
  const list = plans.find((plan) => plan.list && startsWith(path, plan.list.path));
  if (list?.list) {
    const rest = path.slice(list.list.path.length);
    const column =
      rest.length > 0 ? list.columns.find((one) => isOnWay(rest, one, language)) : undefined;
    return { plan: list, column, index, term: list.list.isRecord ? rest.join('.') : '' };
  }
  for (const plan of plans.filter((one) => !one.list)) {
    const column = plan.columns.find((one) => isOnWay(path, one, language));
    if (column) return { plan, column, index: 0, term: '' };
  }
  return undefined;
}

/** Which of its sheet's rows an item has, from 0. */
function findItem({ fields }: Candidate, { plan, index, term }: Place): number {
  if (term === '') return index;
  const terms = Object.keys(getAt(fields.en, plan.list?.path ?? []) ?? {});
  return Math.max(0, terms.indexOf(term));
}

/** Where a person finds a field of an entry: its cell, or the entry's own row. */
export function locate(
  candidate: Candidate,
  language: Language,
  field: string,
): Omit<SheetFault, 'reason'> {
  const { kind, rows } = candidate;
  const own = rows.get(kind.collection) ?? [...rows.values()][0]!;
  const row = own.numbers[0]!;
  const place = findPlace(kind, language, field);
  if (!place) return { sheet: own.sheet, row, column: field === kind.key ? kind.keyTitle : field };
  const column = place.column?.title ?? place.plan.name;
  const found = rows.get(place.plan.id);
  if (!found) return { sheet: place.plan.name, row, column };
  const { sheet, numbers } = found;
  return { sheet, row: numbers[findItem(candidate, place)] ?? numbers[0]!, column };
}
