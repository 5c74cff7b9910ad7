import { LEDGER_MEASURES, type LedgerMeasure } from '#src/domain/ledger/measures.ts';
import type { Progress, Sum, TargetProgress } from '#src/domain/ledger/progress.ts';
import type { Target } from '#src/domain/ledger/targets.ts';
import { UNIT_KIND_NAMES } from '#src/domain/vocabulary.ts';
import { formatCalendarMonth, formatMoney, formatPercent } from '#src/i18n/format.ts';
import { zh } from '#src/i18n/words/zh.ts';
import { countColumn, moneyColumn, rateColumn, textColumn, type Table } from './table.ts';

/** What staff call the measures: steps by the stages they lead to, as on the site. */
const MEASURE_NAMES: Readonly<Record<LedgerMeasure, string>> = {
  published: '新发布',
  updated: '更新核实',
  ...zh.terms.stage,
};

function makeSumTable({ month, monthSums, yearSums }: Progress): Table {
  const cells = ({ count, amount }: Sum) => [count, amount];
  return {
    title: '合计',
    columns: [
      textColumn('指标', 14),
      countColumn('本月个数'),
      moneyColumn('本月总投资（万元）', 20),
      countColumn(`${month.slice(0, 4)} 年累计个数`, 18),
      moneyColumn('累计总投资（万元）', 20),
    ],
    rows: LEDGER_MEASURES.map((measure) => [
      MEASURE_NAMES[measure],
      ...cells(monthSums[measure]),
      ...cells(yearSums[measure]),
    ]),
  };
}

/** What a target is of, as 签约项目（单项 1000万元以上）. */
function nameTarget({ measure, atLeast, amount, ofSigned }: Target): string {
  const what = MEASURE_NAMES[measure];
  const size = atLeast === undefined ? '' : `（单项 ${formatMoney(atLeast, 'zh')}以上）`;
  if (ofSigned !== undefined) return `当年签约项目的${what}比例${size}`;
  return `${what}项目${amount === undefined ? '个数' : '总投资'}${size}`;
}

function sayAmount({ count, amount }: Target, value: number): string {
  if (amount !== undefined) return formatMoney(value, 'zh');
  return count === undefined ? formatPercent(value) : `${value} 个`;
}

const toTargetRow = ({ target, reached, share }: TargetProgress) => [
  nameTarget(target),
  sayAmount(target, target.amount ?? target.count ?? target.ofSigned ?? 0),
  reached === undefined ? '当年还没有签约' : sayAmount(target, reached),
  share,
];

function makeTargetTable({ month, targets }: Progress): Table {
  const monthsGone = Number(month.slice(5));
  return {
    title: '年度目标',
    columns: [
      textColumn('目标', 40),
      textColumn('全年应达到', 16),
      textColumn('已达到', 16),
      rateColumn('完成'),
    ],
    rows: targets?.lines.map(toTargetRow) ?? [],
    note:
      targets === undefined
        ? `content/targets.yml 里没有写 ${month.slice(0, 4)} 年的目标。`
        : `来源：${targets.source}。${targets.sample ? '这是示例目标，不是县里下达的任务。' : ''}到这个月底，一年过去了 ${formatPercent(monthsGone / 12, 0)}。`,
  };
}

function makeRankTable({ units }: Progress): Table {
  return {
    title: '单位排名',
    columns: [
      textColumn('单位', 30),
      countColumn('名次', 8),
      textColumn('类别', 10),
      ...LEDGER_MEASURES.map((measure) => countColumn(MEASURE_NAMES[measure], 10)),
      countColumn('推进个数', 10),
      moneyColumn('推进项目总投资（万元）', 22),
    ],
    rows: units.map(({ unit, rank, sums, forward }) => [
      unit.name,
      rank,
      UNIT_KIND_NAMES[unit.kind],
      ...LEDGER_MEASURES.map((measure) => sums[measure].count),
      forward.count,
      forward.amount,
    ]),
    note: '按当月签约、开工、竣工、投产项目的总投资合计排名；相同的比个数，再比新发布的个数。当月既没有推进也没有新发布的，不排名。',
  };
}

/** What happened, day by day within each measure; verifications are many, and wanted in the workbook alone. */
function makeHappeningTable(
  { happenings, units }: Progress,
  without: readonly LedgerMeasure[],
): Table {
  const names = new Map(units.map(({ unit }) => [unit.slug, unit.name]));
  return {
    title: '本月项目',
    columns: [
      textColumn('项目', 44),
      textColumn('事项', 10),
      textColumn('日期', 12),
      textColumn('项目编号', 16),
      textColumn('单位', 30),
      moneyColumn('总投资（万元）'),
    ],
    rows: happenings
      .filter(({ measure }) => !without.includes(measure))
      .map(({ measure, date, project }) => [
        project.title,
        MEASURE_NAMES[measure],
        date,
        project.number,
        names.get(project.unit) ?? project.unit,
        project.total,
      ]),
  };
}

/** The tables of a month's report: for a page, or all there is for the workbook. */
export const listProgressTables = (progress: Progress, where: 'page' | 'workbook'): Table[] => [
  makeSumTable(progress),
  makeTargetTable(progress),
  makeRankTable(progress),
  makeHappeningTable(progress, where === 'page' ? ['updated'] : []),
];

/** How the figures are reckoned, for whoever reads them. */
export const PROGRESS_NOTES: readonly string[] = [
  '新发布按发布日期，更新核实按最近一次核实日期，其余按进展记录（stageHistory）里的日期统计。',
  '核实日期只记最近一次：再核实以后，以前月份的更新个数会变少，需要留存的请当月下载。',
  '金额是项目总投资，不是到位资金；总投资是区间的，按下限计。',
  '一个项目同一事项在当月（当年）只计一次；推进个数里同一项目也只计一次。',
];

/** The heading of a month's report. */
export const nameProgress = (month: string): string =>
  `${formatCalendarMonth(month, 'zh')}项目进展`;
