import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importWorkbook } from '#scripts/lib/workbook/import-workbook.ts';
import { readContent } from '#scripts/lib/content/read-content.ts';
import { copyContent, exportFrom, importInto, readAll } from './county.ts';

void fc;
void importWorkbook;
void readContent;
test('the whole content goes to a workbook and back, and every file is the same to the byte', async () => {
  const dir = copyContent();
  const before = readAll(dir);
  const bytes = await exportFrom(dir);
  const { outcome } = await importInto(dir, bytes);
  expect(outcome.faults).toEqual([]);
  expect(outcome.changed).toEqual([]);
  expect(outcome.unchanged).toBe(outcome.read);
  expect(readAll(dir)).toEqual(before);
}, 120_000);
