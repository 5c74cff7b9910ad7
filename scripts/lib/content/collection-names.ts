import type { SingleName } from '#src/domain/check/content.ts';
import type { CollectionName } from '#src/domain/collections.ts';

/** What staff call the kinds of content: on the sheets of the workbook, and of what a publication changes. */
export const COLLECTION_NAMES = {
  projects: '项目',
  towns: '乡镇',
  sectors: '行业',
  parks: '园区',
  policies: '政策',
  procedures: '办事流程',
  events: '活动',
  news: '动态',
  stories: '案例',
  pages: '页面',
  units: '单位',
  contacts: '窗口',
  facts: '县情数据',
  sites: '场地',
  routes: '交通',
  costs: '要素成本',
  strengths: '优势与不足',
  fees: '收费',
  site: '站点设置',
  targets: '年度目标',
} as const satisfies Record<CollectionName | SingleName, string>;
