import type { ContentReading } from '../content/read-content.ts';
import type { RawSheet } from '../import/table.ts';
import { readBases, type Bases } from './bases.ts';
import { locate } from './candidate.ts';
import type { EntryChange } from './change.ts';
import { changeEntries, type ChangeOutcome, type ChangeRequest } from './change-entries.ts';
import { listEntries, listNamedEntries } from './entries.ts';
import { getAt } from './entry-fields.ts';
import type { SheetFault } from './fault.ts';
import { readFilledSheets, type FilledSheet } from './filled-sheet.ts';
import { gatherEntries } from './gather.ts';
import { KINDS } from './kinds.ts';
import { createNames } from './names.ts';
import { rebase } from './rebase.ts';
import { tidyLines } from './tidy-lines.ts';

/** What taking a workbook back is asked for. */
export interface WorkbookImport extends ChangeRequest {
  sheets: readonly RawSheet[];
  sources: ContentReading['sources'];
  /** Where a field was changed both in the content and in the workbook, the workbook's value counts. */
  overwrite: boolean;
}

/** What became of a workbook. */
export interface WorkbookOutcome extends ChangeOutcome {
  /** What a person should look at, though it was taken. */
  hints: SheetFault[];
}

/** A workbook that does not say what it went out with may be older than what it changes. */
function listOlder(changed: readonly EntryChange[], bases: Bases): SheetFault[] {
  return changed.flatMap(({ candidate }) => {
    const [before, after] = [candidate.old?.zh.fields, candidate.fields.zh].map((fields) =>
      getAt(fields, ['verified']),
    );
    if (typeof before !== 'string' || typeof after !== 'string' || after >= before) return [];
    if (bases.find(candidate)) return [];
    const reason = `核实日期由 ${before} 退回 ${after}，这本表可能是旧的，请逐条核对上面的更新，不对的重新导出再改`;
    return [{ ...locate(candidate, 'zh', 'verified'), reason }];
  });
}

const listSums = (filled: readonly FilledSheet[]): SheetFault[] =>
  filled.flatMap(({ name: sheet, plan: { kind }, sums }) =>
    sums.map((row) => ({
      sheet,
      row,
      column: kind.keyTitle,
      reason: `是合计行，没有读入；若不是合计，请写${kind.keyTitle}`,
    })),
  );

/**
 * Takes our own workbook back: its rows become new files or changes of those there are. Throws a
 * CommandError where a sheet lacks a column.
 */
export async function importWorkbook(request: WorkbookImport): Promise<WorkbookOutcome> {
  const { content, sheets, overwrite } = request;
  const entries = KINDS.flatMap((kind) => listEntries(request, kind));
  const filled = readFilledSheets(sheets);
  const bases = readBases(sheets);
  const known = listNamedEntries(content);
  const { candidates, refused, faults } = gatherEntries(filled, entries, known, bases);
  const names = createNames(known);
  const kept = candidates.flatMap((candidate) => {
    const base = bases.find(candidate);
    tidyLines(candidate, base);
    return base ? rebase(candidate, base, { content, names, overwrite }) : [];
  });
  const outcome = await changeEntries(request, candidates);
  return {
    ...outcome,
    read: outcome.read + refused,
    refused: outcome.refused + refused,
    faults: [...faults, ...outcome.faults],
    hints: [...listSums(filled), ...kept, ...listOlder(outcome.changed, bases)],
  };
}
