import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sheetRecordSchema, type SheetRecord } from '#src/domain/sheet/record.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { routeParam } from '#src/i18n/paths.ts';

/** The files that the build of the pages leaves for the sheets, one a reading. */
export const listRecordFiles = (clientDir: string): string[] =>
  LOCALES.map((locale) => join(clientDir, routeParam(locale) ?? '', 'sheet-records.json'));

/** Reads one reading's records from their JSON text. Throws naming the first wrong fields. */
export function parseSheetRecords(json: string): SheetRecord[] {
  const result = z.array(sheetRecordSchema).safeParse(JSON.parse(json));
  if (result.success) return result.data;
  throw new Error(
    `sheet-records.json is not as the sheets need it:\n${z.prettifyError(result.error)}`,
  );
}

/** The records of all readings. */
export async function readSheetRecords(clientDir: string): Promise<SheetRecord[]> {
  const texts = await Promise.all(listRecordFiles(clientDir).map((file) => readFile(file, 'utf8')));
  return texts.flatMap(parseSheetRecords);
}
