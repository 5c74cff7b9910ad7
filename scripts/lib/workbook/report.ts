import type { EntryChange } from './change.ts';
import { getName } from './entries.ts';
import type { SheetFault } from './fault.ts';
import type { WorkbookOutcome } from './import-workbook.ts';
import type { Names } from './names.ts';
import { formatChange } from './show.ts';

/** Where a person finds what cannot be taken, why, and what to do. */
export const formatSheetFault = ({ sheet, row, column, reason }: SheetFault) =>
  `${sheet}  第 ${row} 行  ${column}  ${reason}`;

/** An entry that changed, field by field: what stood there and what stands there now. */
export function formatEntry(change: EntryChange, dir: string, names: Names): string[] {
  const { candidate, files } = change;
  const name = getName(candidate.fields.zh);
  const paths = files.map(({ path }) => `${dir}/${path}`).join('、');
  return [
    `${candidate.old ? '更新' : '新增'}  ${candidate.key}  ${name}  ${paths}`,
    ...files.flatMap(({ language, changes }) =>
      changes.flatMap((one) => formatChange(candidate.kind, language, one, names)),
    ),
  ];
}

/** What became of a workbook: each change field by field, each refusal with its cell, the count. */
export function formatOutcome(
  outcome: WorkbookOutcome,
  { dir, dryRun, names }: { dir: string; dryRun: boolean; names: Names },
): string {
  const { read, changed, unchanged, refused, faults, hints } = outcome;
  const added = changed.filter(({ candidate }) => !candidate.old).length;
  const could = dryRun ? '可' : '';
  return [
    ...changed.flatMap((change) => formatEntry(change, dir, names)),
    ...faults.map(formatSheetFault),
    ...hints.map((hint) => `提示  ${formatSheetFault(hint)}`),
    `读 ${read} 个：${could}新增 ${added} 个，${could}更新 ${changed.length - added} 个，未变 ${unchanged} 个，退回 ${refused} 个${faults.length > 0 ? `（${faults.length} 处）` : ''}`,
    ...(read === 0 ? ['表里没有读到内容：请在各表的例子下面填写，第一列写编号或文件名'] : []),
  ].join('\n');
}
