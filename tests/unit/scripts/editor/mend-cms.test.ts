import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mendCms } from '#scripts/lib/editor/mend-cms.ts';

const PACKAGE = readFileSync('node_modules/@sveltia/cms/npm/index.js', 'utf8');

test('each fault of the package has its one place, and is gone', () => {
  const mended = mendCms(PACKAGE);
  expect(mended).not.toBe(PACKAGE);
  expect(() => mendCms(mended)).toThrow('see whether this version still has it');
});

test('a package without the faults is not built unseen', () => {
  expect(() => mendCms('export const version = 2;')).toThrow('Sveltia CMS has 0 places of a fault');
});
