import { expect, test } from 'vitest';
import { comparePages, compareSites } from '#scripts/lib/bench/build/equality.ts';
import { makeFolder } from '../../temporary-folder.ts';

const PAGE = `<!doctype html>
<html lang="zh-Hans"><head><title>茶油</title>
<link rel="alternate" hreflang="en" href="https://county.example/en/projects/tea/">
<script type="application/ld+json">{"name":"茶油","url":"/a"}</script></head>
<body><nav class="languages"><a href="/en/projects/tea/" lang="en">English</a></nav>
<nav class="crumbs"><ol><li><a href="/zh/">首页</a></li></ol></nav><h1>茶油</h1>
<table class="facts"><tr><th>总投资</th><td>3.2亿元</td></tr></table>
<article><h2 id="a">背景</h2>
<p><strong>茶</strong> 油 &amp; 茶</p></article>
<aside class="related"><h2>相关</h2><ul><li><a href="/zh/projects/a/">甲</a></li><li><a href="/zh/projects/b/">乙</a></li></ul></aside>
</body></html>`;

const compare = (change: (page: string) => string) =>
  comparePages('zh/projects/tea/index.html', PAGE, change(PAGE));
const swap = (from: string, to: string) => compare((page) => page.replace(from, to));

test('what readers do not see may differ', () => {
  expect(swap('<h2 id="a">', '<h2>')).toEqual([]);
  expect(swap('&amp;', '&#x26;')).toEqual([]);
  expect(swap('</h2>\n<p>', '</h2><p>')).toEqual([]);
  expect(swap('<tr><th>', '<tbody><tr><th>')).toEqual([]);
  expect(swap('{"name":"茶油","url":"/a"}', '{ "url": "\\u002fa", "name": "茶油" }')).toEqual([]);
});

test.each([
  ['facts', '3.2亿元', '3.3亿元'],
  ['facts', '总投资', '投资'],
  ['title', '<title>茶油', '<title>油茶'],
  ['body', '</strong> 油', '</strong> 茶'],
  ['body', '</strong> 油', '</strong>油'],
  ['body', '<strong>茶</strong>', '茶'],
  ['breadcrumbs', 'href="/zh/">首页', 'href="/">首页'],
  ['JSON-LD', '"url":"/a"', '"url":"/b"'],
  ['alternates', 'hreflang="en"', 'hreflang="fr"'],
  ['languages', 'href="/en/projects/tea/" lang', 'href="/en/" lang'],
])('another %s is found', (part, from, to) => {
  const [line = '', ...more] = swap(from, to);
  expect(line).toContain(`zh/projects/tea/index.html  ${part}: `);
  expect(more).toEqual([]);
});

test('related projects in another order are found', () => {
  const [line] = compare((page) =>
    page.replace(/(<li><a href="\/zh\/projects\/a\/.*?<\/li>)(<li>.*?<\/li>)/, '$2$1'),
  );
  expect(line).toMatch(/related: .*甲.* is .*乙|related: .*\/a\/.* is .*\/b\//);
});

const SITE = {
  'zh/index.html': PAGE,
  'zh/projects/tea/index.html': PAGE,
  'zh/sitemap.xml': '<urlset><url><loc>/a</loc></url><url><loc>/b</loc></url></urlset>',
  'zh/projects.json': '[{"slug":"tea"}]',
  'zh/feed.xml': '<rss><item><title>茶油</title></item></rss>',
};

test('sites are equal whatever the order of the site map, and what a tool adds of its own', () => {
  const other = {
    ...SITE,
    'zh/sitemap.xml': '<urlset><url><loc>/b</loc></url><url><loc>/a</loc></url></urlset>',
    'zh/projects/page/1/index.html': 'leads to the list',
    'style.css': '',
  };
  expect(compareSites(makeFolder(SITE), makeFolder(other))).toEqual([]);
});

test('a page that is missing is found, and one too many', () => {
  const { 'zh/index.html': home, ...rest } = SITE;
  expect(compareSites(makeFolder(SITE), makeFolder(rest))).toEqual(['zh/index.html  is missing']);
  expect(compareSites(makeFolder(rest), makeFolder({ ...rest, 'zh/index.html': home }))).toEqual([
    'zh/index.html  is there and should not be',
  ]);
});

test.each([
  ['zh/sitemap.xml', '/b', '/c'],
  ['zh/projects.json', 'tea', 'oil'],
  ['zh/feed.xml', '茶油', '油茶'],
] as const)('another %s is found', (name, from, to) => {
  const other = { ...SITE, [name]: SITE[name].replace(from, to) };
  expect(compareSites(makeFolder(SITE), makeFolder(other))).toHaveLength(1);
});
