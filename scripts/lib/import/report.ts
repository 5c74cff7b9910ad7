import type { RowFault } from './build-fields.ts';
import type { Names } from '../workbook/names.ts';
import { formatEntry, formatSheetFault } from '../workbook/report.ts';
import type { ImportOutcome } from './run-import.ts';

const formatFault = (sheet: string, { row, column, reason }: RowFault) =>
  `${sheet}  第 ${row} 行  ${column}  ${reason}`;

const MOST_ROWS = 12;

/** Notes of the same kind in one line, with the rows they are about. */
function formatNotes(notes: readonly RowFault[]): string[] {
  const groups = Map.groupBy(notes, ({ column, reason }) => `${column}  ${reason}`);
  return [...groups].map(([text, found]) => {
    const rows = found.slice(0, MOST_ROWS).map(({ row }) => row);
    const more = found.length > MOST_ROWS ? `等 ${found.length} 行` : '行';
    return `提示  ${text}：第 ${rows.join('、')} ${more}`;
  });
}

/** Columns whose words went nowhere. */
const formatUnread = (unread: readonly string[]): string[] =>
  unread.length === 0
    ? []
    : [
        `提示  没有读入的列：${unread.map((name) => `“${name}”`).join('、')}。没有对应的字段；要读入的，列名改成 npm run workbook 生成的表里的，单位写在括号里`,
      ];

/** What a report is written with. */
export interface ReportSetting {
  /** The folder of drafts. */
  out: string;
  /** The content folder as staff see it. */
  dir: string;
  dryRun: boolean;
  names: Names;
}

/** What became of a table: each row that went back, what was left out, what stands in the way, the count. */
export function formatImport(
  { sheet, unread, result, plan, updates }: ImportOutcome,
  { out, dir, dryRun, names }: ReportSetting,
): string {
  const kept = plan.kept.map(
    ({ row, slug }) =>
      `第 ${row} 行  ${slug}  ${out} 里已有同名文件，内容不同，没有改动；要覆盖请加 --overwrite`,
  );
  const rejected = new Set(result.faults.map(({ row }) => row)).size + updates.refused;
  const could = dryRun ? '可' : '';
  const counts = [
    `${could}写成 ${plan.written.length} 个草稿`,
    ...(updates.changed.length > 0 ? [`${could}更新 ${updates.changed.length} 个项目`] : []),
    ...(updates.unchanged > 0 ? [`与现有项目相同 ${updates.unchanged} 个`] : []),
    ...(plan.unchanged.length > 0 ? [`未变 ${plan.unchanged.length} 个`] : []),
    ...(plan.kept.length > 0 ? [`没有覆盖 ${plan.kept.length} 个`] : []),
    `退回 ${rejected} 行`,
    ...(result.skipped > 0 ? [`跳过 ${result.skipped} 行`] : []),
  ];
  return [
    ...updates.changed.flatMap((change) => formatEntry(change, dir, names)),
    ...updates.faults.map(formatSheetFault),
    ...result.faults.map((fault) => formatFault(sheet, fault)),
    ...formatNotes(result.notes),
    ...formatUnread(unread),
    ...kept,
    `读 ${result.read} 行：${counts.join('，')}`,
  ].join('\n');
}
