import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { formatImport } from '#scripts/lib/import/report.ts';
import { createNames } from '#scripts/lib/workbook/names.ts';
import { makeContent } from '../../domain/check/sample-content.ts';
import { makeFolder } from '../temporary-folder.ts';
import { importFile } from './import-file.ts';

const TEA = {
  项目名称: '茶油加工厂',
  项目简介: '在雀塘建一座茶油加工厂。',
  所属行业: '食品',
  乡镇: '雀塘',
  申报单位: '县商务局',
  建设内容: '厂房2000㎡',
  '总投资（万元）': '12000',
  合作方式: '独资',
  核实日期: '2026-10-01',
};

async function importRows(rows: readonly (readonly string[])[]) {
  const folder = makeFolder();
  const [file, out] = [join(folder, '表.csv'), join(folder, 'drafts')];
  writeFileSync(file, rows.map((cells) => cells.join(',')).join('\n'));
  return readOutcome(file, out);
}

async function readOutcome(file: string, out: string) {
  const outcome = await importFile({ file, out, content: makeContent() });
  const setting = { out, dir: 'content', dryRun: false, names: createNames([]) };
  const [draft] = outcome.plan.written;
  const read = () => readFileSync(join(out, 'zh', `${draft!.slug}.md`), 'utf8');
  return { report: formatImport(outcome, setting).split('\n'), read };
}

const importRow = (row: Record<string, string>) =>
  importRows([Object.keys(row), Object.values(row)]);

const { '总投资（万元）': total, ...REST } = TEA;

test('a unit that the heading states is the number’s, whatever the form’s own is', async () => {
  const { read } = await importRow({
    ...REST,
    '总投资（亿元）': '1.2',
    '用地面积（公顷）': '2',
    '就业人数（人）': '90',
    '年利润（单位：元）': '5000000',
    '投资利润率（%）': '13.9',
    '拟引资额（亿元，不含贷款）': '6000万元',
  });
  expect(read()).toContain('  total: 1.2亿元\n  sought: 6000万元\n');
  expect(read()).toContain('  area: 2公顷\n');
  expect(read()).toContain('jobs: 90人\n');
  expect(read()).toContain('  profit: 5000000元\n  returnOnInvestment: 13.9%\n');
});

test('a column that no field reads is told, unless it is empty or nobody misses it', async () => {
  const { report } = await importRow({ ...TEA, 备注: '急', 抄送: '', 联系人: '张三', 序号: '1' });
  expect(report).toEqual([
    expect.stringMatching(/^提示 {2}没有读入的列：“备注”。没有对应的字段；/),
    '读 1 行：写成 1 个草稿，退回 0 行',
  ]);
});

test('money in a foreign currency is none of ours, and a column that lacks is asked for', async () => {
  const { report } = await importRow({ ...REST, '总投资（万美元）': total });
  expect(report).toEqual([
    '表.csv  第 2 行  总投资（万元）  表里没有这一列，请加上',
    expect.stringMatching(/^提示 {2}没有读入的列：“总投资\(万美元\)”/),
    '读 1 行：写成 0 个草稿，退回 1 行',
  ]);
  const empty = await importRow({ ...TEA, '总投资（万元）': '' });
  expect(empty.report[0]).toBe('表.csv  第 2 行  总投资（万元）  这一格是空的，请填写');
});

test('a header goes by any name that the form knows', async () => {
  const { 乡镇: town, 所属行业: sector, 建设内容: scope, ...rest } = TEA;
  const { report } = await importRow({
    ...rest,
    所在乡镇: town,
    行业类别: sector,
    '建设规模及内容（必填）': scope,
  });
  expect(report).toEqual(['读 1 行：写成 1 个草稿，退回 0 行']);
});

test('of a header of two rows the second is read, and is no project', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('项目');
  const names = Object.keys(TEA);
  const at = names.indexOf('总投资（万元）') + 1;
  sheet.addRow(names.map((name, index) => (index + 1 === at ? '投资' : name)));
  sheet.addRow(names.map((name, index) => (index + 1 === at ? name : null)));
  for (const index of names.keys())
    if (index + 1 !== at) sheet.mergeCells(1, index + 1, 2, index + 1);
  sheet.addRow(Object.values(TEA));
  const folder = makeFolder();
  const file = join(folder, '表.xlsx');
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
  const { report } = await readOutcome(file, join(folder, 'drafts'));
  expect(report).toEqual(['读 1 行：写成 1 个草稿，退回 0 行']);
});

test('a table that is none of ours is told what it must have', async () => {
  await expect(
    importRows([
      ['名称', '金额'],
      ['茶油', '1200'],
    ]),
  ).rejects.toThrow('乡镇项目申报表（project-form）：项目名称、所属行业、乡镇、建设内容');
});
