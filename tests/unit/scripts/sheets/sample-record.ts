import { readFileSync } from 'node:fs';
import { parseSheetRecords } from '#scripts/lib/sheets/read-records.ts';
import type { SheetRecord } from '#src/domain/sheet/record.ts';

/** Records of the test county, as its build leaves them: one with figures, one without. */
export const RECORDS_FILE = 'tests/fixtures/sheets/records.json';

export const [FULL, BARE] = parseSheetRecords(readFileSync(RECORDS_FILE, 'utf8')) as [
  SheetRecord,
  SheetRecord,
];
