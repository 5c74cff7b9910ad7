import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildCounty, COUNTY_DIR, DRAFT } from './county.ts';

beforeAll(buildCounty);

const BUILT = 'dist-tests/county';
const TEXT = /\.(?:html|js|mjs|css|json|xml|txt|csv|ics|svg|webmanifest)$/;

/** Every text file of the built site, pages and function, by its path. */
const readTexts = () =>
  globSync('**/*', { cwd: BUILT, withFileTypes: true })
    .filter((file) => file.isFile() && TEXT.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .map((path): [string, string] => [path, readFileSync(path, 'utf8')]);

test('nothing of the editor is in a build', () => {
  const texts = readTexts();
  expect(texts.length).toBeGreaterThan(100);
  const found = texts.filter(([, text]) => /sveltia|studio-token|\/admin\/api/i.test(text));
  expect(found.map(([path]) => path)).toEqual([]);
  expect(globSync(`${BUILT}/**/admin/**`)).toEqual([]);
});

test('nothing of a draft is in a build: no page, list, feed, data, font or name', () => {
  const source = readFileSync(join(COUNTY_DIR, 'projects/zh', `${DRAFT}.md`), 'utf8');
  expect(source).toContain('draft: true');
  const found = readTexts().filter(([, text]) => /west-inn|西岭乡客栈|SX-2026-009/.test(text));
  expect(found.map(([path]) => path)).toEqual([]);
  expect(globSync(`${BUILT}/**/*${DRAFT}*`)).toEqual([]);
});
