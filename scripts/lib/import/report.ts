import type { RowFault } from './build-fields.ts';
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

/** What became of a table: each row that went back, what was left out, what stands in the way, the count. */
export function formatImport(
  { sheet, result, plan }: ImportOutcome,
  out: string,
  dryRun: boolean,
): string {
  const kept = plan.kept.map(
    ({ row, slug }) =>
      `第 ${row} 行  ${slug}  ${out} 里已有同名文件，内容不同，没有改动；要覆盖请加 --overwrite`,
  );
  const rejected = new Set(result.faults.map(({ row }) => row)).size;
  const counts = [
    `${dryRun ? '可写成' : '写成'} ${plan.written.length} 个草稿`,
    ...(plan.unchanged.length > 0 ? [`未变 ${plan.unchanged.length} 个`] : []),
    ...(plan.kept.length > 0 ? [`没有覆盖 ${plan.kept.length} 个`] : []),
    `退回 ${rejected} 行`,
    ...(result.skipped > 0 ? [`跳过 ${result.skipped} 行`] : []),
  ];
  return [
    ...result.faults.map((fault) => formatFault(sheet, fault)),
    ...formatNotes(result.notes),
    ...kept,
    `读 ${result.read} 行：${counts.join('，')}`,
  ].join('\n');
}
