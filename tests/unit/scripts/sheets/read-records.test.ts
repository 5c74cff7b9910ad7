import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSheetRecords } from '#scripts/lib/sheets/read-records.ts';
import { FULL, RECORDS_FILE } from './sample-record.ts';

test('the records of a site build are read as they are', () => {
  const json = readFileSync(RECORDS_FILE, 'utf8');
  expect(parseSheetRecords(json)).toEqual(JSON.parse(json));
});

test('a record that lacks a drawing’s words is named', () => {
  const broken = JSON.stringify([{ ...FULL, qr: { svg: FULL.qr.svg, alt: '' } }]);
  expect(() => parseSheetRecords(broken)).toThrow(/qr\.alt/);
});
