import { dayOf } from '../moment.ts';
import { daysBetween } from '../freshness.ts';
import type { Content } from './content.ts';
import type { Fault, Rule } from './finding.ts';

/** A column of the site: what staff call it, its days in order, and how long it may stand still. */
interface CheckedColumn {
  readonly folder: string;
  readonly title: string;
  readonly listDays: (content: Content) => (string | undefined)[];
  /** Days after which a column without anything new counts as neglected; none where age is no fault. */
  readonly mostDays?: number;
}

const days = <Data>(entries: ReadonlyMap<string, { data: Data }>, pick: (data: Data) => string) =>
  [...entries.values()].map(({ data }) => dayOf(pick(data)));

/** 动态 within two weeks, 公告 and 政策 within six months (《政府网站与政务新媒体检查指标》). */
const HALF_YEAR = 183;
const COLUMNS: readonly CheckedColumn[] = [
  {
    folder: 'news/zh',
    title: '动态与公告',
    listDays: (content) => days(content.news.zh, ({ published, date }) => published ?? date),
    mostDays: 14,
  },
  {
    folder: 'policies/zh',
    title: '政策',
    listDays: (content) => days(content.policies.zh, ({ checked }) => checked),
    mostDays: HALF_YEAR,
  },
  {
    folder: 'events/zh',
    title: '活动',
    listDays: (content) => days(content.events.zh, ({ updated }) => updated),
    mostDays: HALF_YEAR,
  },
  {
    folder: 'fees',
    title: '收费',
    listDays: (content) => days(content.fees, ({ checked }) => checked),
    mostDays: HALF_YEAR,
  },
  {
    folder: 'procedures/zh',
    title: '办事流程',
    listDays: (content) => days(content.procedures.zh, ({ checked }) => checked),
    mostDays: HALF_YEAR,
  },
  {
    folder: 'stories/zh',
    title: '案例',
    listDays: (content) => days(content.stories.zh, ({ published }) => published),
  },
  {
    folder: 'sites',
    title: '地块与厂房',
    listDays: (content) => days(content.sites, ({ checked }) => checked),
    mostDays: HALF_YEAR,
  },
];

function findNeglected(content: Content, today: string): Fault[] {
  return COLUMNS.flatMap(({ folder, title, listDays, mostDays = Infinity }) => {
    const newest = listDays(content).toSorted().at(-1);
    const file = `${content.dir}/${folder}`;
    if (newest === undefined)
      return [{ file, field: '栏目', message: `“${title}”是空的，请加一条，或在网站上撤下栏目` }];
    const age = daysBetween(newest, today);
    if (age <= mostDays) return [];
    const message = `“${title}”已有 ${age} 天没有更新，超过 ${mostDays} 天，请更新`;
    return [{ file, field: '栏目', message }];
  });
}

/** No column stands empty or still for longer than such sites may. */
export const COLUMN_REMINDER: Rule = {
  id: 'column-neglected',
  authority:
    '《政府网站与政务新媒体检查指标》: no blank column, news within two weeks, policies within six months',
  apply: (content, { today }) => findNeglected(content, today),
};
