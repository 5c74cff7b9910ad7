import type { z } from 'zod';
import type { FieldFault } from './finding.ts';
import { findNearest } from './nearest.ts';
import { listKeysAt } from './schema-shape.ts';
import { sayIssue } from './schema-words.ts';

/** A value that its schema accepts, or what is wrong with it, field by field. */
export type Parsed<Data> = { ok: true; data: Data } | { ok: false; faults: FieldFault[] };

/** `['investment', 'split', 1, 'amount']` → `investment.split[第2项].amount`. */
export function formatPath(path: readonly PropertyKey[]): string {
  const text = path
    .map((step) => (typeof step === 'number' ? `[第${step + 1}项]` : `.${String(step)}`))
    .join('');
  return text.replace(/^\./, '') || '数据区';
}

const FEW_KEYS = 12;

function sayUnknownKey(key: string, known: readonly string[]): string {
  const nearest = findNearest(key, known);
  if (nearest !== undefined) return `没有 ${key} 这一项，是不是 ${nearest}？`;
  const list = known.length <= FEW_KEYS ? `可写：${known.join('、')}` : '请对照包装标准';
  return `没有 ${key} 这一项，${list}`;
}

function toFaults(issue: z.core.$ZodIssue, schema: z.ZodType): FieldFault[] {
  if (issue.code !== 'unrecognized_keys')
    return [{ field: formatPath(issue.path), message: issue.message }];
  const known = listKeysAt(schema, issue.path);
  return issue.keys.map((key) => ({
    field: formatPath([...issue.path, key]),
    message: sayUnknownKey(key, known),
  }));
}

/** Reads a value by its schema; faults are in office Chinese, and a misspelt key names the nearest. */
export function parseEntry<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Parsed<z.output<Schema>> {
  const parsed = schema.safeParse(value, { error: sayIssue });
  if (parsed.success) return { ok: true, data: parsed.data };
  return { ok: false, faults: parsed.error.issues.flatMap((issue) => toFaults(issue, schema)) };
}
