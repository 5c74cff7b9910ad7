import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from './temporary-folder.ts';

function appraise(...files: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/appraise.ts', ...files],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('a file that is not there, and one without its head, are told in Chinese, each in its line', () => {
  const bare = join(makeFolder({ 'bare.md': '只有正文' }), 'bare.md');
  const { status, stdout, stderr } = appraise('content/projects/zh/none.md', bare);
  expect(stdout.trim().split('\n')).toEqual([
    expect.stringMatching(/^content\/projects\/zh\/none\.md：找不到这个文件/),
    `${bare}  文件开头缺少用 --- 围起的数据区`,
  ]);
  expect([status, stderr]).toEqual([1, '']);
});

test('without a file, or with what it does not know, it says how to name one', () => {
  for (const args of [[], ['--help'], ['--all', 'a.md']])
    expect(appraise(...args).stderr).toMatch(/^用法：npm run appraise/);
});
