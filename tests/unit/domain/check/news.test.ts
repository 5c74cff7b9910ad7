import { expect, test } from 'vitest';
import { findBy, makeContent } from './sample-content.ts';

const SOURCE = {
  name: '日报',
  nameEn: 'Daily',
  published: '2026-10',
  year: 2026,
  reliability: 'B',
  checked: '2026-11-01',
};
const NEWS = {
  title: '签约',
  summary: '签了。',
  kind: 'report',
  date: '2026-10-05',
  source: SOURCE,
};
const STORY = {
  published: '2026-10-06 09:00',
  title: '油坊',
  summary: '建成。',
  figures: [{ label: '规模', value: '500 吨/年' }],
  steps: [{ name: '选址', days: 30 }, { name: '建设' }],
  contact: 'desk',
};

const say = (rule: string, path: string, data: object) =>
  findBy(rule, makeContent({ files: { [path]: data } }));
const news = (changes: object) => say('news-source', 'news/zh/a.md', { ...NEWS, ...changes });

test('what is retold names its source and bears its date', () => {
  expect(news({})).toEqual([]);
  expect(news({ source: undefined })).toEqual([
    'news/zh/a.md  source  转述的消息请写来源；设想的请写 sample: true',
  ]);
  expect(news({ date: '2026-09-30' })).toEqual([
    'news/zh/a.md  date  日期 2026-09-30 与来源的发表时间 2026-10 不一致，请核对',
  ]);
});

test('a notice of the site is its own source, and nothing is news before its day', () => {
  expect(news({ kind: 'notice', source: undefined })).toEqual([]);
  expect(news({ kind: 'notice', source: undefined, date: '2026-11-24' })).toEqual([
    'news/zh/a.md  date  日期 2026-11-24 晚于今天 2026-11-23，请核对',
  ]);
});

test('a story is sourced or a sample, and a release refuses samples of both', () => {
  expect(say('story-source', 'stories/zh/a.md', STORY)).toEqual([
    'stories/zh/a.md  source  真实案例请写来源；设想的请写 sample: true',
  ]);
  expect(say('story-source', 'stories/zh/a.md', { ...STORY, source: SOURCE })).toEqual([]);
  expect(say('sample', 'stories/zh/a.md', { ...STORY, sample: true })).toHaveLength(1);
  expect(say('sample', 'news/zh/a.md', { ...NEWS, sample: true })).toHaveLength(1);
});

test('no source was looked at tomorrow', () => {
  const source = { ...SOURCE, checked: '2026-11-24' };
  const late = '日期 2026-11-24 晚于今天 2026-11-23，请核对';
  expect(say('news-dates', 'stories/zh/a.md', { ...STORY, source })).toEqual([
    `stories/zh/a.md  source.checked  核对${late}`,
  ]);
  const at = (published: string) => say('news-dates', 'stories/zh/a.md', { ...STORY, published });
  expect(at('2026-11-23 23:59')).toEqual([]);
  expect(at('2026-11-24 09:00')).toEqual([
    'stories/zh/a.md  published  本站发布时间 2026-11-24 晚于今天 2026-11-23，请核对',
  ]);
});

test('a story tells at least two steps in both languages alike', () => {
  const content = makeContent({
    files: {
      'stories/zh/a.md': { ...STORY, sample: true },
      'stories/en/a.md': {
        title: 'Mill',
        summary: 'Built.',
        figures: [{ label: 'Scale', value: '500 t' }],
        steps: [{ name: 'Building' }],
      },
    },
  });
  expect(findBy('translation-shape', content)).toEqual([
    'stories/en/a.md  steps  “步骤”中文 2 条，英文 1 条，请逐条对应',
  ]);
});
