import { expect, test } from 'vitest';
import { siteSettingsSchema } from '#src/domain/county/site.ts';

const { replyPromise } = siteSettingsSchema.shape;
const promise = (first: number, full: number, complex: number) =>
  replyPromise.safeParse({
    firstWorkingDays: first,
    fullWorkingDays: full,
    complexWorkingDays: complex,
  });

test('a promise of 1, 5 and 15 working days is taken, and one whose days are the same', () => {
  expect(promise(1, 5, 15).success).toBe(true);
  expect(promise(5, 5, 5).success).toBe(true);
});

test('a full reply before the first, or a complex one before the full, is turned down', () => {
  expect(promise(5, 1, 15).error?.issues[0]?.message).toContain('1、5、15');
  expect(promise(1, 10, 5).error?.issues[0]?.message).toContain('1、5、15');
});
