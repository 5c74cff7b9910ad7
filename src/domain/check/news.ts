import type { Source } from '../county/source.ts';
import type { Content, Entry } from './content.ts';
import type { Fault, Rule } from './finding.ts';

function findNewsFaults(content: Content, today: string): Fault[] {
  return [...content.news.zh.values()].flatMap(({ file, data }) => {
    const { kind, date, sample, source } = data;
    return [
      ...(date > today
        ? [{ file, field: 'date', message: `日期 ${date} 晚于今天 ${today}，请核对` }]
        : []),
      ...(kind === 'report' && source === undefined && !sample
        ? [{ file, field: 'source', message: '转述的消息请写来源；设想的请写 sample: true' }]
        : []),
      ...(source?.published !== undefined && !date.startsWith(source.published)
        ? [
            {
              file,
              field: 'date',
              message: `日期 ${date} 与来源的发表时间 ${source.published} 不一致，请核对`,
            },
          ]
        : []),
    ];
  });
}

const findStoryFaults = (content: Content): Fault[] =>
  [...content.stories.zh.values()].flatMap(({ file, data: { sample, source } }) =>
    sample || source !== undefined
      ? []
      : [{ file, field: 'source', message: '真实案例请写来源；设想的请写 sample: true' }],
  );

function findFutureSources(content: Content, today: string): Fault[] {
  const all: readonly Entry<{ source?: Source | undefined }>[] = [
    ...content.news.zh.values(),
    ...content.stories.zh.values(),
  ];
  return all.flatMap(({ file, data: { source } }) =>
    source !== undefined && source.checked > today
      ? [
          {
            file,
            field: 'source.checked',
            message: `核对日期 ${source.checked} 晚于今天 ${today}，请核对`,
          },
        ]
      : [],
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
    apply: (content, { today }) => findFutureSources(content, today),
  },
];
