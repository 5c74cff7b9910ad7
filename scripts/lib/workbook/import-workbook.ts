import type { ContentReading } from '../content/read-content.ts';
import type { RawSheet } from '../import/table.ts';
import { changeEntries, type ChangeOutcome, type ChangeRequest } from './change-entries.ts';
import { listEntries, listNamedEntries } from './entries.ts';
import { readFilledSheets } from './filled-sheet.ts';
import { gatherEntries } from './gather.ts';
import { KINDS } from './kinds.ts';

/** What taking a workbook back is asked for. */
export interface WorkbookImport extends ChangeRequest {
  sheets: readonly RawSheet[];
  sources: ContentReading['sources'];
}

/**
 * Takes our own workbook back: its rows become new files or changes of those there are. Throws a
 * CommandError where a sheet lacks a column.
 */
export async function importWorkbook(request: WorkbookImport): Promise<ChangeOutcome> {
  const { content, sheets } = request;
  const entries = KINDS.flatMap((kind) => listEntries(request, kind));
  const filled = readFilledSheets(sheets);
  const { candidates, faults } = gatherEntries(filled, entries, listNamedEntries(content));
  const outcome = await changeEntries(request, candidates);
  return { ...outcome, faults: [...faults, ...outcome.faults] };
}
