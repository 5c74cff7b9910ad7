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

test('who waits is told for which process, and what to do where that is another thing', async () => {
  const lock = join(makeFolder(), '.lock');
  writeFileSync(lock, String(process.pid));
  await expect(withLock(lock, () => Promise.resolve(1))).rejects.toThrow(
    new RegExp(`进程 ${process.pid}.*请删去 ${lock}`),
  );
});

// No process can have the first number; the others are what a full disk or a crash leave.
test.each(['2147483646', '', '0', '-1', 'x'])(
  'the lock of a process that is gone is taken over: “%s”',
  async (left) => {
    const lock = join(makeFolder(), '.lock');
    writeFileSync(lock, left);
    expect(await withLock(lock, () => Promise.resolve('done'))).toBe('done');
  },
);
