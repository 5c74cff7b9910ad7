import type { Workbook } from 'exceljs';
import type { Language } from '#src/domain/check/content.ts';
import type { RawSheet } from '../import/table.ts';
import type { SourceEntry } from './entries.ts';
import type { Fields } from './entry-fields.ts';
import { escapeCell } from './escape-cell.ts';
import { BASE_MARKER, BASE_SHEET } from './layout.ts';

/** An entry's files as they stood when the workbook was made. */
export type Base = Readonly<Record<Language, Fields>>;

type Identity = Pick<SourceEntry, 'slug'> & { kind: Pick<SourceEntry['kind'], 'collection'> };

const identify = ({ kind: { collection }, slug }: Identity) => `${collection}/${slug}`;

/** What a workbook went out with; `undefined` all through for one that was made before this was kept. */
export interface Bases {
  /** Whether the workbook says what it went out with. */
  readonly isKept: boolean;
  find: (entry: Identity) => Base | undefined;
}

/** Below the 32,767 characters of a cell, with room for what is escaped. */
const LONGEST_PIECE = 16_000;

/** JSON without halves of rare characters, which a cut between them would lose. */
const toJson = (base: Base): string =>
  JSON.stringify(base).replace(
    /[\ud800-\udfff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function cut(text: string): string[] {
  const count = Math.ceil(text.length / LONGEST_PIECE);
  return Array.from({ length: count }, (_, index) =>
    text.slice(index * LONGEST_PIECE, (index + 1) * LONGEST_PIECE),
  );
}

/** Keeps what the entries are now in the workbook, so that what has changed since can be told apart. */
export function addBases(book: Workbook, entries: readonly SourceEntry[]): void {
  const sheet = book.addWorksheet(BASE_SHEET, { state: 'veryHidden' });
  sheet.addRow([BASE_MARKER]);
  for (const entry of entries) {
    const json = toJson({ zh: entry.zh.fields, en: entry.en?.fields ?? {} });
    sheet.addRow([identify(entry), ...cut(json).map(escapeCell)]);
  }
}

/** Reads what a workbook went out with. */
export function readBases(sheets: readonly RawSheet[]): Bases {
  const rows = sheets.find(({ name }) => name === BASE_SHEET)?.rows ?? [];
  const isKept = rows[0]?.cells[0] === BASE_MARKER;
  const texts = new Map(
    (isKept ? rows.slice(1) : []).map(({ cells: [id = '', ...pieces] }) => [id, pieces.join('')]),
  );
  return {
    isKept,
    find: (entry) => {
      const text = texts.get(identify(entry));
      return text === undefined ? undefined : (JSON.parse(text) as Base);
    },
  };
}
