import { z } from 'zod';
import type { Language } from '#src/domain/check/content.ts';
import { getNotes, unwrapSchema, type FieldNotes } from '#src/domain/check/schema-shape.ts';
import { REFERENCES, type CollectionName } from '#src/domain/collections.ts';
import { listChoices } from './choices.ts';

/** What a cell holds: words, an amount with the column's unit, a number, yes or no, a choice, … */
export type CellKind = 'text' | 'measure' | 'number' | 'boolean' | 'choice' | 'reference' | 'day';

/** One field of one language as a column. */
export interface Column {
  language: Language;
  /** The way to the field in its file, or in a list's item. */
  path: readonly string[];
  /** The field's own schema, or that of a list's items. */
  schema: z.ZodType;
  /** Several values in one cell. */
  isList: boolean;
  kind: CellKind;
  title: string;
  /** The group it stands in: 用地, 投资. */
  band: string;
  notes: FieldNotes;
  /** A row without it goes back. */
  isRequired: boolean;
  /** The words of a fixed set, by value. */
  choices?: ReadonlyMap<string, string>;
  /** The collection whose entries a cell names. */
  target?: CollectionName;
}

/** A list of groups: its items are rows of a sheet of their own. */
export interface NestedList {
  path: readonly string[];
  title: string;
  /** The items' schema; for a record that of its values. */
  schema: z.ZodType;
  isRecord: boolean;
}

/** What a schema comes to in a workbook. */
export interface SchemaColumns {
  columns: Column[];
  lists: NestedList[];
}

interface Place {
  collection: CollectionName;
  language: Language;
  /** The way to the list whose items are walked. */
  within: readonly string[];
  path: readonly string[];
  band: string;
  isRequired: boolean;
}

const references = REFERENCES as Partial<Record<CollectionName, Record<string, CollectionName>>>;

function findKind(plain: z.ZodType, notes: FieldNotes): CellKind {
  if (plain instanceof z.ZodEnum) return 'choice';
  if (plain instanceof z.ZodBoolean) return 'boolean';
  if (plain instanceof z.ZodNumber) return 'number';
  if (notes.format === 'date') return 'day';
  return notes.unit === undefined ? 'text' : 'measure';
}

/** Fields that a file may lack by its schema, and the check of the content asks for in every entry. */
const REQUIRED_BY_CHECK: ReadonlySet<string> = new Set(['projects.stageHistory.source']);

function toColumn(schema: z.ZodType, place: Place): Column {
  const { collection, language, within, path, band } = place;
  const plain = unwrapSchema(schema);
  const item = plain instanceof z.ZodArray ? (plain.element as z.ZodType) : schema;
  const notes = { ...getNotes(item), ...getNotes(schema) };
  const name = path.at(-1)!;
  const field = [collection, ...within, ...path].join('.');
  const target = within.length === 0 ? references[collection]?.[path.join('.')] : undefined;
  const inner = unwrapSchema(item);
  const base = { language, path, band, schema: item, isList: item !== schema, notes };
  const title = notes.title ?? name;
  const isRequired =
    REQUIRED_BY_CHECK.has(field) || (place.isRequired && !schema.safeParse(undefined).success);
  const common = { ...base, title, isRequired };
  if (target) return { ...common, kind: 'reference', target };
  if (!(inner instanceof z.ZodEnum)) return { ...common, kind: findKind(inner, notes) };
  const choices = listChoices(field, inner.options as string[]);
  return { ...common, kind: 'choice', choices };
}

function isNested(plain: z.ZodType): plain is z.ZodArray | z.ZodRecord {
  if (plain instanceof z.ZodRecord) return true;
  return (
    plain instanceof z.ZodArray && unwrapSchema(plain.element as z.ZodType) instanceof z.ZodObject
  );
}

function walk(schema: z.ZodType, place: Place, found: SchemaColumns): void {
  const plain = unwrapSchema(schema);
  const title = getNotes(schema).title;
  if (plain instanceof z.ZodObject) {
    const band = place.path.length === 0 ? place.band : (title ?? place.band);
    const isThere = place.path.length === 0 || !schema.safeParse(undefined).success;
    const shape: Record<string, z.ZodType> = plain.shape;
    for (const [key, child] of Object.entries(shape))
      walk(
        child,
        { ...place, path: [...place.path, key], band, isRequired: place.isRequired && isThere },
        found,
      );
  } else if (isNested(plain)) {
    const isRecord = plain instanceof z.ZodRecord;
    const item = (isRecord ? plain.valueType : plain.element) as z.ZodType;
    found.lists.push({
      path: place.path,
      title: title ?? place.path.at(-1)!,
      schema: item,
      isRecord,
    });
  } else found.columns.push(toColumn(schema, place));
}

/**
 * The columns that a schema's fields come to, in its order, and its lists of groups. `within` is the
 * way to the list where the schema is that of a list's items.
 */
export function listColumns(
  schema: z.ZodType,
  collection: CollectionName,
  language: Language,
  within: readonly string[] = [],
): SchemaColumns {
  const found: SchemaColumns = { columns: [], lists: [] };
  const place = { collection, language, within, path: [], band: '基本情况', isRequired: true };
  walk(schema, place, found);
  return found;
}
