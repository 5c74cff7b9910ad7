import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#scripts/lib/content/read-content.ts';
import { formatImport } from '#scripts/lib/import/report.ts';
import { createNames } from '#scripts/lib/workbook/names.ts';
import { makeFolder } from '../temporary-folder.ts';
import { readAll } from '../workbook/county.ts';
import { importFile } from './import-file.ts';

const FILE = 'tests/fixtures/import/washinvestments-extract.csv';
const { content } = await readContent('no-content');

const importInto = (out: string, changes: { dryRun?: boolean; overwrite?: boolean } = {}) =>
  importFile({ file: FILE, out, content, ...changes });

const SETTING = { out: 'drafts', dir: 'content', dryRun: false, names: createNames([]) };

test('every row is a draft or is sent back with its number, its column and its reason', async () => {
  const { result, plan } = await importInto(makeFolder());
  expect(result.read).toBe(59);
  expect(plan.written).toHaveLength(51);
  expect(result.faults.map(({ row }) => row)).toEqual([15, 16, 17, 19, 21, 23, 24, 26]);
  expect(result.faults[0]).toEqual({
    row: 15,
    column: 'amounttotal_2020usd',
    reason: '这一格是空的，请填写',
  });
  expect(result.faults[2]).toEqual({
    row: 17,
    column: 'mdb、id',
    reason: '与第 14 行得出同一个文件名 ibrd-p003648，请核对是否重复，留一行或改名',
  });
});

test('drafts are valid project files in both languages, marked as samples and as unfinished', async () => {
  const out = makeFolder();
  await importInto(join(out, 'projects'));
  const { content: drafts, findings } = await readContent(out, { name: 'content' });
  expect(findings).toEqual([]);
  expect(drafts.projects.zh.size).toBe(51);
  expect(drafts.projects.en.size).toBe(51);
  const dacca = drafts.projects.zh.get('ibrd-p009345')!.data;
  expect(dacca.title).toBe('待译：Dacca Water Supply and Sewerage Project');
  expect(dacca.number).toBe('WI-1963-001');
  expect(dacca.sample).toBe(true);
  expect(dacca.source).toContain('不在本县');
  // 314,545,359.13 dollars of 2020 × 6.9008.
  expect(dacca.investment.total).toBe(217_061.46);
  expect(dacca.investment.funds).toEqual([
    { source: 'local-partner', amount: 140_081.04 },
    { source: 'loan', amount: 76_980.42 },
  ]);
});

test('names come out as they were meant, however the file spells them', async () => {
  const { plan } = await importInto(makeFolder(), { dryRun: true });
  const texts = plan.written.map(({ en }) => en).join('\n');
  for (const name of [
    'Haute Guinée',
    "réseaux de distribution d'eau à Conakry",
    'KALAHI–CIDSS',
    'Mozambique – Maputo',
    '“JEEVIKA II”',
    'SÃO PAULO WATER',
    'LILONGWE WATER AND SANITATION PROJECT',
    'TOWNS WATER SUPPLY AND SANITATION PROJECT (PRAGUAS 11)',
    'GY "EL NINO" Emergency',
  ])
    expect(texts).toContain(name);
  expect(texts).not.toMatch(/[\u0080-\u009f\uFFFD]|<[0-9a-f]{2}>|<U\+/);
});

test('what has no sponsor is left out and said, a line a column', async () => {
  const report = formatImport(await importInto(makeFolder(), { dryRun: true }), {
    ...SETTING,
    dryRun: true,
  });
  expect(report).toContain('提示  sponsor4  有 amount4 没有 sponsor4，这一项没有写入：第 8、42 行');
  expect(report.split('\n').at(-1)).toBe('读 59 行：可写成 51 个草稿，退回 8 行');
});

test('a dry run changes nothing', async () => {
  const out = makeFolder();
  await importInto(out, { dryRun: true });
  expect(readAll(out)).toEqual({});
});

test('the second run changes nothing and says so', async () => {
  const out = makeFolder();
  await importInto(out);
  const before = readAll(out);
  const outcome = await importInto(out);
  expect(readAll(out)).toEqual(before);
  expect(formatImport(outcome, { ...SETTING, out })).toContain(
    '读 59 行：写成 0 个草稿，未变 51 个，退回 8 行',
  );
});
