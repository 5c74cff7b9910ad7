import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMarkup } from '#src/domain/check/markup.ts';
import { isSafeUrl } from '#src/domain/safe-url.ts';
import { ENGLISH, FILES, findBy, makeContent } from './sample-content.ts';

test.each([
  'https://www.hunan.gov.cn/a?b=c:d',
  'http://a.cn',
  'mailto:invest@example.gov.cn',
  'tel:+867393600000',
  '/projects/tea/',
  'tea/',
  '#top',
  '?q=a:b',
  'a/b:c',
  '',
])('the address %s is safe', (address) => {
  expect(isSafeUrl(address)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \tjava\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'java&#115;cript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://a.cn/1',
  '//other.example/',
  '\\\\other.example\\',
  '/\\other.example/',
])('the address %j is not', (address) => {
  expect(isSafeUrl(address)).toBe(false);
});

test.each([
  ['<script>alert(1)</script>', '<script'],
  ['一 <b onclick="x">二</b>', '<b'],
  ['<img src=x onerror=alert(1)>', '<img'],
  ['<iframe\nsrc="//e"></iframe>', '<iframe'],
  ['<svg/onload=alert(1)>', '<svg'],
  ['<!-- 记号 -->', '<!'],
  ['<script', '<script'],
])('web code such as %j is refused, by its line', (text, found) => {
  const [first] = findMarkup(`## 项目背景\n\n${text}`);
  expect(first).toMatchObject({ field: '正文第3行' });
  expect(first?.message).toContain(`有网页代码“${found}”`);
});

test.each([
  '[看](javascript:alert(1))',
  '[看](java&#115;cript:alert(1))',
  '[看](javascript\\:alert(1))',
  '[看](<javascript:alert(1)>)',
  '[看](\n  javascript:alert(1))',
  '[看]: data:text/html,x',
  '> [看]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![图](https://other.example/a.png)',
  '![图](//other.example/a.png)',
])('the address in %j is refused', (text) => {
  expect(findMarkup(text)).not.toEqual([]);
});

test.each([
  '投资<3亿元，面积>100亩，甲<乙',
  '[政策](https://www.hunan.gov.cn/a)，[项目](/projects/tea/)',
  '<https://www.hunan.gov.cn/>',
  '![车间](/photos/tea.webp)',
  '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |',
])('%j is Markdown and nothing else', (text) => {
  expect(findMarkup(text)).toEqual([]);
});

test('no text of any kind takes the check long', () => {
  const pieces = fc.constantFrom('<', '[', '](', ']:', '!', '>', '(', '\n', 'a', '\\', ' ');
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 2_000, maxLength: 4_000 }), (parts) => {
      const start = performance.now();
      findMarkup(parts.join(''));
      expect(performance.now() - start).toBeLessThan(500);
    }),
    { numRuns: 20 },
  );
});

const messageOf = (text: string) => findMarkup(text)[0];

test('an address is told with its line and what may be written, a long one cut short', () => {
  expect(messageOf('一\n\n[看](javascript:x)')).toEqual({
    field: '正文第3行',
    message: '链接“javascript:x”不能用，请写成 https://…、mailto:… 或本站地址 /…',
  });
  expect(messageOf('![图](https://other.example/a.png)')).toEqual({
    field: '正文第1行',
    message: '图片“https://other.example/a.png”不在本站，请放进 public/photos/，写成 /photos/…',
  });
  const shown = (length: number) =>
    /“(.+)”/.exec(messageOf(`[看](data:${'x'.repeat(length - 5)})`)!.message)?.[1];
  expect(shown(40)).toBe(`data:${'x'.repeat(35)}`);
  expect(shown(41)).toBe(`data:${'x'.repeat(35)}…`);
});

test('the body and the fields of both languages are looked through, file by file', () => {
  const content = makeContent({
    files: {
      'projects/en/tea.md': { ...ENGLISH, place: ' JavaScript:alert(1)' },
      'towns/zh/quetang.md': { ...FILES['towns/zh/quetang.md'], summary: '冷数据：data: 一词' },
    },
    bodies: { 'projects/zh/tea.md': '<b>粗</b>' },
  });
  const lines = findBy('markup', content);
  expect(lines.map((line) => line.split('  ').slice(0, 2).join('  '))).toEqual([
    'projects/zh/tea.md  正文第1行',
    'projects/zh/tea.md  正文第1行',
    'projects/en/tea.md  place',
  ]);
  expect(lines.at(-1)).toContain('“JavaScript:alert(1)”是会运行的地址，请写成 https://…');
});

test('a heading of the first level is named: the page has its own', () => {
  expect(findMarkup('## 建设内容\n\n# 大标题\n\n#3 号线')).toEqual([
    {
      field: '正文第3行',
      message: '“# 大标题”是全页的大标题，一页只有一个，请改成“## ”或“### ”小标题',
    },
  ]);
});
