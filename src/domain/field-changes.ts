/** Fields by their names, as a content file holds them. */
export type FieldGroup = Readonly<Record<string, unknown>>;

/** Whether a value is a group of fields, and no list. */
export const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field that changed: the way to it, with an index for items of lists, and both values. */
export interface FieldChange {
  readonly path: readonly (string | number)[];
  readonly old: unknown;
  readonly next: unknown;
}

/** The items of a list, none where the field is not there; undefined for what is no list. */
function findItems(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  return value === undefined || value === null ? [] : undefined;
}

/**
 * Every field in which two values differ, as deep as both are groups; `items` goes on into lists of
 * groups, item by item, where a list is one field else.
 */
export function listFieldChanges(
  old: unknown,
  next: unknown,
  lists: 'whole' | 'items',
  path: readonly (string | number)[] = [],
): FieldChange[] {
  if (JSON.stringify(old) === JSON.stringify(next)) return [];
  const goOn = (before: unknown, after: unknown, step: string | number) =>
    listFieldChanges(before, after, lists, [...path, step]);
  if (isGroup(old) && isGroup(next))
    return [...new Set([...Object.keys(old), ...Object.keys(next)])].flatMap((key) =>
      goOn(old[key], next[key], key),
    );
  const [before, after] = [findItems(old), findItems(next)];
  if (lists === 'items' && before && after && [...before, ...after].some(isGroup))
    return Array.from({ length: Math.max(before.length, after.length) }, (_, index) =>
      goOn(before[index], after[index], index),
    ).flat();
  return [{ path, old, next }];
}
