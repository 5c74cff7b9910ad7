import { setImmediate } from 'node:timers/promises';
import type { RowFault } from './build-fields.ts';
import { makeDraft, type Draft } from './draft.ts';
import { findCell } from './find-cell.ts';
import type { Candidate } from '../workbook/candidate.ts';
import type { Lookups } from './lookups.ts';
import type { Mapping } from './mapping.ts';
import type { Numbering } from './numbering.ts';
import type { TableRow } from './table.ts';
import { listTemplateColumns } from './template.ts';
import { makeUpdate, type FindProject } from './update.ts';

/** A table turned into drafts. */
export interface ImportResult {
  read: number;
  skipped: number;
  drafts: Draft[];
  /** Rows about projects that the content has. */
  updates: Candidate[];
  /** Why rows went back. */
  faults: RowFault[];
  /** What was left out of drafts. */
  notes: RowFault[];
}

/** The event loop gets a turn this often, so that signs of life are shown. */
const ROWS_A_TURN = 50;

/** `合 计：` is `合计`. */
const toWord = (text: string) => text.replace(/[\s:：]/g, '');

const isSkipped = (row: TableRow, mapping: Mapping) =>
  mapping.skip.some(({ column, is }) =>
    is.includes(toWord(findCell(row, column, mapping)?.text ?? '')),
  );

/** A table, and what its rows are turned with. */
export interface TableImport {
  /** The sheet that the rows stand on. */
  sheet: string;
  rows: readonly TableRow[];
  mapping: Mapping;
  lookups: Lookups;
  numbering: Numbering;
  findProject: FindProject;
  /** The slug of the only unit whose projects are taken. */
  unit: string | undefined;
  /** Told how many of all rows have been gone through. */
  onProgress: (done: number, all: number) => void;
}

const newResult = (read: number): ImportResult => ({
  read,
  skipped: 0,
  drafts: [],
  updates: [],
  faults: [],
  notes: [],
});

/** Turns every row into a draft, an update or faults; two rows never make the same file. */
export async function importTable(table: TableImport): Promise<ImportResult> {
  const { sheet, rows, mapping, lookups, numbering, findProject, unit, onProgress } = table;
  const result = newResult(rows.length);
  const slugColumns = listTemplateColumns(mapping.slug).join('、');
  const rowOf = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_TURN === 0) {
      onProgress(index, rows.length);
      await setImmediate();
    }
    if (isSkipped(row, mapping)) {
      result.skipped += 1;
      continue;
    }
    const context = { row, mapping, lookups, unit };
    const old = findProject(context);
    if (old) {
      result.updates.push(makeUpdate(context, old, sheet));
      continue;
    }
    const { draft, faults, notes } = makeDraft(context, numbering);
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
