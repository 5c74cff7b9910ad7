import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isGroup, listFieldChanges, type FieldChange } from '#src/domain/field-changes.ts';

const KEYS = ['name', 'total', 'land', 'split'];

/** What a content file may hold: texts, numbers, groups, lists of either. */
const { group } = fc.letrec<{ value: unknown; group: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('茶', '油', ''),
    fc.integer(),
    fc.constant(null),
    fc.array(fc.constantFrom('sole', 'lease'), { maxLength: 3 }),
    fc.array(tie('group'), { maxLength: 3 }),
    tie('group'),
  ),
  group: fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 4 }),
}));

/** The old value with one field as the change has it; what has gone is left undefined. */
function put(value: unknown, [step, ...rest]: FieldChange['path'], next: unknown): unknown {
  if (step === undefined) return next;
  if (typeof step === 'string') {
    const fields = value as Record<string, unknown>;
    return { ...fields, [step]: put(fields[step], rest, next) };
  }
  const items = [...((value ?? []) as unknown[])];
  items[step] = put(items[step], rest, next);
  return items;
}

/** A list of groups that comes or goes is told item by item, so an empty one is as good as none. */
const isGone = (value: unknown) =>
  value === undefined || value === null || (Array.isArray(value) && value.every(isGone));

/** Without fields and items that hold nothing. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isGone(item)).map(tidy);
  if (!isGroup(value)) return value;
  const kept = Object.entries(value).filter(([, field]) => !isGone(field));
  return Object.fromEntries(kept.map(([key, field]) => [key, tidy(field)]));
}

const valueAt = (value: unknown, path: FieldChange['path']): unknown =>
  path.reduce<unknown>((inner, step) => (inner as never)?.[step], value);

test('the changes, put into the old fields one after the other, make the new ones', () => {
  fc.assert(
    fc.property(group, group, fc.constantFrom('whole', 'items'), (old, next, lists) => {
      const changes = listFieldChanges(old, next, lists);
      const made = changes.reduce<unknown>((all, { path, next: one }) => put(all, path, one), old);
      expect(tidy(made)).toEqual(tidy(next));
      for (const { path, old: before } of changes) expect(before).toEqual(valueAt(old, path));
    }),
    { numRuns: 500 },
  );
});

test('what is the same is no change', () => {
  fc.assert(
    fc.property(group, fc.constantFrom('whole', 'items'), (fields, lists) => {
      expect(listFieldChanges(fields, structuredClone(fields), lists)).toEqual([]);
    }),
  );
});

const SPLIT = [
  { item: 'land', amount: '100万元' },
  { item: 'equipment', amount: '900万元' },
];

test('a list of groups is one field, or is gone through item by item, to the longer end', () => {
  const next = [{ item: 'land', amount: '200万元' }];
  expect(listFieldChanges({ split: SPLIT }, { split: next }, 'whole')).toEqual([
    { path: ['split'], old: SPLIT, next },
  ]);
  expect(listFieldChanges({ split: SPLIT }, { split: next }, 'items')).toEqual([
    { path: ['split', 0, 'amount'], old: '100万元', next: '200万元' },
    { path: ['split', 1], old: SPLIT[1], next: undefined },
  ]);
  expect(listFieldChanges({}, { split: SPLIT }, 'items').map(({ path }) => path)).toEqual([
    ['split', 0],
    ['split', 1],
  ]);
});

test('a list of words is one field in either way', () => {
  const [old, next] = [{ modes: ['sole'] }, { modes: ['sole', 'lease'] }];
  for (const lists of ['whole', 'items'] as const)
    expect(listFieldChanges(old, next, lists)).toEqual([
      { path: ['modes'], old: ['sole'], next: ['sole', 'lease'] },
    ]);
});

test('a group or a text that is turned into a list of groups is one change', () => {
  for (const old of [{ item: 'land' }, '土地', 3])
    expect(listFieldChanges({ split: old }, { split: SPLIT }, 'items')).toEqual([
      { path: ['split'], old, next: SPLIT },
    ]);
});
