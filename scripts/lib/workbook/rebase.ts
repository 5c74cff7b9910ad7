import type { z } from 'zod';
import {
  getEntryPath,
  getFileSchema,
  type Content,
  type Language,
} from '#src/domain/check/content.ts';
import { formatPath } from '#src/domain/check/parse-entry.ts';
import { stepInto } from '#src/domain/check/schema-shape.ts';
import { COLLECTIONS } from '#src/domain/collections.ts';
import { isGroup } from '#src/domain/field-changes.ts';
import type { Base } from './bases.ts';
import { locate, type Candidate } from './candidate.ts';
import { isNamed, type SheetFault } from './fault.ts';
import type { Fields } from './entry-fields.ts';
import { meansSame } from './merge-fields.ts';
import type { Names } from './names.ts';
import { formatValues, listParts } from './show.ts';

/** A field as it went out, as the content has it now, and as the workbook came back with it. */
interface Versions {
  base: unknown;
  old: unknown;
  next: unknown;
}

interface Conflict extends Versions {
  path: readonly (string | number)[];
}

/** What became of the fields that the content changed since. */
interface Meeting {
  /** Changed in the workbook too. */
  conflicts: Conflict[];
  /** Left alone in the workbook: as the content has them now. */
  kept: Conflict[];
}

/** An item of a list is one thing: rows may have been moved, and half of another must not get in. */
const areGroups = (values: readonly unknown[], path: Conflict['path']) =>
  typeof path.at(-1) !== 'number' &&
  values.some(isGroup) &&
  values.every((value) => value === undefined || isGroup(value));

/** Lists whose items stand in the same places, as far as one can tell. */
const areAlike = (values: readonly unknown[]): values is readonly unknown[][] =>
  values.every((value): value is unknown[] => Array.isArray(value) && value.some(isGroup)) &&
  new Set(values.map(({ length }) => length)).size === 1;

/** What a person changed in the workbook, over what the content has now; what both changed is a conflict. */
function merge(
  schema: z.ZodType | undefined,
  { base, old, next }: Versions,
  path: Conflict['path'],
  met: Meeting,
): unknown {
  if (meansSame(schema, base, next)) {
    if (!meansSame(schema, base, old)) met.kept.push({ base, old, next, path });
    return old;
  }
  if (meansSame(schema, base, old) || meansSame(schema, old, next)) return next;
  const values = [base, old, next];
  if (areGroups(values, path)) {
    const [first, second, third] = values.map((value) => (value ?? {}) as Fields) as [
      Fields,
      Fields,
      Fields,
    ];
    const keys = new Set([...Object.keys(second), ...Object.keys(third)]);
    const merged = [...keys].map((key) => {
      const versions = { base: first[key], old: second[key], next: third[key] };
      return [key, merge(stepInto(schema, key), versions, [...path, key], met)] as const;
    });
    const filled = merged.filter(([, value]) => value !== undefined);
    return filled.length === 0 ? next : Object.fromEntries(filled);
  }
  if (areAlike(values)) {
    const [first, second, third] = values as [unknown[], unknown[], unknown[]];
    return third.map((item, index) => {
      const versions = { base: first[index], old: second[index], next: item };
      return merge(stepInto(schema, 0), versions, [...path, index], met);
    });
  }
  met.conflicts.push({ base, old, next, path });
  return next;
}

function refuse(candidate: Candidate, language: Language, conflict: Conflict, names: Names): void {
  const place = locate(candidate, language, formatPath(conflict.path));
  if (isNamed(candidate.faults, place)) return;
  const { path, base, old, next } = conflict;
  const [now, written, before] = formatValues(
    candidate.kind,
    language,
    { path, old, next, more: [base] },
    names,
  );
  const reason = `导出后已由“${before}”改为“${now}”，本表写的是“${written}”；要留现在的，把这一格改成“${now}”，要用本表的，导入时加 --overwrite`;
  candidate.faults.push({ ...place, reason });
}

/** An entry that was there when the workbook went out and is gone now does not come back by itself. */
function refuseGone({ files, dir }: Content, candidate: Candidate): void {
  const { kind, slug, rows, faults } = candidate;
  const path = getEntryPath(kind.collection, slug, 'zh');
  if (files.has(path)) return;
  const { sheet, numbers } = rows.get(kind.collection) ?? [...rows.values()][0]!;
  const reason = `导出后 ${dir}/${path} 已删去，没有导入；请从表里删去这一行，要恢复的，导入时加 --overwrite`;
  faults.push({ sheet, row: numbers[0]!, column: kind.keyTitle, reason });
}

function listKept(
  candidate: Candidate,
  language: Language,
  { path, base, old }: Conflict,
  names: Names,
): SheetFault[] {
  return listParts({ path, old: base, next: old }).map((change) => {
    const [before, now] = formatValues(candidate.kind, language, change, names);
    const reason = `导出后已由“${before}”改为“${now}”，本表没有改这一格，保留现在的；要再改请重新导出`;
    return { ...locate(candidate, language, formatPath(change.path)), reason };
  });
}

/** How a workbook's entry is put over content that may have changed since it went out. */
export interface RebaseSetting {
  content: Content;
  names: Names;
  /** Where both changed, the workbook's value counts, and what is gone comes back. */
  overwrite: boolean;
}

/**
 * Leaves of an entry only what a person changed since the workbook went out: the rest is as the content
 * has it now, and is told. A field that was changed here and there is the entry's fault, unless `overwrite`.
 */
export function rebase(candidate: Candidate, base: Base, setting: RebaseSetting): SheetFault[] {
  const { kind, old, fields } = candidate;
  const { content, names, overwrite } = setting;
  if (!old) {
    if (!overwrite) refuseGone(content, candidate);
    return [];
  }
  const isPlain = COLLECTIONS[kind.collection].kind === 'yaml';
  return (isPlain ? (['zh'] as const) : (['zh', 'en'] as const)).flatMap((language) => {
    const met: Meeting = { conflicts: [], kept: [] };
    const versions = {
      base: base[language],
      old: old[language]?.fields ?? {},
      next: fields[language],
    };
    const schema = getFileSchema(kind.collection, language);
    fields[language] = merge(schema, versions, [], met) as Fields;
    for (const conflict of overwrite ? [] : met.conflicts)
      refuse(candidate, language, conflict, names);
    return met.kept.flatMap((kept) => listKept(candidate, language, kept, names));
  });
}
