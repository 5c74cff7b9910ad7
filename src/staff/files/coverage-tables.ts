import {
  CONCERNS,
  EXPIRING_DAYS,
  THIN_BELOW,
  type Concern,
  type Coverage,
  type NextStep,
  type UnitCoverage,
} from '#src/domain/ledger/coverage.ts';
import type { LedgerProject } from '#src/domain/ledger/ledger.ts';
import { PACKAGING_ARGUMENTS } from '#src/domain/packaging.ts';
import { UNIT_KIND_NAMES } from '#src/domain/vocabulary.ts';
import { countColumn, decimalColumn, textColumn, type Cell, type Table } from './table.ts';

/** What staff call what is to be seen to. */
export const CONCERN_NAMES = {
  stale: '超期未核实',
  thin: '内容单薄',
  short: '收益不足',
  untranslated: '未译英文',
  expiring: `${EXPIRING_DAYS} 天内到期`,
  expired: '已过期',
} as const satisfies Record<Concern, string>;

const ADVICE: Readonly<Record<string, string>> = Object.fromEntries(
  PACKAGING_ARGUMENTS.map(({ id, advice }) => [id, advice]),
);
const MOST_ADVICE = 3;

const sayQuota = ({ quota }: UnitCoverage): string | undefined =>
  quota && (quota.least === quota.most ? String(quota.least) : `${quota.least}–${quota.most}`);

/** A next step in a line: what to add, what it brings, to which projects. */
const sayNextStep = ({ advice, gain, projects }: NextStep): string =>
  `${advice}（平均 +${gain.toFixed(1)} 分：${projects.join('、')}）`;

const DUTIES = {
  expired: '延期、改写阶段或撤回',
  expiring: '到期前延期',
  stale: '重新核实',
  short: '改方案或落实补助',
  untranslated: '译成英文',
} as const satisfies Partial<Record<Concern, string>>;

/** What a unit has to do, the most pressing first, and then what would raise its score. */
function listSteps({ owed, concerns, next }: UnitCoverage): string[] {
  const duties = Object.entries(DUTIES).flatMap(([concern, duty]) => {
    const numbers = concerns[concern as keyof typeof DUTIES].map(({ number }) => number);
    return numbers.length === 0 ? [] : [`${duty}：${numbers.join('、')}`];
  });
  return [...(owed > 0 ? [`再包装 ${owed} 个项目`] : []), ...duties, ...next.map(sayNextStep)];
}

/** One row a unit: what it owes, what is to be seen to, its score, what to do next. */
export function makeUnitTable({ units }: Coverage): Table {
  return {
    title: '各单位',
    columns: [
      textColumn('单位', 28),
      textColumn('类别', 10),
      textColumn('应包装', 9),
      countColumn('已包装', 9),
      countColumn('还差', 8),
      ...CONCERNS.map((concern) => countColumn(CONCERN_NAMES[concern])),
      decimalColumn('包装分', 9),
      textColumn('下一步', 80),
    ],
    rows: units.map((each) => [
      each.unit.name,
      UNIT_KIND_NAMES[each.unit.kind],
      sayQuota(each),
      each.projects.length,
      each.owed,
      ...CONCERNS.map((concern) => each.concerns[concern].length),
      each.packaging,
      listSteps(each).join('；') || undefined,
    ]),
  };
}

const listConcerns = ({ concerns }: UnitCoverage, project: LedgerProject): string =>
  CONCERNS.filter((concern) => concerns[concern].includes(project))
    .map((concern) => CONCERN_NAMES[concern])
    .join('、');

const toRow = (each: UnitCoverage, project: LedgerProject): Cell[] => [
  project.number,
  project.title,
  each.unit.name,
  listConcerns(each, project) || undefined,
  project.verified,
  project.validUntil,
  project.packaging,
  project.readiness,
  project.missing
    .slice(0, MOST_ADVICE)
    .map((id) => ADVICE[id] ?? id)
    .join('；') || undefined,
];

/** One row a project: all of them, or those alone in which something is to be seen to. */
export function makeProjectTable({ units }: Coverage, only: 'all' | 'concerned'): Table {
  const rows = units.flatMap((each) =>
    each.projects
      .filter((project) => only === 'all' || listConcerns(each, project) !== '')
      .map((project) => toRow(each, project)),
  );
  return {
    title: only === 'all' ? '各项目' : '要处理的项目',
    columns: [
      textColumn('项目编号', 16),
      textColumn('项目', 40),
      textColumn('单位', 28),
      textColumn('要处理的事', 24),
      textColumn('核实日期', 12),
      textColumn('有效期至', 12),
      countColumn('包装分', 9),
      countColumn('前期分', 9),
      textColumn('可加分', 80),
    ],
    rows,
  };
}

/** How the figures are reckoned, for whoever reads them. */
export const COVERAGE_NOTES: readonly string[] = [
  '撤回的项目不计入已包装。',
  `包装分按《项目包装标准》计算，满分 100，低于 ${THIN_BELOW} 分算内容单薄；单位的包装分是各项目的平均。`,
  '收益不足指税后收益率低于项目自己写的折现率，资金来源里的补助算上也不够；差多少用 npm run appraise 看。',
  '超期未核实按站点设置的天数计算；30 天内到期、已过期只看招商中和意向的项目。',
  '“下一步”先列必须办的，再列最能提高单位平均分的三件事，括号里是能提高多少和缺这一项的项目。',
];

/** The whole in a sentence. */
export function describeCoverage({ total, today }: Coverage): string {
  const { projects, asked, delivered, owed } = total;
  const concerns = CONCERNS.map(
    (concern) => `${CONCERN_NAMES[concern]} ${total.concerns[concern]} 个`,
  );
  const tasks =
    asked === 0
      ? '还没有写包装任务（content/targets.yml）'
      : `有任务的 ${asked} 个单位中 ${delivered} 个已完成，还差 ${owed} 个项目`;
  return `按 ${today} 的内容计算：在库 ${projects} 个项目，${tasks}；${concerns.join('，')}。`;
}
