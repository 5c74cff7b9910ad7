import type { Language } from '#src/domain/check/content.ts';
import type { FieldChange } from '#src/domain/field-changes.ts';
import { findPlace } from './candidate.ts';
import type { EntryChange, FileChange } from './change.ts';
import { writeCell } from './cells.ts';
import { getName } from './entries.ts';
import { getAt } from './entry-fields.ts';
import type { SheetFault } from './fault.ts';
import type { ChangeOutcome } from './change-entries.ts';
import type { CellKind, Column } from './columns.ts';
import type { Names } from './names.ts';
import type { SheetPlan } from './sheet-plans.ts';

/** Where a person finds what cannot be taken, why, and what to do. */
export const formatSheetFault = ({ sheet, row, column, reason }: SheetFault) =>
  `${sheet}  第 ${row} 行  ${column}  ${reason}`;

const NOTHING = '（空）';
const LONGEST = 60;

function toText(value: unknown): string {
  if (value === undefined || value === null) return NOTHING;
  if (Array.isArray(value)) return value.map(toText).join('；');
  if (typeof value === 'object') return Object.values(value).map(toText).join('，');
  return typeof value === 'string' ? value.replace(/\s+/g, ' ') : JSON.stringify(value);
}

/** Two long texts from a little before where they part. */
function shorten(old: string, next: string): [string, string] {
  const apart = [...old].findIndex((char, index) => char !== next[index]);
  const from = Math.max(0, (apart < 0 ? old.length : apart) - 12);
  return [old, next].map((text) => {
    if (text.length <= LONGEST) return text;
    const cut = text.slice(from, from + LONGEST);
    return `${from > 0 ? '…' : ''}${cut}${from + LONGEST < text.length ? '…' : ''}`;
  }) as [string, string];
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

function formatChange(
  { candidate }: EntryChange,
  { language }: FileChange,
  { path, old, next }: FieldChange,
  names: Names,
): string {
  const index = path.find((step) => typeof step === 'number');
  const field = path.filter((step) => typeof step === 'string').join('.');
  const place = findPlace(candidate.kind, language, field);
  const column = place?.column;
  const item = index === undefined ? '' : ` 第${index + 1}项`;
  const list = place?.plan.list ? `${place.plan.name}${item}` : '';
  const title = [list, column?.title].filter(Boolean).join('，') || field;
  const show = (value: unknown) =>
    place?.plan.list && index !== undefined && !column
      ? showItem(place.plan, language, value, names)
      : showValue(column, value, names);
  const [before, after] = shorten(show(old), show(next));
  return `    ${title}：${before} → ${after}`;
}

/** An entry that changed, field by field: what stood there and what stands there now. */
export function formatEntry(change: EntryChange, dir: string, names: Names): string[] {
  const { candidate, files } = change;
  const name = getName(candidate.fields.zh);
  const paths = files.map(({ path }) => `${dir}/${path}`).join('、');
  return [
    `${candidate.old ? '更新' : '新增'}  ${candidate.key}  ${name}  ${paths}`,
    ...files.flatMap((file) => file.changes.map((one) => formatChange(change, file, one, names))),
  ];
}

/** What became of a workbook: each change field by field, each refusal with its cell, the count. */
export function formatOutcome(
  outcome: ChangeOutcome,
  { dir, dryRun, names }: { dir: string; dryRun: boolean; names: Names },
): string {
  const { read, changed, unchanged, refused, faults } = outcome;
  const added = changed.filter(({ candidate }) => !candidate.old).length;
  const could = dryRun ? '可' : '';
  return [
    ...changed.flatMap((change) => formatEntry(change, dir, names)),
    ...faults.map(formatSheetFault),
    `读 ${read} 个：${could}新增 ${added} 个，${could}更新 ${changed.length - added} 个，未变 ${unchanged} 个，退回 ${refused} 个${faults.length > 0 ? `（${faults.length} 处）` : ''}`,
  ].join('\n');
}
