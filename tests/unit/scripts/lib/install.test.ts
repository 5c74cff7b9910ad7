import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  ensurePackages,
  findNodeProblem,
  findReasonToInstall,
  isLockRefused,
} from '#scripts/lib/install.mjs';
import { makeFolder } from '../temporary-folder.ts';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/astro': { version: '7.3.5' },
    'node_modules/astro/node_modules/@scope/part': { version: '1.0.0' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
};
const installed = {
  packages: {
    'node_modules/astro': { version: '7.3.5' },
    'node_modules/astro/node_modules/@scope/part': { version: '1.0.0' },
  },
};
const whole = { wanted, installed, hasOwnNode: true, nodeMajor: 20 };

test('a whole installation is left alone, without the packages of other systems', () => {
  expect(findReasonToInstall(whole)).toBeUndefined();
});

test('a fresh clone is installed', () => {
  expect(findReasonToInstall({ ...whole, installed: undefined })).toBe(
    'The packages are not installed yet',
  );
});

test.each([
  ['an older package', { 'node_modules/astro': { version: '7.3.4' } }, 'astro 7.3.5'],
  ['a missing package', { 'node_modules/astro/node_modules/@scope/part': {} }, '@scope/part 1.0.0'],
])('%s is installed anew', (_, packages, name) => {
  const state = { ...whole, installed: { packages: { ...installed.packages, ...packages } } };
  expect(findReasonToInstall(state)).toBe(
    `package-lock.json names ${name}, which is not installed`,
  );
});

test('on an old machine the project brings its own Node.js', () => {
  expect(findReasonToInstall({ ...whole, hasOwnNode: false })).toContain('own Node.js is missing');
});

test('a machine with Node.js 24 can do without it', () => {
  expect(findReasonToInstall({ ...whole, hasOwnNode: false, nodeMajor: 24 })).toBeUndefined();
});

test('a machine older than Node.js 20 is told what it needs, in Chinese for staff first', () => {
  expect(findNodeProblem('v18.20.4')).toMatch(/^这台电脑的 Node\.js 是 v18\.20\.4，要 20 或更新的/);
  expect(findNodeProblem('v18.20.4')).toContain('the project needs 20 or newer');
  expect(['v20.0.0', 'v24.21.0'].map(findNodeProblem)).toEqual([undefined, undefined]);
});

test('a lock file that npm ci refuses is told from a registry that cannot be reached', () => {
  const refused = 'npm error code EUSAGE\nnpm error Missing: @pagefind/darwin-x64@ from lock file';
  expect(isLockRefused({ code: 1, output: refused })).toBe(true);
  expect(isLockRefused({ code: 1, output: 'npm error code ENOTFOUND' })).toBe(false);
  expect(isLockRefused({ code: 0, output: '' })).toBe(false);
});

test('packages that cannot be had leave those that are there', async () => {
  const root = makeFolder({
    'package.json': JSON.stringify({ name: 'site', dependencies: { tea: '2.0.0' } }),
    'package-lock.json': JSON.stringify({
      name: 'site',
      lockfileVersion: 3,
      packages: {
        '': { name: 'site', dependencies: { tea: '2.0.0' } },
        'node_modules/tea': {
          version: '2.0.0',
          resolved: 'http://127.0.0.1:9/tea/-/tea-2.0.0.tgz',
          integrity: 'sha512-Dw==',
        },
      },
    }),
    'node_modules/.package-lock.json': '{ "packages": {} }',
    'node_modules/tea/package.json': '{ "name": "tea", "version": "1.0.0" }',
  });
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
  vi.stubEnv('npm_config_registry', 'http://127.0.0.1:9/');
  vi.stubEnv('npm_config_fetch_retries', '0');
  vi.spyOn(console, 'log').mockReturnValue();
  await expect(ensurePackages(root)).rejects.toThrow('没有装上，原来装着的还在');
  expect(existsSync(join(root, 'node_modules/tea/package.json'))).toBe(true);
  expect(existsSync(join(root, '.cache/installed'))).toBe(false);
});
