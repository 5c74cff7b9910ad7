import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  listLoads,
  printPageWeights,
  tellKind,
  weighPages,
} from '#scripts/lib/bench/page-weight.ts';
import { makeFolder } from '../../temporary-folder.ts';

const PAGE =
  `<script>document.write('<link rel="stylesheet" href="/later.css">')</script>` +
  `<link rel="stylesheet" href="/paper.css" media="print">` +
  `<link rel="stylesheet" href="/a.css"><link rel="preload" href="/f.woff2" as="font">` +
  `<script type="module" src="/a.js"></script><script src="https://elsewhere.example/t.js"></script>` +
  `<img class="cover" src="/c.svg"><img src="/l.svg" loading="lazy"><img src="//other.example/p.png">`;

test('what comes at once is told from what comes later, and from elsewhere', () => {
  expect(listLoads(PAGE)).toEqual({
    styles: ['/a.css'],
    scripts: ['/a.js', 'https://elsewhere.example/t.js'],
    fonts: ['/f.woff2'],
    pictures: ['/c.svg', '//other.example/p.png'],
    foreign: ['https://elsewhere.example/t.js', '//other.example/p.png'],
  });
});

test.each([
  ['index.html', 'home', 'zh'],
  ['en/index.html', 'home', 'en'],
  ['404.html', '404', 'zh'],
  ['zh-hant/projects/index.html', 'projects', 'zh-hant'],
  ['projects/tea/index.html', 'projects/…', 'zh'],
  ['towns/niangxi/2/index.html', 'towns/…', 'zh'],
])('%s is of the kind %s in %s', (file, kind, locale) => {
  expect(tellKind(file)).toEqual({ kind, locale });
});

test('the largest page of each kind and language stands for it, the heaviest first', async () => {
  const size = (text: string) => brotliCompressSync(text).length;
  const large = `${PAGE.replaceAll(/<[^>]*(?:https:)?\/\/[^>]*>/g, '')}${'text '.repeat(50)}`;
  const css = 'p { margin: 0 }';
  const dir = makeFolder({
    'index.html': '<h1>a</h1>',
    'projects/tea/index.html': large,
    'projects/oil/index.html': '<h1>b</h1>',
    'a.css': css,
    'a.js': 'import "./b.js";',
    'b.js': 'export {}',
    'f.woff2': 'font',
  });
  const weights = await weighPages(dir);
  expect(weights.map(({ kind, pages, page }) => [kind, pages, page])).toEqual([
    ['projects/…', 2, '/projects/tea/'],
    ['home', 1, '/'],
  ]);
  expect(weights[0]).toMatchObject({
    html: size(large),
    css: size(css),
    scripts: size('import "./b.js";') + size('export {}'),
    fonts: 4,
    requests: 6,
    foreign: 0,
  });
  expect(printPageWeights(weights).split('\n')).toHaveLength(4);
});
