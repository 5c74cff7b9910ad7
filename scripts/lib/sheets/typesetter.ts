import { BRIEF_MOST_BYTES, BRIEF_MOST_PAGES, type BriefRecord } from '#src/domain/brief/record.ts';
import type { SheetRecord } from '#src/domain/sheet/record.ts';
import { createTypesetter, type Template, type Typeset } from '../typst/compiler.ts';

/** What is set as a file of its own: a project's sheet, or a leaflet of a sector or the county. */
export const KINDS = ['sheet', 'brief'] as const;
export type Kind = (typeof KINDS)[number];
export type PrintRecord = SheetRecord | BriefRecord;

/** Where each kind is laid out. */
export const TEMPLATES = {
  sheet: { file: 'sheets/sheet.typ', name: 'sheet' },
  brief: { file: 'sheets/brief.typ', name: 'brief' },
} as const satisfies Record<Kind, Template>;

const LIMITS = {
  sheet: { pages: 1, bytes: Infinity },
  brief: { pages: BRIEF_MOST_PAGES, bytes: BRIEF_MOST_BYTES },
} as const satisfies Record<Kind, { pages: number; bytes: number }>;

/**
 * A typesetter for many files of a kind. Setting one throws where it would break PDF/UA-1, lacks a
 * glyph or is longer or heavier than its kind may be, and names the record.
 */
export function createSetter(kind: Kind): (record: PrintRecord) => Promise<Typeset> {
  const typeset = createTypesetter(TEMPLATES[kind]);
  const most = LIMITS[kind];
  return async (record) => {
    try {
      const made = await typeset(record);
      if (made.pages > most.pages)
        throw new Error(`${made.pages} pages, but a ${kind} has at most ${most.pages}`);
      if (made.pdf.length > most.bytes)
        throw new Error(`${made.pdf.length} bytes, but its link promises at most ${most.bytes}`);
      return made;
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`The ${kind} of ${record.slug} (${record.locale}): ${reason}`, { cause });
    }
  };
}
