import { expect, test } from 'vitest';
import { isKept } from '#scripts/lib/faults/table.ts';
import { toResult } from '#scripts/lib/growth/checks.ts';

test('a list of checks is kept where each of them held, and names those that did not', () => {
  const held = { what: 'signed out on both', held: true };
  expect(isKept(toResult([held], 1))).toBe(true);
  const result = toResult([held, { what: 'locked on both', held: false }], 2);
  expect(isKept(result)).toBe(false);
  expect(result).toMatchObject({
    tries: 2,
    acknowledged: 1,
    wrong: ['not so: locked on both'],
    note: 'signed out on both',
  });
});
