import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { briefRecordSchema, type BriefRecord } from '#src/domain/brief/record.ts';
import { bookSourceSchema, type BookSource } from '#src/domain/book/source.ts';
import { sheetRecordSchema, type SheetRecord } from '#src/domain/sheet/record.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { routeParam } from '#src/i18n/paths.ts';
import type { Folders } from '../folders.ts';

const SHEETS = 'sheet-records.json';
const BRIEFS = 'brief-records.json';
const BOOK = 'book-source.json';

/** Where a built site keeps the records for the book, beside its pages. */
export const getRecordsFolder = ({ outDir }: Folders): string => join(outDir, 'records');

const fileOf = (folder: string, locale: Locale, name: string): string =>
  join(folder, routeParam(locale) ?? '', name);

function parse<T>(schema: z.ZodType<T>, json: string, name: string): T {
  const result = schema.safeParse(JSON.parse(json));
  if (result.success) return result.data;
  throw new Error(`${name} is not as it is needed:\n${z.prettifyError(result.error)}`);
}

/** Reads one reading's records from their JSON text. Throws naming the first wrong fields. */
export const parseSheetRecords = (json: string): SheetRecord[] =>
  parse(z.array(sheetRecordSchema), json, SHEETS);

/** Reads what the book says beside them in the same way. */
export const parseBookSource = (json: string): BookSource => parse(bookSourceSchema, json, BOOK);

/** One reading's records from the folder that holds them. */
export const readReading = async (folder: string, locale: Locale): Promise<SheetRecord[]> =>
  parseSheetRecords(await readFile(fileOf(folder, locale, SHEETS), 'utf8'));

/** The records of all readings. */
export async function readSheetRecords(folder: string): Promise<SheetRecord[]> {
  return (await Promise.all(LOCALES.map((locale) => readReading(folder, locale)))).flat();
}

/** The leaflets of all readings. */
export async function readBriefRecords(folder: string): Promise<BriefRecord[]> {
  const read = async (locale: Locale) => {
    const json = await readFile(fileOf(folder, locale, BRIEFS), 'utf8');
    return parse(z.array(briefRecordSchema), json, BRIEFS);
  };
  return (await Promise.all(LOCALES.map(read))).flat();
}

/** What the book says beside the records, in one reading. */
export const readBookSource = async (folder: string, locale: Locale): Promise<BookSource> =>
  parseBookSource(await readFile(fileOf(folder, locale, BOOK), 'utf8'));

/**
 * Takes what sheets and book are made from out of the pages' folder, into another for the book, or
 * away where there is none.
 */
export async function takeRecords(pagesDir: string, keptDir: string | undefined): Promise<void> {
  for (const locale of LOCALES) {
    await rm(fileOf(pagesDir, locale, BRIEFS));
    for (const name of [SHEETS, BOOK]) {
      const file = fileOf(pagesDir, locale, name);
      if (keptDir === undefined) await rm(file);
      else {
        const kept = fileOf(keptDir, locale, name);
        await mkdir(dirname(kept), { recursive: true });
        await rename(file, kept);
      }
    }
  }
}
