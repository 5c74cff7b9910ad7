import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readToday } from '#scripts/lib/read-today.ts';
import { makeFolder } from './temporary-folder.ts';

const UNIT = { slug: 'tourism-bureau', name: '县文化旅游局' };

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: 'tests/fixtures/county', QIAO_TODAY: '2026-11-23' },
    },
  );
  return { status, said: stdout + stderr };
}

test('a day that no calendar has is refused', () => {
  expect(readToday({ QIAO_TODAY: '2026-11-23' })).toBe('2026-11-23');
  for (const QIAO_TODAY of ['2026-13-01', '2026-02-30', '今天'])
    expect(() => readToday({ QIAO_TODAY })).toThrow('不是日期，请写成 2026-11-23');
});

test('a month to come has no report', () => {
  const { status, said } = run('report', '2027-05');
  expect([status, said]).toEqual([1, '2027-05 还没有到，没有数据。请写 2026-11 或更早的月份。\n']);
});

test('a unit is named by its name or by its file', () => {
  const out = join(makeFolder(), 'it.xlsx');
  const byName = run('coverage', '--unit', UNIT.name, '--out', out);
  expect([byName.status, byName.said]).toEqual([0, expect.stringContaining(UNIT.name) as string]);
  expect(run('coverage', '--unit', UNIT.slug, '--out', out).said).toBe(byName.said);
  const near = run('coverage', '--unit', '旅游', '--out', out);
  expect([near.status, near.said]).toEqual([
    1,
    expect.stringContaining(`是不是 ${UNIT.name}`) as string,
  ]);
});
