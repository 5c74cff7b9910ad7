import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { stepInto } from '#src/domain/check/schema-shape.ts';
import { isGroup } from '#src/domain/field-changes.ts';

const isEmpty = (value: unknown) =>
  value === undefined ||
  (Array.isArray(value) ? value.length === 0 : isGroup(value) && Object.keys(value).length === 0);

/** A value without what is empty: a workbook does not tell an empty group from none. */
export function dropEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropEmpty);
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, dropEmpty(item)] as const)
      .filter(([, item]) => !isEmpty(item)),
  );
}

/** Whether two values as written mean the same to their schema: `3.2亿元` and `32000万元`. */
export function meansSame(schema: z.ZodType | undefined, a: unknown, b: unknown): boolean {
  if (isDeepStrictEqual(a, b)) return true;
  if (!schema) return false;
  const [first, second] = [schema.safeParse(a), schema.safeParse(b)];
  if (!first.success || !second.success) return isEmpty(a) && isEmpty(b);
  return isDeepStrictEqual(dropEmpty(first.data), dropEmpty(second.data));
}

/**
 * The new value, in the old one's words wherever these mean the same; keys that the schema does not
 * know stay. The order of keys is the old one's.
 */
export function mergeFields(schema: z.ZodType | undefined, old: unknown, next: unknown): unknown {
  if (meansSame(schema, old, next)) return old;
  if (isGroup(old) && isGroup(next)) {
    const keys = new Set([...Object.keys(old), ...Object.keys(next)]);
    const merged = [...keys].map((key): [string, unknown] => [
      key,
      mergeFields(stepInto(schema, key), old[key], next[key]),
    ]);
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
  }
  if (Array.isArray(old) && Array.isArray(next))
    return next.map((item: unknown, index) =>
      index < old.length ? mergeFields(stepInto(schema, 0), old[index], item) : item,
    );
  return next;
}
