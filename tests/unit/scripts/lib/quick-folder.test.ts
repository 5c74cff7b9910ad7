import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findQuickFolder } from '#scripts/lib/quick-folder.ts';
import { makeFolder } from '../temporary-folder.ts';

test('memory with room is taken', () => {
  const folder = makeFolder();
  expect(findQuickFolder({ folder, roomBytes: 1 })).toBe(folder);
});

test('without memory, or with too little of it, files lie where they usually do', () => {
  const folder = makeFolder();
  expect(findQuickFolder({ folder, roomBytes: Number.MAX_SAFE_INTEGER })).toBe(tmpdir());
  expect(findQuickFolder({ folder: join(folder, 'none'), roomBytes: 1 })).toBe(tmpdir());
});
