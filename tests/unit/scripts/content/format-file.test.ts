import { expect, test } from 'vitest';
import { formatMarkdownFile } from '#scripts/lib/content/format-file.ts';
import { parseMarkdownFile } from '#scripts/lib/markdown-file.ts';

const DATA = {
  title: '茶油: 一期 #1',
  summary: '很长的一句话，'.repeat(40),
  scope: ['- 厂房2000㎡', '"引号"', '@号'],
  investment: { total: '8600万元', split: [{ item: 'land', amount: '576万元' }] },
  sample: true,
  verified: '2026-11-23',
};

test('what is written is what is read back', () => {
  const text = formatMarkdownFile(DATA, '\n## 项目背景\n\n文字。\n\n');
  expect(parseMarkdownFile(text)).toEqual({ data: DATA, body: '\n## 项目背景\n\n文字。\n' });
});

test('a value is one line, in block style', () => {
  const text = formatMarkdownFile(DATA, '');
  expect(text).toContain('investment:\n  total: 8600万元\n  split:\n    - item: land\n');
  expect(text.split('\n').filter((line) => line.startsWith('summary: '))).toHaveLength(1);
  expect(text).not.toMatch(/[{}[\]]/);
});
