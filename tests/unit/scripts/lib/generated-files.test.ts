import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isGenerated } from '#scripts/lib/generated-files.ts';

const ROOT = join('/work', 'site');
const isLeftOut = (path: string, root = ROOT) => isGenerated(join(root, path), root);

test('what programs write is not watched, and what pages are made of is', () => {
  for (const path of ['.cache', '.cache/pages/a/b.html', 'dist/client/index.html', 'dist-tests/x'])
    expect(isLeftOut(path), path).toBe(true);
  for (const path of [
    '',
    'content/site.yml',
    'src/pages/data/a.ts',
    'public/dist/a.png',
    'distance',
  ])
    expect(isLeftOut(path), path).toBe(false);
});

test('a project within such a folder is watched all the same', () => {
  const root = join(ROOT, '.cache/editor-site-1');
  expect(isLeftOut('content/site.yml', root)).toBe(false);
  expect(isLeftOut('.cache/pages/a.html', root)).toBe(true);
});

test('every folder that git leaves out is left out, but for two that are looked after', () => {
  const folders = readFileSync('.gitignore', 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('/') || line.startsWith('/'))
    .map((line) => line.replaceAll('/', '').replace('*', 'tests'));
  expect(folders).toContain('.cache');
  expect(folders.filter((folder) => !isLeftOut(folder))).toEqual(['node_modules', '.astro']);
});
