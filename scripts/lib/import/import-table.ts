import { setImmediate } from 'node:timers/promises';
import type { RowFault } from './build-fields.ts';
import { makeDraft, type Draft } from './draft.ts';
import { findCell } from './find-cell.ts';
import type { Lookups } from './lookups.ts';
import type { Mapping } from './mapping.ts';
import type { Numbering } from './numbering.ts';
import type { TableRow } from './table.ts';
import { listTemplateColumns } from './template.ts';

/** A table turned into drafts. */
export interface ImportResult {
  read: number;
  skipped: number;
  drafts: Draft[];
  /** Why rows went back. */
  faults: RowFault[];
  /** What was left out of drafts. */
  notes: RowFault[];
}

/** The event loop gets a turn this often, so that signs of life are shown. */
const ROWS_A_TURN = 50;

const isSkipped = (row: TableRow, mapping: Mapping) =>
  mapping.skip.some(({ column, is }) => is.includes(findCell(row, column, mapping)?.text ?? ''));

/** Turns every row into a draft or into faults; two rows never make the same file. */
export async function importTable(
  rows: readonly TableRow[],
  mapping: Mapping,
  lookups: Lookups,
  numbering: Numbering,
): Promise<ImportResult> {
  const result: ImportResult = { read: rows.length, skipped: 0, drafts: [], faults: [], notes: [] };
  const slugColumns = listTemplateColumns(mapping.slug).join('、');
  const rowOf = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_TURN === 0) await setImmediate();
    if (isSkipped(row, mapping)) {
      result.skipped += 1;
      continue;
    }
    const { draft, faults, notes } = makeDraft({ row, mapping, lookups }, numbering);
    const earlier = draft && rowOf.get(draft.slug);
    if (draft && earlier === undefined) {
      rowOf.set(draft.slug, row.number);
      numbering.take(draft.number);
      result.drafts.push(draft);
      result.notes.push(...notes);
    } else if (earlier !== undefined) {
      const reason = `与第 ${earlier} 行得出同一个文件名 ${draft!.slug}，请核对是否重复，留一行或改名`;
      result.faults.push({ row: row.number, column: slugColumns, reason });
    }
    result.faults.push(...faults);
  }
  return result;
}
