import { z } from 'zod';

/** What a schema wraps: the inner one of optional, default and preprocess. */
function findInner(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return schema.unwrap() as z.ZodType;
  if (!(schema instanceof z.ZodPipe)) return undefined;
  const { in: first, out } = schema.def as unknown as { in: z.ZodType; out: z.ZodType };
  return first instanceof z.ZodTransform ? out : first;
}

/** A schema without what only wraps it. */
export function unwrapSchema(schema: z.ZodType): z.ZodType {
  const inner = findInner(schema);
  return inner ? unwrapSchema(inner) : schema;
}

/** The schema of a field, of a list's items or of a record's values; `undefined` where there is none. */
export function stepInto(schema: z.ZodType | undefined, step: PropertyKey): z.ZodType | undefined {
  const plain = schema && unwrapSchema(schema);
  if (plain instanceof z.ZodArray) return plain.element as z.ZodType;
  if (plain instanceof z.ZodObject) return (plain.shape as Record<PropertyKey, z.ZodType>)[step];
  return plain instanceof z.ZodRecord ? (plain.valueType as z.ZodType) : undefined;
}

/** The keys that may stand where `path` leads to; empty where that is no object. */
export function listKeysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const found = path.reduce<z.ZodType | undefined>(stepInto, schema);
  const plain = found && unwrapSchema(found);
  return plain instanceof z.ZodObject ? Object.keys(plain.shape) : [];
}

/** What staff are told of a field. */
export interface FieldNotes {
  /** The Chinese name. */
  title?: string | undefined;
  /** How to write it. */
  description?: string | undefined;
  /** Values as a content file holds them. */
  examples?: readonly unknown[] | undefined;
  /** The unit that staff usually write: `万元`. */
  unit?: string | undefined;
  /** `date` for a calendar day. */
  format?: string | undefined;
}

/** What a schema says of its field, through whatever only wraps it. */
export function getNotes(schema: z.ZodType): FieldNotes {
  const inner = findInner(schema);
  return { ...(inner && getNotes(inner)), ...schema.meta() };
}

/** The field's Chinese name, as its schema has it; `undefined` where it has none. */
export function findTitle(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const found = path.reduce<z.ZodType | undefined>(stepInto, schema);
  return found && getNotes(found).title;
}
