import { z } from 'zod';
import { getNotes } from '#src/domain/check/schema-shape.ts';

/** A field as JSON Schema has it, with what `.meta()` says of it. */
export interface SchemaNode {
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  title?: string;
  description?: string;
  examples?: readonly unknown[];
  enum?: readonly string[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  default?: unknown;
  /** The folder under `public/` that its file goes to. */
  upload?: string;
  properties?: Record<string, SchemaNode>;
  required?: readonly string[];
  items?: SchemaNode;
  additionalProperties?: SchemaNode | boolean;
}

/** What a content file may hold, before its schema turns texts into amounts. */
export const toNode = (schema: z.ZodType): SchemaNode =>
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    // Zod takes an example for what comes of a text; ours are texts as files hold them.
    override: ({ zodSchema, jsonSchema }) => {
      const { examples } = getNotes(zodSchema as unknown as z.ZodType);
      if (examples !== undefined) jsonSchema.examples ??= [...examples];
    },
  }) as SchemaNode;
