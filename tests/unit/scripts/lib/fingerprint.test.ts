import { readdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { computeFingerprint } from '#scripts/lib/fingerprint.ts';
import { readFolders } from '#scripts/lib/folders.ts';
import { makeFolder, writeFiles } from '../temporary-folder.ts';

function makeProject(): string {
  return makeFolder({
    'package-lock.json': '{}',
    'astro.config.mjs': 'export default {};',
    'src/pages/index.astro': '<h1>新邵</h1>',
    'content/projects/tea.md': '投资 3.2亿元',
    'public/favicon.svg': '<svg/>',
    'scripts/check.ts': 'export {};',
  });
}

const fingerprint = (root: string, env: NodeJS.ProcessEnv = {}): string =>
  computeFingerprint(readFolders(env, root), env);

test('a project that nobody touched keeps its fingerprint', () => {
  const root = makeProject();
  expect(fingerprint(root)).toBe(fingerprint(root));
});

test.each([
  'content/projects/tea.md',
  'content/towns/pingshang.md',
  'src/pages/index.astro',
  'public/robots.txt',
  'scripts/check.ts',
  'astro.config.mjs',
  'package-lock.json',
])('a change of %s changes the fingerprint', (path) => {
  const root = makeProject();
  const before = fingerprint(root);
  writeFiles(root, { [path]: '投资 4.5亿元' });
  expect(fingerprint(root)).not.toBe(before);
});

test.each(['dist/client/index.html', '.cache/x', 'data/qiao.db', 'content/.DS_Store', 'src/a.log'])(
  'a change of %s leaves the fingerprint as it was',
  (path) => {
    const root = makeProject();
    const before = fingerprint(root);
    writeFiles(root, { [path]: 'x' });
    expect(fingerprint(root)).toBe(before);
  },
);

test('a change that keeps the size of a file is seen', () => {
  const root = makeProject();
  const before = fingerprint(root);
  writeFiles(root, { 'content/projects/tea.md': '投资 3.3亿元' });
  utimesSync(join(root, 'content/projects/tea.md'), 0, 1);
  expect(fingerprint(root)).not.toBe(before);
});

test('a new date on the same bytes, as after a checkout, changes nothing', () => {
  const root = makeProject();
  const before = fingerprint(root);
  utimesSync(join(root, 'content/projects/tea.md'), 0, 0);
  expect(fingerprint(root)).toBe(before);
});

test('a file removed or renamed changes the fingerprint', () => {
  const root = makeProject();
  const before = fingerprint(root);
  renameSync(join(root, 'content/projects/tea.md'), join(root, 'content/projects/oil.md'));
  const renamed = fingerprint(root);
  rmSync(join(root, 'content/projects/oil.md'));
  expect(new Set([before, renamed, fingerprint(root)]).size).toBe(3);
});

test('another county or another address of the site has another fingerprint', () => {
  const root = makeProject();
  writeFiles(root, { 'other/projects/rice.md': '水稻' });
  const prints = [{}, { CONTENT_DIR: 'other' }, { SITE_URL: 'https://a.example' }].map((env) =>
    fingerprint(root, env),
  );
  expect(new Set(prints).size).toBe(3);
});

test('a list of files cut short by a crash only costs reading them again', () => {
  const root = makeProject();
  const before = fingerprint(root);
  const cache = join(root, '.cache/fingerprints');
  for (const name of readdirSync(cache)) writeFiles(cache, { [name]: '{ "src/pages' });
  expect(fingerprint(root)).toBe(before);
});
