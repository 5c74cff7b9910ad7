import { splitNumber } from '#src/domain/number-text.ts';
import { measureSame } from '#src/domain/units.ts';
import type { FieldMapping, FieldSource, Mapping } from './mapping.ts';
import { cutHeading, normalizeName, type TableRow, type WantedName } from './table.ts';
import { listTemplateColumns } from './template.ts';

/** A column that a mapping reads, by its names, and the unit of numbers that stand alone in it. */
interface Reader {
  names: readonly string[];
  unit: string | undefined;
}

/** A heading of the table that stands for a mapping's column of another name. */
interface Alias {
  heading: string;
  /** The mapping's name. */
  name: string;
  /** The unit that the heading states; undefined where it is the mapping's own, or it states none. */
  unit: string | undefined;
}

const listSources = (field: FieldMapping): FieldSource[] =>
  Array.isArray(field)
    ? field.flatMap((item) => ('group' in item ? Object.values(item.group) : [item]))
    : [field];

function listReaders({ zh, en = {}, number }: Mapping): Reader[] {
  const sources = [...Object.values(zh), ...Object.values(en)].flatMap(listSources);
  const names = [...sources, { column: number.column, unit: undefined }];
  return names.flatMap(({ column, unit }) =>
    column === undefined ? [] : [{ names: [column].flat(), unit }],
  );
}

function listTemplates({ zh, en = {}, slug, terms, body }: Mapping): string[] {
  const sources = [...Object.values(zh), ...Object.values(en)].flatMap(listSources);
  const parts = [body.zh, body.en].flatMap((texts) => Object.values(texts ?? {}));
  const templates = sources.map(({ template }) => template ?? '');
  return [...templates, slug, ...Object.values(terms), ...parts].flatMap(listTemplateColumns);
}

/** What a table's header must have, each by all the names that the mapping knows it by. */
export function listHeader(mapping: Mapping): WantedName[] {
  const readers = listReaders(mapping);
  return mapping.header.map((name) => [
    name,
    ...(readers.find(({ names }) => names.includes(name))?.names ?? []),
  ]);
}

/** `单位：万元，含税` → `万元` */
const toUnit = (remark: string): string =>
  remark.replace(/^单位[:：]?/, '').split(/[,，、;；]/)[0]!;

/** The heading that stands for a column, though its brackets say otherwise; a unit of another measure does not. */
function findAlias({ names, unit }: Reader, headings: readonly string[]): Alias | undefined {
  const bases = new Map(names.map((name) => [cutHeading(name).base, name]));
  const found = headings.filter((heading) => bases.has(cutHeading(heading).base));
  const [heading] = found;
  if (heading === undefined || found.length > 1) return undefined;
  const { base, remark } = cutHeading(heading);
  const alias = { heading, name: bases.get(base)!, unit: undefined };
  if (unit === undefined || remark === undefined) return alias;
  const stated = toUnit(remark);
  return measureSame(stated, unit) ? { ...alias, unit: stated } : undefined;
}

function listAliases(mapping: Mapping, headings: readonly string[]): Alias[] {
  const readers = listReaders(mapping);
  const named = new Set(readers.flatMap(({ names }) => names.map(normalizeName)));
  const free = headings.filter((heading) => !named.has(heading));
  const aliases = new Map<string, Alias>();
  for (const reader of readers) {
    if (reader.names.some((name) => headings.includes(normalizeName(name)))) continue;
    const alias = findAlias(reader, free);
    if (alias && !aliases.has(alias.heading)) aliases.set(alias.heading, alias);
  }
  return [...aliases.values()];
}

const addUnit = (text: string, unit: string | undefined): string =>
  unit !== undefined && splitNumber(text)?.unit === '' ? `${text.trim()}${unit}` : text;

function fitRow({ number, cells }: TableRow, aliases: readonly Alias[]): TableRow {
  const fitted = aliases.map(({ heading, name, unit }): [string, string] => [
    normalizeName(name),
    addUnit(cells.get(heading) ?? '', unit),
  ]);
  return { number, cells: new Map([...cells, ...fitted]) };
}

/** A table's rows under the names that a mapping reads, and the columns with words in them that it does not. */
export interface FittedTable {
  rows: TableRow[];
  unread: string[];
}

/**
 * Puts a table under the names of its mapping: brackets may say another unit (`总投资（亿元）`) or none.
 * A unit that the heading states is put behind its numbers.
 */
export function fitColumns(rows: readonly TableRow[], mapping: Mapping): FittedTable {
  const headings = [...(rows[0]?.cells.keys() ?? [])].reverse();
  const aliases = listAliases(mapping, headings);
  const { header, skip, number, ignore } = mapping;
  const known = new Set(
    [
      ...listReaders(mapping).flatMap(({ names }) => names),
      ...listTemplates(mapping),
      ...[...header, ...skip.map(({ column }) => column), number.yearColumn],
      ...(ignore ?? []),
    ].map(normalizeName),
  );
  const isUnread = (heading: string) =>
    heading !== '' &&
    !known.has(heading) &&
    !aliases.some((alias) => alias.heading === heading) &&
    rows.some(({ cells }) => (cells.get(heading) ?? '').trim() !== '');
  return {
    rows: rows.map((row) => fitRow(row, aliases)),
    unread: ignore === undefined ? [] : headings.filter(isUnread),
  };
}
