/** What kind of column it is (栏目类别); names in the dictionaries under `common.columnType`. */
export const COLUMN_TYPES = [
  'overview', // 概况信息
  'library', // 招商项目
  'news', // 工作动态
  'policy', // 政策文件
  'service', // 办事服务
  'interaction', // 互动交流
  'data', // 数据开放
  'site', // 网站说明
] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** A page's column (栏目), in the reader's language. */
export interface PageColumn {
  readonly name: string;
  readonly type: string;
}

/** What a page of its own date says of itself: when it was published and whose words it holds. */
export interface Article {
  readonly title: string;
  /** `2026-11-23 16:20` of the county's clock. */
  readonly published: string;
  /** Who says it, in the reader's language. */
  readonly source: string;
}

/** What the meta tags of a page are made of. */
export interface PageMeta {
  readonly siteName: string;
  /** The host alone, `invest.example.gov.cn`. */
  readonly domain: string;
  readonly siteCode?: string | undefined;
  /** Undefined on the front page and on "not found", which belong to no column. */
  readonly column?: PageColumn | undefined;
  readonly description: string;
  readonly article?: Article | undefined;
}

/**
 * The tags of Chinese government sites (网站标签、栏目标签、内容页标签) as pairs of name and content, by
 * 《政府网站发展指引》（国办发〔2017〕47 号）, annex 网页设计规范: site on each page, column on what lies in
 * one, title, moment and source on what has them.
 */
export function listMetaTags(page: PageMeta): [name: string, content: string][] {
  const { siteName, domain, siteCode, column, description, article } = page;
  return [
    ['SiteName', siteName],
    ['SiteDomain', domain],
    ...(siteCode === undefined ? [] : [['SiteIDCode', siteCode] as [string, string]]),
    ...(column === undefined ? [] : listColumnTags(column, article ? undefined : description)),
    ...(article === undefined ? [] : listArticleTags(article)),
  ];
}

const listColumnTags = (
  { name, type }: PageColumn,
  description: string | undefined,
): [string, string][] => [
  ['ColumnName', name],
  ['ColumnType', type],
  ...(description === undefined
    ? []
    : ([
        ['ColumnDescription', description],
        ['ColumnKeywords', [...new Set([name, type])].join(',')],
      ] as [string, string][])),
];

const listArticleTags = ({ title, published, source }: Article): [string, string][] => [
  ['ArticleTitle', title],
  ['PubDate', published],
  ['ContentSource', source],
];
