import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { getChinaDay } from '#scripts/lib/content/check-folder.ts';
import { makeFolder } from '../temporary-folder.ts';

/** Each test starts a program of its own, on a machine that may be busy. */
vi.setConfig({ testTimeout: 30_000 });

const PUBLISHED = 'tests/fixtures/published';

function run(args: readonly string[], env: Record<string, string>) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const whole = { ...process.env, QIAO_TODAY: '2026-11-23', ...env };
    execFile(
      process.execPath,
      ['scripts/check.ts', ...args],
      { env: whole },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
  });
}

/** The projects are old: all but the test of reminders leave out what time alone brings about. */
const FAULTS_ONLY = '--faults-only';

/** The published projects with some files' text changed. */
function makeVariant(changes: Record<string, (text: string) => string>): string {
  const dir = makeFolder();
  cpSync(PUBLISHED, dir, { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const file = join(dir, path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
  return dir;
}

const mend = {
  'projects/zh/heze-fruit-market.md': (text: string) =>
    text.replace('revenue: 6350万元', 'revenue: 6025万元').replace('time: 6.04年', 'time: 4.59年'),
  'projects/zh/zhongzhou-wax-gourd.md': (text: string) =>
    text.replace('amount: 200万元', 'amount: 400万元').replace('time: 3年', 'time: 5年'),
};

test('every finding is a line, file and field first, with a count at the end and exit code 1', async () => {
  const { code, stdout } = await run([FAULTS_ONLY], { CONTENT_DIR: PUBLISHED });
  const lines = stdout.trimEnd().split('\n');
  expect(code).toBe(1);
  expect(lines).toHaveLength(5);
  expect(lines[2]).toBe(
    'tests/fixtures/published/projects/zh/zhongzhou-wax-gourd.md  investment.split（投资 › 投资构成）  各项相加 1000万元，总投资写 1200万元，相差 200万元，请核对',
  );
  expect(lines[4]).toBe('共 4 处问题，2 个文件');
});

test('a folder without a fault passes, and the counts are told', async () => {
  const { code, stdout } = await run([FAULTS_ONLY], { CONTENT_DIR: makeVariant(mend) });
  expect(stdout).toBe(
    '检查通过：5 个项目、4 个产业、7 个乡镇、2 个园区、0 项政策、0 项流程、0 项收费、0 场活动、4 项数据、0 处场地\n',
  );
  expect(code).toBe(0);
});

test('before release samples are refused by name, on other days they pass', async () => {
  const CONTENT_DIR = makeVariant({
    ...mend,
    'projects/zh/sidu-marble.md': (text) =>
      text.replace('stage: open', 'stage: open\nsample: true'),
  });
  expect((await run([FAULTS_ONLY], { CONTENT_DIR })).code).toBe(0);
  const { code, stdout } = await run([FAULTS_ONLY, '--release'], { CONTENT_DIR });
  expect(code).toBe(1);
  expect(stdout).toMatch(/sidu-marble\.md {2}sample（示例） {2}是示例，不能正式发布/);
});

test('the day can be set, so that what lies ahead of it is found', async () => {
  const { stdout } = await run([FAULTS_ONLY], {
    CONTENT_DIR: makeVariant(mend),
    QIAO_TODAY: '2020-01-01',
  });
  expect(stdout).toContain('晚于今天 2020-01-01');
});

test('machines get the findings as JSON', async () => {
  const { code, stdout } = await run([FAULTS_ONLY, '--json'], { CONTENT_DIR: PUBLISHED });
  const { findings } = JSON.parse(stdout) as { findings: { rule: string }[] };
  expect(findings.map(({ rule }) => rule)).toEqual([
    'revenue-parts',
    'payback',
    'investment-split',
    'payback',
  ]);
  expect(code).toBe(1);
});

test('a mistyped option shows how the command is written', async () => {
  const { code, stderr } = await run(['--relese'], { CONTENT_DIR: PUBLISHED });
  expect(stderr).toContain('用法：npm run check -- [--release]');
  expect(code).toBe(1);
});

test('a day that is none is refused', async () => {
  const { stderr } = await run([FAULTS_ONLY], { CONTENT_DIR: PUBLISHED, QIAO_TODAY: 'tomorrow' });
  expect(stderr).toContain('QIAO_TODAY "tomorrow" 不是日期');
});

test('a content folder that is not there is named', async () => {
  const { code, stderr } = await run([FAULTS_ONLY], { CONTENT_DIR: 'contnet' });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^CONTENT_DIR "contnet" 不对：没有 \/.*contnet 这个文件夹/);
});

test('the day begins with the Chinese midnight', () => {
  expect(getChinaDay(new Date('2026-11-23T15:59:59Z'))).toBe('2026-11-23');
  expect(getChinaDay(new Date('2026-11-23T16:00:00Z'))).toBe('2026-11-24');
});

test('what is stale is reminded of, with its days, and what column is empty', async () => {
  const { code, stdout } = await run([], { CONTENT_DIR: makeVariant(mend) });
  expect(code).toBe(1);
  expect(stdout).toMatch(/longshan-forest-park\.md {2}verified（核实日期） {2}已有 \d+ 天没有核实/);
  expect(stdout).toContain('共 12 处问题，12 个文件');
});
