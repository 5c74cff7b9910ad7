import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { formatIslandReport, measureIslands } from '#scripts/lib/island-bytes.ts';
import { makeFolder } from '../temporary-folder.ts';

const FORM = `import{r}from"./react.js";import("./later.js");export default r;`;
const REACT = `export const r = "${'react'.repeat(50)}";`;
const CLIENT = `import "./react.js";`;
const PAGE = `<astro-island component-url="/_astro/EnquiryForm.a1.js" renderer-url="/_astro/client.js">`;

const size = (...texts: string[]): number =>
  texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);

test('a page weighs its islands with all they load at once, each file counted once', async () => {
  const dir = makeFolder({
    'index.html': '<h1>no island</h1>',
    'projects/tea/index.html': PAGE,
    'projects/oil/index.html': PAGE,
    '_astro/EnquiryForm.a1.js': FORM,
    '_astro/client.js': CLIENT,
    '_astro/react.js': REACT,
    '_astro/later.js': 'x'.repeat(5_000),
  });
  expect(await measureIslands(dir)).toEqual([
    {
      islands: ['EnquiryForm'],
      brotliBytes: size(FORM, CLIENT, REACT),
      pages: 2,
      example: '/projects/oil/index.html',
    },
  ]);
});

test('the report marks what is over 90 kB', () => {
  const weight = { islands: ['Search'], pages: 3, example: '/projects/index.html' };
  const report = formatIslandReport([
    { ...weight, brotliBytes: 90_100 },
    { ...weight, brotliBytes: 70_000 },
  ]);
  expect(report.split('\n')).toEqual([
    'Search: 90.1 kB brotli on 3 pages, such as /projects/index.html  OVER THE LIMIT of 90.0 kB',
    'Search: 70.0 kB brotli on 3 pages, such as /projects/index.html',
  ]);
});
