import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Content } from '#src/domain/check/content.ts';
import { createCheckContext } from '../content/check-folder.ts';
import { writeTogether } from '../write-together.ts';
import type { Candidate } from './candidate.ts';
import { changeEntry, type EntryChange } from './change.ts';
import { blameRest, refuseFindings } from './check-changes.ts';
import type { SheetFault } from './fault.ts';

/** What changes of entries are asked for with. */
export interface ChangeRequest {
  content: Content;
  /** The content folder, which changes are written to. */
  contentDir: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** The slug of the only unit whose projects may change. */
  unit: string | undefined;
  dryRun: boolean;
  /** Told how many of all entries have been gone through. */
  onProgress: (done: number, all: number) => void;
}

/** What became of entries. */
export interface ChangeOutcome {
  /** How many entries the rows were about. */
  read: number;
  changed: EntryChange[];
  unchanged: number;
  /** How many entries were refused. */
  refused: number;
  faults: SheetFault[];
}

const ENTRIES_A_TURN = 50;

/** A change of another unit's project is refused, and of whatever is no project. */
function refuseOthers(content: Content, unit: string, { candidate, files }: EntryChange): void {
  if (files.length === 0) return;
  const { kind, old, fields, rows, faults } = candidate;
  const { sheet, numbers } = rows.get(kind.collection) ?? [...rows.values()][0]!;
  const refuse = (column: string, reason: string) =>
    faults.push({ sheet, row: numbers[0]!, column, reason });
  const name = content.units.get(unit)?.data.name ?? unit;
  const units = [old?.zh.data['unit'], fields.zh['unit']].filter((slug) => slug !== undefined);
  if (kind.collection !== 'projects')
    refuse(kind.keyTitle, `只导入${name}的项目，“${kind.title}”请由县里导入`);
  else if (units.some((slug) => slug !== unit))
    refuse('包装单位', `不是${name}的项目，请从表里删去，或由所属单位导入`);
}

/** A file that its schema refuses was not in the workbook: it is not written over unseen. */
function refuseUnseen({ files, dir }: Content, { candidate, files: changed }: EntryChange): void {
  const { kind, old, rows, faults } = candidate;
  const { sheet, numbers } = rows.get(kind.collection) ?? [...rows.values()][0]!;
  for (const { language, path } of changed) {
    if (old?.[language] !== undefined || !files.has(path)) continue;
    const reason = `${dir}/${path} 已有，但有问题，没有覆盖，请先照 npm run check 改好`;
    faults.push({ sheet, row: numbers[0]!, column: kind.keyTitle, reason });
  }
}

async function listChanges(request: ChangeRequest, candidates: readonly Candidate[]) {
  const { content, unit, onProgress } = request;
  const changes: EntryChange[] = [];
  for (const [index, candidate] of candidates.entries()) {
    if (index % ENTRIES_A_TURN === 0) {
      onProgress(index, candidates.length);
      await setImmediate();
    }
    const change = changeEntry(candidate);
    refuseUnseen(content, change);
    if (unit !== undefined) refuseOthers(content, unit, change);
    changes.push(change);
  }
  return changes;
}

/**
 * Changes the content as entries ask for and, unless it is a dry run, writes their files: each is valid
 * by its schema and brings no finding that the content did not have. The others are refused whole.
 */
export async function changeEntries(
  request: ChangeRequest,
  candidates: readonly Candidate[],
): Promise<ChangeOutcome> {
  const { content, contentDir, today, dryRun } = request;
  const changes = await listChanges(request, candidates);
  const isGood = ({ candidate }: EntryChange) => candidate.faults.length === 0;
  const asked = changes.filter((change) => isGood(change) && change.files.length > 0);
  const context = createCheckContext(today);
  for (const change of changes) if (!isGood(change)) blameRest(content, change, context);
  const changed = refuseFindings(content, asked, context);
  if (!dryRun)
    writeTogether(
      contentDir,
      changed.flatMap(({ files }) =>
        files.map(({ path, print }) => ({ path: join(contentDir, path), text: print() })),
      ),
    );
  const refused = changes.filter((change) => !isGood(change));
  return {
    read: changes.length,
    changed,
    unchanged: changes.length - changed.length - refused.length,
    refused: refused.length,
    faults: refused.flatMap(({ candidate }) => candidate.faults),
  };
}
