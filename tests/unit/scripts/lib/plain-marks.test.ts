import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { withPlainMarks } from '#scripts/lib/plain-marks.ts';

const render = async (text: string) =>
  (await markdownToHtml(text, { mdastPlugins: [withPlainMarks] })).html.trim();

test.each([
  ['年产3~5万吨，每吨80~100元', '<p>年产3~5万吨，每吨80~100元</p>'],
  ['𠮷 3~5、80~100', '<p>𠮷 3~5、80~100</p>'],
  ['已~~删~~去', '<p>已~~删~~去</p>'],
  ['池子5*3*2米，价格*8*折', '<p>池子5*3*2米，价格*8*折</p>'],
  ['**3~5万、6~8万**', '<p><strong>3~5万、6~8万</strong></p>'],
])('%s is shown as it was typed', async (text, html) => {
  expect(await render(text)).toBe(html);
});

test('a row of dashes parts paragraphs, and makes no heading', async () => {
  expect(await render('项目在雀塘。\n------\n第二段\n===')).toBe(
    '<p>项目在雀塘。</p>\n<hr>\n<p>第二段</p>\n<hr>',
  );
});

test('a paragraph that is indented is a paragraph', async () => {
  expect(await render('甲\n\n    缩进的*一*段')).toBe('<p>甲</p>\n<p>缩进的*一*段</p>');
});

test('what is meant as Markdown is read as such', async () => {
  const text = '## 建设内容\n\n**要点** *重点* _斜_\n\n```\nx\n```';
  expect(await render(text)).toBe(
    '<h2>建设内容</h2>\n<p><strong>要点</strong> <em>重点</em> <em>斜</em></p>\n<pre><code>x\n</code></pre>',
  );
});
