import { expect, test } from 'vitest';
import { listFoundPages } from '#scripts/lib/search-index/page-records.ts';
import { makeFolder } from '../temporary-folder.ts';

const page = (title: string, text = '') =>
  `<main><nav class="trail"><ol><li>首页</li><li>政策</li></ol></nav><h1>${title}</h1><p>${text}</p></main>`;

test('a page is found in its three readings under its address', () => {
  const pages = listFoundPages(
    makeFolder({
      'policies/land/index.html': page('用地政策', '供地'),
      'zh-hant/policies/land/index.html': page('用地政策', '供地方式'),
      'en/policies/land/index.html': page('Land policy', 'How land is supplied'),
    }),
  );
  expect(pages).toHaveLength(1);
  const [{ record, cards }] = pages as [(typeof pages)[0]];
  expect([record.slug, record.url, record.pinyinOf]).toEqual([
    'policies/land',
    '/policies/land/',
    ['用地政策'],
  ]);
  expect(record.texts['zh-hant'].paragraphs).toEqual(['供地方式']);
  expect(record.texts.en.title).toBe('Land policy');
  expect(cards.zh).toEqual({ title: '用地政策', part: '政策' });
});

test('where a reading lacks a page, the Chinese one stands in', () => {
  const [found] = listFoundPages(makeFolder({ 'terms/index.html': page('名词', '术语') }));
  expect(found?.record.texts.en).toEqual(found?.record.texts.zh);
});

test('projects, their lists, further pages of a list and what a reader gathers are no answer', () => {
  const html = page('页');
  const names = [
    'projects',
    'projects/tea',
    'sizes/100m-500m',
    'modes',
    'modes/sole/2',
    'sectors/tea/2',
    'shortlist',
    'compare',
    'site-map',
  ];
  const files = Object.fromEntries(names.map((name) => [`${name}/index.html`, html]));
  const found = listFoundPages(
    makeFolder({
      ...files,
      'index.html': html,
      '404.html': html,
      'sectors/tea/index.html': html,
      'projects-in-words/index.html': html,
    }),
  );
  expect(found.map(({ record }) => record.slug)).toEqual(['projects-in-words', 'sectors/tea']);
});
