import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { withoutHtml, withSafeUrls, withScrollers } from '#scripts/lib/safe-markdown.ts';

const render = async (text: string) =>
  (
    await markdownToHtml(text, { mdastPlugins: [withoutHtml], hastPlugins: [withSafeUrls] })
  ).html.trim();

test.each([
  'a <script>alert(1)</script> b',
  '<script>\nalert(1)\n</script>',
  '<img src=x onerror=alert(1)>',
  '<iframe src="//other.example"></iframe>',
  '<div onclick="alert(1)">\n\n**a**\n\n</div>',
  '- <b onmouseover=alert(1)>a</b>\n- <svg/onload=alert(1)>',
  '| a |\n| --- |\n| <img src=x onerror=alert(1)> |',
  '> <object data=x></object>',
  '[a](javascript:alert(1))',
  '[a](JaVa&#115;cript:alert(1))',
  '[a][r]\n\n[r]: javascript:alert(1)',
  '[<img src=x onerror=alert(1)>](javascript:alert(1))',
  '<javascript:alert(1)>',
  '![a](data:text/html,x)',
  '**[a](javascript:alert(1))** ~~<script>x</script>~~',
  '[^1]\n\n[^1]: <script>alert(1)</script> [a](javascript:alert(1))',
])('of %j nothing runs', async (text) => {
  const html = await render(text);
  expect(html).not.toMatch(/<(?:script|img[^>]*onerror|iframe|svg|object|div|b[\s>])/i);
  expect(html).not.toMatch(/(?:href|src)="?\s*(?:java|data)|\son\w+=/i);
});

test('what is meant well stays as it is', async () => {
  const text = '**投资** <3亿元 [政策](https://a.cn/x) [项目](/projects/tea/) `<b>`';
  expect(await render(text)).toBe(
    '<p><strong>投资</strong> &lt;3亿元 <a href="https://a.cn/x">政策</a> <a href="/projects/tea/">项目</a> <code>&lt;b&gt;</code></p>',
  );
});

test('a table that is too wide scrolls in itself', async () => {
  const { html } = await markdownToHtml('| a |\n| --- |\n| b |', { hastPlugins: [withScrollers] });
  expect(html).toMatch(/^<div class="scroller"><table>[^]*<\/table><\/div>\s*$/);
});
