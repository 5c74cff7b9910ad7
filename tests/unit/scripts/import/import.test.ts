import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeFolder } from '../temporary-folder.ts';

/** Each test starts a program of its own, on a machine that may be busy. */
vi.setConfig({ testTimeout: 30_000 });

const EXTRACT = 'tests/fixtures/import/washinvestments-extract.csv';

const run = (...args: readonly string[]) => runIn('tests/fixtures/published', args);

function runIn(contentDir: string, args: readonly string[]) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const env = { ...process.env, CONTENT_DIR: contentDir };
    execFile(process.execPath, ['scripts/import.ts', ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

test('a table is imported by the mapping that fits it, and rows sent back make exit code 1', async () => {
  const out = makeFolder();
  const { code, stdout } = await run(EXTRACT, '--out', out);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('读 59 行：写成 51 个草稿，退回 8 行');
  expect(code).toBe(1);
  expect(readdirSync(out).sort()).toEqual(['en', 'zh']);
  expect(readdirSync(join(out, 'zh'))).toHaveLength(51);
});

test('a dry run says what would be and leaves no trace', async () => {
  const out = join(makeFolder(), 'drafts');
  const { stdout } = await run(EXTRACT, '--mapping', 'washinvestments', '--dry-run', '--out', out);
  expect(stdout).toContain('读 59 行：可写成 51 个草稿，退回 8 行');
  expect(existsSync(out)).toBe(false);
});

test('a content folder that is not there is told in a line, without a stack', async () => {
  const { code, stderr } = await runIn('nowhere', [EXTRACT, '--dry-run']);
  expect(stderr).toMatch(
    /CONTENT_DIR "nowhere" 不对：没有 \S+nowhere 这个文件夹。请核对，或留空\n/,
  );
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
});

test('a table all of whose rows can be used makes exit code 0', async () => {
  const header = 'id,mdb,project_name,country,year,sector,amounttotal_2020usd';
  const file = join(
    makeFolder({ 'one.csv': `${header}\n7,AfDB,Well,Chad,1990,Water,1000000\n` }),
    'one.csv',
  );
  const { code, stdout } = await run(file, '--out', makeFolder());
  expect(stdout).toBe('读 1 行：写成 1 个草稿，退回 0 行\n');
  expect(code).toBe(0);
});

test.each([
  [[], '用法：npm run import -- 文件.xlsx'],
  [['a.csv', 'b.csv'], '用法：npm run import -- 文件.xlsx'],
  [['--dryrun', 'a.csv'], '用法：npm run import -- 文件.xlsx'],
  [['nothing.csv'], '没有 nothing.csv 这个文件，请核对路径'],
  [
    [EXTRACT, '--mapping', 'nothing'],
    '没有名为 nothing 的映射，可用：project-form、washinvestments',
  ],
  [[EXTRACT, '--mapping', 'project-form'], '前 20 行里没有表头：同一行要有 项目名称、所属行业'],
])('%j is answered with what to do', async (args, message) => {
  const { code, stdout, stderr } = await run(...args);
  expect(stderr).toContain(message);
  expect(stdout).toBe('');
  expect(code).toBe(1);
});

test.each([
  ['a.xls', '不能读 .xls，请在 Excel 或 WPS 里另存为 .xlsx 再导入'],
  ['b.xlsx', '这不是 xlsx 文件'],
  ['c.csv', '表头和现有映射都对不上'],
])('%s, which is none or empty, is answered with what to do', async (name, message) => {
  const file = join(makeFolder({ [name]: name === 'c.csv' ? '' : 'x' }), name);
  expect((await run(file)).stderr).toContain(message);
});
