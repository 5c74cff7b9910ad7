import type { z } from 'zod';

/** A field's name and what it means, in one language. */
export type Words = readonly [name: string, meaning: string];

/** What readers of the data are told of a field; `z.toJSONSchema` carries it into the schema. */
export interface FieldNotes {
  zh: Words;
  en: Words;
  /** The unit of a number: `CNY`, `m²`, `mu`, `years`, `fraction`. */
  unit?: string;
  /** Where OC4IDS 0.9 has the same thing. */
  oc4ids?: string;
}

/** Puts a field's notes on its schema, as JSON Schema annotations. */
export function described<Schema extends z.ZodType>(schema: Schema, notes: FieldNotes): Schema {
  const { zh, en, unit, oc4ids } = notes;
  return schema.meta({
    title: en[0],
    description: `${en[1]} ${zh[1]}`,
    'x-name-zh': zh[0],
    'x-name-en': en[0],
    'x-meaning-zh': zh[1],
    'x-meaning-en': en[1],
    ...(unit === undefined ? {} : { 'x-unit': unit }),
    ...(oc4ids === undefined ? {} : { 'x-oc4ids': oc4ids }),
  });
}
