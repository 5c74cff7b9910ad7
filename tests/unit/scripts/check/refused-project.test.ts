import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '#scripts/lib/content/check-folder.ts';
import { makeFolder } from '../temporary-folder.ts';

test('a project that cannot be read in one place is checked in the others', async () => {
  const dir = join(makeFolder(), 'content');
  cpSync('tests/fixtures/county', dir, { recursive: true });
  const file = join(dir, 'projects/zh/tea-oil-press.md');
  const written = readFileSync(file, 'utf8')
    .replace('total: 6000万元', 'total: 9000万元')
    .replace('area: 30亩', 'area: 30');
  writeFileSync(file, written);
  const options = { name: 'content', publicDir: makeFolder(), today: '2026-11-23' };
  const { findings } = await checkFolder(dir, options);
  const own = findings.filter((finding) => finding.file.endsWith('zh/tea-oil-press.md'));
  expect(own.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['land.area', 'investment.split']),
  );
});
