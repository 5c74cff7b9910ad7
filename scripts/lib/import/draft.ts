import type { z } from 'zod';
import { parseEntry } from '#src/domain/check/parse-entry.ts';
import { projectTextSchema } from '#src/domain/project/language.ts';
import { PROJECT_PARTS } from '#src/domain/project/parts.ts';
import { projectSchema } from '#src/domain/project/project.ts';
import { formatMarkdownFile, inOrder } from '../content/format-file.ts';
import { getAt } from '../workbook/entry-fields.ts';
import { buildFields, getColumnName, type RowContext, type RowFault } from './build-fields.ts';
import { CellFault } from './cell.ts';
import { findCell } from './find-cell.ts';
import type { FieldMapping, FieldSource } from './mapping.ts';
import type { Numbering } from './numbering.ts';
import { normalizeName, type TableRow } from './table.ts';
import { slugify } from './slugify.ts';
import { fillTemplate } from './template.ts';

/** A project made from one row: the texts of its files. */
export interface Draft {
  row: number;
  slug: string;
  number: string;
  zh: string;
  en: string | undefined;
}

/** A draft, or why the row goes back; notes either way. */
export interface DraftResult {
  draft?: Draft;
  faults: RowFault[];
  notes: RowFault[];
}

const TO_WRITE = { zh: '（待写）', en: 'TBD: to be written.' };

/** The six parts, each with what the table has for it or a mark that the check will not pass. */
function buildBody({ row, mapping }: RowContext, language: 'zh' | 'en'): string {
  const templates = mapping.body[language] ?? {};
  return PROJECT_PARTS.map((part) => {
    const template = templates[part.id];
    const text = template === undefined ? undefined : fillTemplate(template, row, mapping);
    return `## ${part[language]}\n\n${text ?? TO_WRITE[language]}`;
  }).join('\n\n');
}

/** Where a field of the schema comes from; undefined where that is no one column. */
function findSource(
  field: string,
  fields: Readonly<Record<string, FieldMapping>>,
): FieldSource | undefined {
  const plain = field.replace(/\[第\d+项\]/g, '');
  const paths = Object.keys(fields);
  // Of a group that is not there at all the first column is asked for: `investment` → `总投资（万元）`.
  const path =
    paths.find((key) => plain === key || plain.startsWith(`${key}.`)) ??
    paths.find((key) => key.startsWith(`${plain}.`));
  const source = path === undefined ? undefined : fields[path];
  return Array.isArray(source) ? undefined : source;
}

/** The column behind a field of the schema: `investment.total` → `总投资（万元）`. */
export function nameColumn(field: string, fields: Readonly<Record<string, FieldMapping>>): string {
  const source = findSource(field, fields);
  return (source && getColumnName(source)) ?? field;
}

function findFaults(
  schema: z.ZodType,
  data: object,
  fields: Readonly<Record<string, FieldMapping>>,
  { number: row, cells }: TableRow,
): RowFault[] {
  const parsed = parseEntry(schema, data);
  if (parsed.ok) return [];
  return parsed.faults.map(({ field, message }) => {
    const column = nameColumn(field, fields);
    const isEmptyCell = column !== field && getAt(data, field.split('.')) === undefined;
    if (!isEmptyCell) return { row, column, reason: message };
    const names = [findSource(field, fields)?.column ?? []].flat().map(normalizeName);
    const isThere = names.some((name) => cells.has(name));
    return { row, column, reason: isThere ? '这一格是空的，请填写' : '表里没有这一列，请加上' };
  });
}

function findNumber({ row, mapping }: RowContext, slug: string, numbering: Numbering): string {
  const { column, prefix, yearColumn } = mapping.number;
  const stated = column === undefined ? undefined : findCell(row, column, mapping);
  if (stated) return stated.text;
  const year = /\d{4}/.exec(findCell(row, yearColumn, mapping)?.text ?? '')?.[0];
  if (year === undefined) throw new CellFault(yearColumn, '没有年份，编不出项目编号，请填写');
  return numbering.find(slug, prefix, year);
}

function buildTerms({ row, mapping }: RowContext, zh: Record<string, unknown>) {
  const entries = Object.entries(mapping.terms).flatMap(([field, template]) => {
    const english = fillTemplate(template, row, mapping);
    return typeof zh[field] === 'string' && english !== undefined ? [[zh[field], english]] : [];
  });
  return entries.length === 0 ? {} : { terms: Object.fromEntries(entries) as object };
}

function buildEnglish(context: RowContext, zh: Record<string, unknown>) {
  const fields = context.mapping.en;
  if (!fields) return undefined;
  const built = buildFields(fields, context);
  const data = { ...built.data, ...buildTerms(context, zh) };
  const faults = [...built.faults, ...findFaults(projectTextSchema, data, fields, context.row)];
  const body = buildBody(context, 'en');
  return {
    faults,
    text: formatMarkdownFile(inOrder(data, Object.keys(projectTextSchema.shape)), body),
  };
}

const dedupe = (faults: readonly RowFault[]) =>
  [
    ...new Map(
      faults.map((fault) => [fault.column, fault]).reverse() as [string, RowFault][],
    ).values(),
  ].reverse();

/** The one unit that rows are taken of stands in for a column that is not there. */
function takeUnit({ row, mapping, unit }: RowContext, data: Record<string, unknown>): RowFault[] {
  if (unit === undefined) return [];
  const stated = (data['unit'] ??= unit);
  if (stated === unit) return [];
  const column = nameColumn('unit', mapping.zh);
  return [{ row: row.number, column, reason: '不是本单位的项目，请从表里删去，或由所属单位导入' }];
}

/** Makes a project file of one row. A row of which anything cannot be used gives faults and no draft. */
export function makeDraft(context: RowContext, numbering: Numbering): DraftResult {
  const { row, mapping } = context;
  const built = buildFields(mapping.zh, context);
  const slug = slugify(fillTemplate(mapping.slug, row, mapping) ?? '');
  try {
    built.data['number'] = findNumber(context, slug, numbering);
  } catch (error) {
    if (!(error instanceof CellFault)) throw error;
    built.faults.push({ row: row.number, column: error.column, reason: error.message });
    // One word about the year is enough: the schema need not miss the number too.
    built.data['number'] = `${mapping.number.prefix}-0000-000`;
  }
  const { data, notes } = built;
  built.faults.push(...takeUnit(context, data));
  const english = buildEnglish(context, data);
  const faults = dedupe([
    ...built.faults,
    ...findFaults(projectSchema, data, mapping.zh, row),
    ...(english?.faults ?? []),
  ]);
  if (faults.length > 0) return { faults, notes };
  const zh = formatMarkdownFile(
    inOrder(data, Object.keys(projectSchema.shape)),
    buildBody(context, 'zh'),
  );
  const number = String(data['number']);
  return { draft: { row: row.number, slug, number, zh, en: english?.text }, faults, notes };
}
