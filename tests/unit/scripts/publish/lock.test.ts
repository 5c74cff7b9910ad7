import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from '#scripts/lib/publish/lock.ts';
import { makeFolder } from '../temporary-folder.ts';

test('while one publishes another is told so, and afterwards it may', async () => {
  const lock = join(makeFolder(), 'releases/.lock');
  await withLock(lock, async () => {
    await expect(withLock(lock, () => Promise.resolve(1))).rejects.toThrow('另一个发布正在进行');
  });
  expect(existsSync(lock)).toBe(false);
  expect(await withLock(lock, () => Promise.resolve(2))).toBe(2);
});

test('the lock of a process that is gone is taken over', async () => {
  const lock = join(makeFolder(), '.lock');
  // No process can have this number.
  writeFileSync(lock, '2147483646');
  expect(await withLock(lock, () => Promise.resolve('done'))).toBe('done');
});
