import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPostgres } from '#scripts/lib/postgres.mjs';
import { makeFolder } from '../temporary-folder.ts';

test('the newest PostgreSQL that has its programs is taken', () => {
  const folder = makeFolder();
  for (const version of ['9.6', '15', '17']) {
    mkdirSync(join(folder, version, 'bin'), { recursive: true });
  }
  for (const version of ['9.6', '15']) writeFileSync(join(folder, version, 'bin', 'initdb'), '');
  expect(findPostgres(folder)).toBe(join(folder, '15', 'bin'));
});

test('where there is none, none is found', () => {
  expect(findPostgres(join(makeFolder(), 'none'))).toBeUndefined();
});
