import { z } from 'zod';
import { PROJECT_PARTS } from '#src/domain/project/parts.ts';

const names = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);
const table = z.record(z.string(), z.string());

/** Where one field comes from, and how a cell becomes its text. */
const sourceSchema = z
  .strictObject({
    /** The same for every row. */
    value: z.union([z.string(), z.number(), z.boolean()]).optional(),
    /** The column, or the names it may have. */
    column: names.optional(),
    /** `{column}`, `{column|when missing}`, `{column@table}`. */
    template: z.string().optional(),
    /** Put behind a number that stands alone: `万元`. */
    unit: z.string().optional(),
    /** The amount is in this currency; `rates` turns it into yuan. */
    currency: z.string().optional(),
    /** Cell words and what they become; a table of the mapping by its name, or written here. */
    values: z.union([z.string(), table]).optional(),
    /** The cell names an entry of this collection. */
    reference: z.enum(['towns', 'sectors', 'units', 'parks']).optional(),
    /** A pattern between several values. */
    split: z.string().optional(),
    /** Several lines or numbered points in one cell. */
    lines: z.boolean().optional(),
    /** `2026年3月5日`, `2026/3/5` become `2026-03-05`. */
    date: z.boolean().optional(),
    /** Written wherever the cell is not empty. */
    present: z.string().optional(),
    /** Written where the cell is empty. */
    otherwise: z.string().optional(),
    /** Longest text; cut at a space, with … */
    shorten: z.number().int().positive().optional(),
  })
  .refine(
    (source) =>
      [source.value, source.column, source.template].filter((kind) => kind !== undefined).length ===
      1,
    'value、column、template 三者写一个',
  );

/** One entry of a list that has several parts, such as a source of funds and its amount. */
const groupSchema = z.strictObject({ group: z.record(z.string(), sourceSchema) });
const fieldSchema = z.union([sourceSchema, z.array(z.union([sourceSchema, groupSchema])).min(1)]);

const parts = z.partialRecord(z.enum(PROJECT_PARTS.map((part) => part.id)), z.string());

/** `scripts/mappings/<name>.yml`: how the columns of a table become a project file. */
export const mappingSchema = z.strictObject({
  title: z.string(),
  /** Columns that must be there; the first row that has them all is the header. */
  header: z.array(z.string()).min(1),
  sheet: z.string().optional(),
  encoding: z.string().optional(),
  /** Cells that say nothing, besides empty ones. */
  missing: z.array(z.string()).default([]),
  /** Columns that nobody misses; where it is there, any other that no field reads is told. */
  ignore: z.array(z.string()).optional(),
  /** Rows that are not projects, such as totals. */
  skip: z.array(z.strictObject({ column: z.string(), is: z.array(z.string()).min(1) })).default([]),
  rates: z
    .record(
      z.string(),
      z.strictObject({ cny: z.number().positive(), date: z.string(), source: z.string() }),
    )
    .default({}),
  tables: z.record(z.string(), table).default({}),
  /** Template of the file name; Chinese becomes pinyin. */
  slug: z.string(),
  number: z.strictObject({
    column: z.string().optional(),
    prefix: z.string().regex(/^[A-Z]{1,4}$/),
    /** A column whose first four digits are the year. */
    yearColumn: z.string(),
  }),
  zh: z.record(z.string(), fieldSchema),
  /** Where the table is in English. */
  en: z.record(z.string(), fieldSchema).optional(),
  /** English of words in the facts: the field, and a template. */
  terms: z.record(z.string(), z.string()).default({}),
  body: z.strictObject({ zh: parts.optional(), en: parts.optional() }).default({}),
});

export type Mapping = z.output<typeof mappingSchema>;
export type FieldGroup = z.output<typeof groupSchema>;
export type FieldSource = z.output<typeof sourceSchema>;
export type FieldMapping = z.output<typeof fieldSchema>;
