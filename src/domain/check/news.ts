import type { Source } from '../county/source.ts';
import { dayOf } from '../moment.ts';
import type { Content, Entry } from './content.ts';
import { findInEach, type Fault, type Rule } from './finding.ts';
import { findFuture } from './future.ts';

function findNewsFaults(content: Content, today: string): Fault[] {
  return findInEach(content.news.zh.values(), ({ data: { kind, date, sample, source } }) => [
    ...findFuture([{ field: 'date', title: '日期', date }], today),
    ...(kind === 'report' && source === undefined && !sample
      ? [{ field: 'source', message: '转述的消息请写来源；设想的请写 sample: true' }]
      : []),
    ...(source?.published !== undefined && !date.startsWith(source.published)
      ? [
          {
            field: 'date',
            message: `日期 ${date} 与来源的发表时间 ${source.published} 不一致，请核对`,
          },
        ]
      : []),
  ]);
}

const findStoryFaults = (content: Content): Fault[] =>
  findInEach(content.stories.zh.values(), ({ data: { sample, source } }) =>
    sample || source !== undefined
      ? []
      : [{ field: 'source', message: '真实案例请写来源；设想的请写 sample: true' }],
  );

function findFutureDays(content: Content, today: string): Fault[] {
  const all: readonly Entry<{ source?: Source | undefined; published?: string | undefined }>[] = [
    ...content.news.zh.values(),
    ...content.stories.zh.values(),
  ];
  return findInEach(all, ({ data: { source, published } }) =>
    findFuture(
      [
        { field: 'source.checked', title: '核对日期', date: source?.checked },
        { field: 'published', title: '本站发布时间', date: published && dayOf(published) },
      ],
      today,
    ),
  );
}

/** News and stories are dated, sourced, and never made up without saying so. */
export const NEWS_RULES: readonly Rule[] = [
  {
    id: 'news-source',
    authority: 'Reprints show their source and its date (《政府网站与政务新媒体检查指标》)',
    apply: (content, { today }) => findNewsFaults(content, today),
  },
  {
    id: 'story-source',
    authority: 'A success that cannot be looked up is an advertisement',
    apply: findStoryFaults,
  },
  {
    id: 'news-dates',
    authority: 'Every source says when it was last looked at',
    apply: (content, { today }) => findFutureDays(content, today),
  },
];
