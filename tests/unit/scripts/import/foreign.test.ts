import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readContent } from '#scripts/lib/content/read-content.ts';
import { formatImport } from '#scripts/lib/import/report.ts';
import { listEntries, listNamedEntries } from '#scripts/lib/workbook/entries.ts';
import { KINDS } from '#scripts/lib/workbook/kinds.ts';
import { createNames } from '#scripts/lib/workbook/names.ts';
import { makeFolder } from '../temporary-folder.ts';
import { makeCounty, readAll } from '../workbook/county.ts';
import { importFile } from './import-file.ts';

/** The columns of the form that towns send in, as `scripts/mappings/project-form.yml` knows them. */
const HEADER = [
  '项目名称',
  '项目简介',
  '所属行业',
  '乡镇',
  '包装单位',
  '建设内容',
  '总投资（万元）',
  '合作方式',
  '核实日期',
];
const ROW = [
  '竹木厂',
  '做地板。',
  '食品',
  '雀塘镇',
  '商务局',
  '车间',
  '1200',
  '独资',
  '2026-10-01',
];
const put = (changes: Record<string, unknown>) =>
  HEADER.map((name, index) => (name in changes ? changes[name] : ROW[index]));

async function importTable(
  file: string,
  {
    dir = makeCounty(),
    out = makeFolder(),
    unit,
  }: { dir?: string; out?: string; unit?: string } = {},
) {
  const { content, sources } = await readContent(dir, { name: 'content' });
  const projects = listEntries({ content, sources }, KINDS[0]!);
  const outcome = await importFile({ file, out, content, projects, contentDir: dir, unit });
  const names = createNames(listNamedEntries(content));
  const report = formatImport(outcome, { out: 'drafts', dir: 'content', dryRun: false, names });
  return { lines: report.split('\n'), drafts: readAll(out), dir, out };
}

function write(name: string, data: string | Uint8Array): string {
  const file = join(makeFolder(), name);
  writeFileSync(file, data);
  return file;
}

const toCsv = (rows: readonly unknown[][]) =>
  rows.map((row) => row.map((cell) => `"${String(cell)}"`).join(',')).join('\n');

async function toXlsx(rows: readonly unknown[][]): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('申报表');
  sheet.addRow(['新邵县2026年招商项目申报表']);
  sheet.mergeCells(1, 1, 1, HEADER.length);
  sheet.addRow(['填报单位：商务局', '', '', '', '', '', '', '', '金额单位：万元']);
  sheet.addRow(HEADER.map((name) => ` ${name} `));
  for (const row of rows) sheet.addRow(row);
  return write('申报表.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
}

test('a table in GB 18030 is read, with spaces behind its cells', async () => {
  const bytes = iconv.encode(toCsv([HEADER, ROW.map((cell) => `${cell}\u3000 `)]), 'gb18030');
  const { lines, drafts } = await importTable(write('a.csv', bytes));
  expect(lines).toEqual(['读 1 行：写成 1 个草稿，退回 0 行']);
  expect(drafts['zh/zhu-mu-chang.md']).toContain('title: 竹木厂\nsummary: 做地板。\n');
});

test('amounts of 万元 and 亿元 and digits of two widths stand in one column', async () => {
  const amounts = ['1200', '０．１２亿元', '1,200 ', '１２００万元', '0.12亿', 1200];
  const rows = amounts.map((amount, index) =>
    put({ 项目名称: `竹木厂${'甲乙丙丁戊己'[index]}`, '总投资（万元）': amount }),
  );
  const { lines, drafts } = await importTable(await toXlsx(rows));
  expect(lines).toEqual(['读 6 行：写成 6 个草稿，退回 0 行']);
  const totals = Object.values(drafts).map((text) => /total: (.*)/.exec(text)?.[1]);
  expect(totals.sort()).toEqual(
    ['0.12亿', '0.12亿元', '1200万元', '1200万元', '1200万元', '1200万元'].sort(),
  );
});

test('days in six forms are one day', async () => {
  const days = [
    '2026-03-05',
    '2026/3/5',
    '2026.3.5',
    '2026年3月5日',
    '20260305',
    new Date('2026-03-05T00:00:00Z'),
  ];
  const rows = days.map((day, index) =>
    put({ 项目名称: `竹木厂${'甲乙丙丁戊己'[index]}`, 核实日期: day }),
  );
  const { lines, drafts } = await importTable(await toXlsx(rows));
  expect(lines).toEqual(['读 6 行：写成 6 个草稿，退回 0 行']);
  for (const text of Object.values(drafts)) expect(text).toContain('verified: 2026-03-05\n');
});

test('sums are skipped and merged cells count for each of their rows', async () => {
  const file = await toXlsx([
    put({}),
    put({ 项目名称: '茶叶厂' }),
    ['合 计：', '', '', '', '', '', 2400],
  ]);
  const { lines } = await importTable(file);
  expect(lines).toEqual(['读 3 行：写成 2 个草稿，退回 0 行，跳过 1 行']);
});

test('a row about a project that the content has changes it, and says from what to what', async () => {
  const file = await toXlsx([
    put({ 项目名称: '茶油 加工厂', '总投资（万元）': '0.15亿元' }),
    put({}),
  ]);
  const { lines, dir, out } = await importTable(file);
  expect(lines).toEqual([
    '更新  XS-2026-001  茶油 加工厂  content/projects/zh/tea.md',
    '    项目名称：茶油加工厂 → 茶油 加工厂',
    '    一句话简介：在雀塘建一座茶油加工厂。 → 做地板。',
    '    建设内容：厂房2000㎡ → 车间',
    '    总投资：1200万元 → 0.15亿元',
    '读 2 行：写成 1 个草稿，更新 1 个项目，退回 0 行',
  ]);
  expect(readFileSync(join(dir, 'projects/zh/tea.md'), 'utf8')).toContain('stage: open\n');
  const again = await importTable(file, { dir, out });
  expect(again.lines).toEqual([
    '读 2 行：写成 0 个草稿，与现有项目相同 1 个，未变 1 个，退回 0 行',
  ]);
});

test("another unit's rows go back with their cell, new or known", async () => {
  const units = {
    'units/bureau.yml': { name: '林业局', nameEn: 'Forestry', kind: 'department', contact: 'desk' },
  };
  const file = await toXlsx([put({}), put({ 项目名称: '茶油加工厂' })]);
  const { lines } = await importTable(file, { dir: makeCounty(units), unit: 'bureau' });
  expect(lines).toEqual([
    '申报表  第 5 行  包装单位  不是林业局的项目，请从表里删去，或由所属单位导入',
    '申报表  第 4 行  包装单位  不是本单位的项目，请从表里删去，或由所属单位导入',
    '读 2 行：写成 0 个草稿，退回 2 行',
  ]);
});
