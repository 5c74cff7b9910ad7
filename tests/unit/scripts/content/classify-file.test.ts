import { expect, test } from 'vitest';
import { classifyFile } from '#scripts/lib/content/classify-file.ts';

test.each([
  ['projects/zh/tea-oil.md', { collection: 'projects', language: 'zh', slug: 'tea-oil' }],
  ['projects/en/p2.md', { collection: 'projects', language: 'en', slug: 'p2' }],
  ['units/office.yml', { collection: 'units', language: undefined, slug: 'office' }],
])('%s is an entry', (path, entry) => {
  expect(classifyFile(path)).toEqual({ kind: 'entry', ...entry });
});

test('the settings stand at the top', () => {
  expect(classifyFile('site.yml')).toEqual({ kind: 'single', name: 'site' });
  expect(classifyFile('targets.yml')).toEqual({ kind: 'single', name: 'targets' });
});

test.each(['README.md', 'SOURCES.md', '.DS_Store', 'projects/zh/.tea.md.swp', '.import-x/0'])(
  '%s is no business of the check',
  (path) => {
    expect(classifyFile(path)).toEqual({ kind: 'ignored' });
  },
);

test.each([
  ['project/zh/tea.md', '没有名为 project 的栏目，是不是 projects？'],
  ['banana/zh/tea.md', '没有名为 banana 的栏目，可用：projects、towns'],
  ['projects/tea.md', '请把文件移到 projects/zh/ 或 projects/en/ 之下'],
  ['projects/fr/tea.md', '请把文件移到 projects/zh/ 或 projects/en/ 之下'],
  ['projects/zh/old/tea.md', '请把文件移到 projects/zh/ 或 projects/en/ 之下'],
  ['projects/zh/tea.markdown', '文件名应以 .md 结尾，请改名'],
  ['projects/zh/tea', '文件名应以 .md 结尾，请改名'],
  ['units/office.yaml', '文件名应以 .yml 结尾，请改名'],
  ['units/zh/office.yml', 'units 里不分文件夹，请把文件移到 units/ 之下'],
  ['projects/zh/茶油.md', '文件名只能用小写字母、数字和连字符，如 tea-oil-press.md，请改名'],
  ['projects/zh/Tea.md', '文件名只能用小写字母'],
  ['tea.yml', '内容文件要放进栏目的文件夹，请移动'],
])('%s is out of place, and the message says where to', (path, message) => {
  const place = classifyFile(path);
  expect(place.kind).toBe('misplaced');
  expect('message' in place && place.message).toContain(message);
});
