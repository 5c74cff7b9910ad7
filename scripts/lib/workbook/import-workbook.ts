import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createCheckContext } from '../content/check-folder.ts';
import type { ContentReading } from '../content/read-content.ts';
import type { RawSheet } from '../import/table.ts';
import { writeTogether } from '../write-together.ts';
import type { Candidate } from './candidate.ts';
import { changeEntry, type EntryChange } from './change.ts';
import { refuseFindings } from './check-changes.ts';
import { listEntries, listNamedEntries } from './entries.ts';
import type { SheetFault } from './fault.ts';
import { readFilledSheets } from './filled-sheet.ts';
import { gatherEntries } from './gather.ts';
import { KINDS } from './kinds.ts';

/** What taking a workbook back is asked for. */
export interface WorkbookImport {
  sheets: readonly RawSheet[];
  /** The content folder, which changes are written to. */
  contentDir: string;
  reading: Pick<ContentReading, 'content' | 'sources'>;
  /** `YYYY-MM-DD` */
  today: string;
  /** The slug of the only unit whose projects may change. */
  unit: string | undefined;
  dryRun: boolean;
  /** Told how many of all entries have been gone through. */
  onProgress?: (done: number, all: number) => void;
}

/** What became of a workbook. */
export interface WorkbookOutcome {
  /** How many entries its rows were about. */
  read: number;
  changed: EntryChange[];
  unchanged: number;
  /** How many entries were refused. */
  refused: number;
  faults: SheetFault[];
}

const ENTRIES_A_TURN = 50;

/** A row of another unit's project is refused, and whatever is no project. */
function refuseOthers(
  { reading }: WorkbookImport,
  unit: string,
  { candidate, files }: EntryChange,
) {
  if (files.length === 0) return;
  const { kind, old, fields, rows, faults } = candidate;
  const { sheet, numbers } = rows.get(kind.collection) ?? [...rows.values()][0]!;
  const refuse = (column: string, reason: string) =>
    faults.push({ sheet, row: numbers[0]!, column, reason });
  const name = reading.content.units.get(unit)?.data.name ?? unit;
  const units = [old?.zh.data['unit'], fields.zh['unit']].filter((slug) => slug !== undefined);
  if (kind.collection !== 'projects')
    refuse(kind.keyTitle, `只导入${name}的项目，“${kind.title}”请由县里导入`);
  else if (units.some((slug) => slug !== unit))
    refuse('包装单位', `不是${name}的项目，请从表里删去，或由所属单位导入`);
}

async function listEntryChanges(request: WorkbookImport, candidates: readonly Candidate[]) {
  const changes: EntryChange[] = [];
  for (const [index, candidate] of candidates.entries()) {
    if (index % ENTRIES_A_TURN === 0) {
      request.onProgress?.(index, candidates.length);
      await setImmediate();
    }
    const change = changeEntry(candidate);
    if (request.unit !== undefined) refuseOthers(request, request.unit, change);
    changes.push(change);
  }
  request.onProgress?.(candidates.length, candidates.length);
  return changes;
}

/**
 * Takes our own workbook back: rows become new files or changes of those there are, each valid by its
 * schema and without a finding that the content did not have. The others are refused, entry by entry.
 */
export async function importWorkbook(request: WorkbookImport): Promise<WorkbookOutcome> {
  const { reading, contentDir, today, dryRun } = request;
  const { content } = reading;
  const entries = KINDS.flatMap((kind) => listEntries(reading, kind));
  const { candidates, faults } = gatherEntries(
    readFilledSheets(request.sheets),
    entries,
    listNamedEntries(content),
  );
  const changes = await listEntryChanges(request, candidates);
  const isGood = ({ candidate }: EntryChange) => candidate.faults.length === 0;
  const asked = changes.filter((change) => isGood(change) && change.files.length > 0);
  const changed = refuseFindings(content, asked, createCheckContext(today));
  if (!dryRun)
    writeTogether(
      contentDir,
      changed.flatMap(({ files }) =>
        files.map(({ path, text }) => ({ path: join(contentDir, path), text })),
      ),
    );
  const refused = changes.filter((change) => !isGood(change));
  return {
    read: changes.length,
    changed,
    unchanged: changes.length - asked.length - (refused.length - (asked.length - changed.length)),
    refused: refused.length,
    faults: [...faults, ...refused.flatMap(({ candidate }) => candidate.faults)],
  };
}
