import type { SheetRecord } from '#src/domain/sheet/record.ts';
import { createTypesetter, type Typeset } from '../typst/compiler.ts';

/** Where a sheet is laid out. */
export const TEMPLATE = { file: 'sheets/sheet.typ', name: 'sheet' } as const;

/**
 * A typesetter for many sheets. Setting one throws where it would break PDF/UA-1, lacks a glyph or
 * runs over its page, and names the project.
 */
export function createSheetSetter(): (record: SheetRecord) => Promise<Typeset> {
  const typeset = createTypesetter(TEMPLATE);
  return async (record) => {
    try {
      const sheet = await typeset(record);
      if (sheet.pages === 1) return sheet;
      throw new Error(`${sheet.pages} pages, but a sheet is one`);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`The sheet of ${record.slug} (${record.locale}): ${reason}`, { cause });
    }
  };
}
