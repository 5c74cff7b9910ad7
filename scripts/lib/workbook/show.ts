import type { Language } from '#src/domain/check/content.ts';
import { isGroup, listFieldChanges, type FieldChange } from '#src/domain/field-changes.ts';
import { findPlace } from './candidate.ts';
import { writeCell } from './cells.ts';
import type { CellKind, Column } from './columns.ts';
import { getAt } from './entry-fields.ts';
import type { Kind } from './kinds.ts';
import type { Names } from './names.ts';
import type { SheetPlan } from './sheet-plans.ts';

const NOTHING = '（空）';
const LONGEST = 60;

function toText(value: unknown): string {
  if (value === undefined || value === null) return NOTHING;
  if (Array.isArray(value)) return value.map(toText).join('；');
  if (typeof value === 'object') return Object.values(value).map(toText).join('，');
  return typeof value === 'string' ? value.replace(/\s+/g, ' ') : JSON.stringify(value);
}

/** Long texts from a little before where the first two part. */
function shorten(texts: readonly [string, string, ...string[]]): string[] {
  const [old, next] = texts;
  const apart = [...old].findIndex((char, index) => char !== next[index]);
  const from = Math.max(0, (apart < 0 ? old.length : apart) - 12);
  return texts.map((text) => {
    if (text.length <= LONGEST) return text;
    const cut = text.slice(from, from + LONGEST);
    return `${from > 0 ? '…' : ''}${cut}${from + LONGEST < text.length ? '…' : ''}`;
  });
}

/** Kinds whose values the file has in codes. */
const WORDED: readonly CellKind[] = ['choice', 'reference', 'boolean'];

function showValue(column: Column | undefined, value: unknown, names: Names): string {
  const isWorded = column !== undefined && WORDED.includes(column.kind);
  return toText(isWorded ? writeCell(column, value, names) : value);
}

/** A whole item of a list: its filled cells. */
function showItem({ columns }: SheetPlan, language: Language, item: unknown, names: Names): string {
  const cells = columns
    .filter((column) => column.language === language)
    .map((column) => ({ column, value: getAt(item, column.path) }))
    .filter(({ value }) => value !== undefined)
    .map(({ column, value }) => showValue(column, value, names));
  return cells.length === 0 ? NOTHING : cells.join('，');
}

type Path = FieldChange['path'];

/** What a field is called, and how its values are shown. */
function describeField(kind: Kind, language: Language, path: Path, names: Names) {
  const index = path.findIndex((step) => typeof step === 'number');
  const field = path.filter((step) => typeof step === 'string').join('.');
  const { plan, column, term = '' } = findPlace(kind, language, field) ?? {};
  const showOne = (value: unknown) => showValue(column, value, names);
  if (!plan?.list) {
    const own = field === kind.key ? kind.keyTitle : field;
    return { title: column?.title ?? own, show: showOne };
  }
  const number = index < 0 ? '' : ` 第${Number(path[index]) + 1}项`;
  const part = column ? `，${column.title}` : '';
  const isItem = index >= 0 && index === path.length - 1;
  return {
    title: `${plan.name}${term === '' ? `${number}${part}` : `“${term}”`}`,
    show: (value: unknown) =>
      isItem && isGroup(value) ? showItem(plan, language, value, names) : showOne(value),
  };
}

/** A field's values in the words of its cells, the long ones cut to where the first two part. */
export function formatValues(
  kind: Kind,
  language: Language,
  { path, old, next, more = [] }: FieldChange & { readonly more?: readonly unknown[] },
  names: Names,
): string[] {
  const { show } = describeField(kind, language, path, names);
  return shorten([show(old), show(next), ...more.map(show)]);
}

/** Several fields of which one is a group that was not there before, or is gone. */
export function listParts({ path, old, next }: FieldChange): FieldChange[] {
  const values = [old ?? {}, next ?? {}];
  const isItem = typeof path.at(-1) === 'number';
  if (isItem || !values.every(isGroup) || ![old, next].some(isGroup)) return [{ path, old, next }];
  return listFieldChanges(values[0], values[1], 'items', path).flatMap(listParts);
}

/** A change as lines, one for each field of the form: what stood there and what stands there now. */
export function formatChange(
  kind: Kind,
  language: Language,
  change: FieldChange,
  names: Names,
): string[] {
  return listParts(change).map(({ path, old, next }) => {
    const { title } = describeField(kind, language, path, names);
    const [before, after] = formatValues(kind, language, { path, old, next }, names);
    return `    ${title}：${before} → ${after}`;
  });
}
