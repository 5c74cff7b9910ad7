import type { DeskDirectory } from '#src/domain/enquiry/desks.ts';
import { countDue, getReplyRate, type Figures } from '#src/domain/enquiry/figures.ts';
import { REPORT_PARTS, type ReportPart } from '#src/domain/enquiry/report.ts';
import { nameCountry } from '#src/i18n/country-names.ts';
import { nameKind, READINGS } from '../enquiry-words.ts';
import type { MonthReport } from '../queries/report.ts';
import {
  countColumn,
  decimalColumn,
  rateColumn,
  textColumn,
  type Cell,
  type Column,
  type Table,
} from './table.ts';

/** A column of the report: a number of enquiries, a part of one, or hours. */
interface FigureColumn extends Column {
  readonly value: (figures: Figures) => number | undefined;
}

const count = (heading: string, value: (figures: Figures) => number): FigureColumn => ({
  ...countColumn(heading),
  value,
});

/** The columns: what was received, what became of it, and how soon. */
const REPORT_COLUMNS: readonly FigureColumn[] = [
  count('收到', ({ received }) => received),
  count('按期答复', ({ inTime }) => inTime),
  count('逾期答复', ({ late }) => late),
  count('逾期未答', ({ overdue }) => overdue),
  count('未到期', ({ waiting }) => waiting),
  count('未答复办结', ({ closed }) => closed),
  count('应答复', countDue),
  { ...rateColumn('按期答复率'), value: getReplyRate },
  { ...decimalColumn('中位小时数'), value: ({ medianHours }) => medianHours },
];

interface PartWords {
  readonly title: string;
  readonly head: string;
  /** What stands for an enquiry that says nothing. */
  readonly unsaid: string;
  readonly name: (key: string, directory: DeskDirectory) => string;
  readonly note?: string;
}

const PARTS = {
  kind: { title: '按类别', head: '类别', unsaid: '', name: nameKind },
  desk: {
    title: '按窗口',
    head: '窗口',
    unsaid: '还没有分到窗口',
    name: (slug, { desks }) => desks[slug]?.name ?? slug,
  },
  country: {
    title: '按国家（地区）',
    head: '国家（地区）',
    unsaid: '没有填写',
    name: (code) => nameCountry(code, 'zh'),
  },
  sector: {
    title: '按行业',
    head: '行业',
    unsaid: '没有指明项目',
    name: (slug, { sectors }) => sectors?.[slug] ?? slug,
    note: '按所问项目的行业统计；一条咨询问到几个行业的，每个行业各计一次，所以各行相加可能多于合计。',
  },
  locale: {
    title: '按语言',
    head: '语言',
    unsaid: '',
    name: (locale) => READINGS[locale as keyof typeof READINGS] ?? locale,
  },
} as const satisfies Record<ReportPart, PartWords>;

const toRow = (name: string, figures: Figures): Cell[] => [
  name,
  ...REPORT_COLUMNS.map(({ value }) => value(figures)),
];

/** The tables of a report: the total, then one a part. Of one desk alone there is none by desk. */
export function listTables(
  { report, desk }: MonthReport,
  directory: DeskDirectory,
): readonly Table[] {
  const parts = REPORT_PARTS.filter((part) => part !== 'desk' || desk === undefined);
  return [
    {
      title: '合计',
      columns: [textColumn('范围'), ...REPORT_COLUMNS],
      rows: [toRow('合计', report.total)],
    },
    ...parts.map((part) => {
      const { title, head, unsaid, name, ...more }: PartWords = PARTS[part];
      const rows = report.parts[part].map(({ key, figures }) =>
        toRow(key === '' ? unsaid : name(key, directory), figures),
      );
      return { title, columns: [textColumn(head), ...REPORT_COLUMNS], rows, ...more };
    }),
  ];
}

/** How the figures are reckoned, for whoever reads them. */
export const REPORT_NOTES = [
  '按北京时间收到咨询的月份统计，投诉作为一个类别计入。',
  '首次答复（答复或告知进展）不晚于承诺日期的，算按期答复；告知进展后改了日期的，还要在新的日期前答复。承诺日期当天答复不算逾期。',
  '应答复 = 按期答复 + 逾期答复 + 逾期未答；按期答复率 = 按期答复 ÷ 应答复。没到期还没答复的、没有答复就办结的，不算在内。',
  '中位小时数是从收到到首次答复用时的中位数，按钟表时间计，含夜间和休息日。',
] as const;

/** The whole report's scope in words: which desk's, and as of which day. */
export const describeScope = ({ desk, asOf, month, current }: MonthReport, deskName: string) =>
  `${desk === undefined ? '全部窗口' : deskName}，按 ${asOf} 的记录计算${month === current ? '，这个月还没有结束' : ''}。`;
