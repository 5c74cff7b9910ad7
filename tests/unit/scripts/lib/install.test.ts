import { expect, test } from 'vitest';
import { findNodeProblem, findReasonToInstall, isLockRefused } from '#scripts/lib/install.mjs';

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

test('a machine older than Node.js 20 is told what it needs', () => {
  expect(findNodeProblem('v18.20.4')).toContain('the project needs 20 or newer');
  expect(['v20.0.0', 'v24.21.0'].map(findNodeProblem)).toEqual([undefined, undefined]);
});

test('a lock file that npm ci refuses is told from a registry that cannot be reached', () => {
  const refused = 'npm error code EUSAGE\nnpm error Missing: @pagefind/darwin-x64@ from lock file';
  expect(isLockRefused({ code: 1, output: refused })).toBe(true);
  expect(isLockRefused({ code: 1, output: 'npm error code ENOTFOUND' })).toBe(false);
  expect(isLockRefused({ code: 0, output: '' })).toBe(false);
});
