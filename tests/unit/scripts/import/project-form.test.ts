import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { readContent } from '#scripts/lib/content/read-content.ts';
import { formatImport } from '#scripts/lib/import/report.ts';
import { createNames } from '#scripts/lib/workbook/names.ts';
import { makeContent } from '../../domain/check/sample-content.ts';
import { makeFolder } from '../temporary-folder.ts';
import { importFile } from './import-file.ts';

const HEADER = [
  '序号',
  '项目名称',
  '项目简介',
  '所属行业',
  '乡镇',
  '包装单位',
  '建设性质',
  '建设内容',
  '总投资（万元）',
  '占地面积（亩）',
  '建设期（月）',
  '合作方式',
  '年收入（万元）',
  '年利润（万元）',
  '投资利润率',
  '投资回收期（年）',
  '用工人数',
  '项目背景',
  '联系人',
  '联系电话',
  '核实日期',
];

type Cell = ExcelJS.CellValue;

const TEA: Record<string, Cell> = {
  序号: 1,
  项目名称: '雀塘茶油\n加工厂',
  项目简介: '在雀塘建一座茶油加工厂。',
  所属行业: '食品',
  乡镇: '雀塘',
  包装单位: '县商务局',
  建设性质: '新建',
  建设内容: '1、厂房2000㎡\n2、榨油线两条',
  '总投资（万元）': '１２００',
  '占地面积（亩）': 20,
  '建设期（月）': 18,
  合作方式: '独资、合资',
  '年收入（万元）': '0.24亿元',
  '年利润（万元）': 240,
  投资利润率: 0.2,
  '投资回收期（年）': 5,
  用工人数: '90人',
  项目背景: '本地油茶林每年产籽。',
  联系人: '张三',
  联系电话: '0739-3600000',
  核实日期: new Date('2026-10-01T00:00:00Z'),
};

async function writeWorkbook(rows: readonly Record<string, Cell>[]): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('填表说明').addRow(['金额单位为万元。']);
  const sheet = workbook.addWorksheet('项目');
  sheet.addRow(['某县2026年招商项目申报表']);
  sheet.mergeCells(1, 1, 1, HEADER.length);
  sheet.addRow(HEADER);
  for (const row of rows) {
    const added = sheet.addRow(HEADER.map((name) => row[name] ?? null));
    added.getCell(HEADER.indexOf('投资利润率') + 1).numFmt = '0%';
  }
  const file = join(makeFolder(), '申报表.xlsx');
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return file;
}

const SETTING = (out: string) => ({
  out,
  dir: 'content',
  dryRun: false,
  names: createNames([]),
});

const importRows = async (
  rows: readonly Record<string, Cell>[],
  out = makeFolder(),
  overwrite = false,
) => {
  const file = await writeWorkbook(rows);
  const outcome = await importFile({ file, out, overwrite, content: makeContent() });
  return { ...outcome, out, report: formatImport(outcome, SETTING(out)) };
};

const SLUG = 'que-tang-cha-you-jia-gong-chang';

test('a row of the form becomes a draft, below a title and beside a sheet of notes', async () => {
  const { out, report } = await importRows([TEA]);
  expect(report).toBe('读 1 行：写成 1 个草稿，退回 0 行');
  const text = readFileSync(join(out, 'zh', `${SLUG}.md`), 'utf8');
  expect(text).toBe(
    `---
title: 雀塘茶油 加工厂
summary: 在雀塘建一座茶油加工厂。
scope:
  - 厂房2000㎡
  - 榨油线两条
number: XS-2026-002
sector: food
town: quetang
unit: office
nature: new
modes:
  - sole
  - joint-venture
stage: open
constructionTime: 18个月
land:
  area: 20亩
investment:
  total: 1200万元
returns:
  revenue: 0.24亿元
  profit: 240万元
  returnOnInvestment: 20%
  payback:
    time: 5年
    construction: unstated
jobs: 90人
verified: 2026-10-01
---

## 项目背景

本地油茶林每年产籽。

## 前期工作

（待写）

## 建设内容

（待写）

## 投资估算

（待写）

## 效益分析

（待写）

## 合作方式

（待写）
`,
  );
  expect(existsSync(join(out, 'en'))).toBe(false);
});

test('persons and their telephones are not taken over', async () => {
  const { out } = await importRows([TEA]);
  expect(readFileSync(join(out, 'zh', `${SLUG}.md`), 'utf8')).not.toMatch(/张三|0739/);
});

test('what cannot be used is told, cell by cell, and the row is sent back whole', async () => {
  const bad = {
    ...TEA,
    所属行业: '食物',
    乡镇: '雀糖',
    合作方式: '独资、参股',
    '总投资（万元）': '面议',
    核实日期: null,
  };
  const { out, report } = await importRows([bad]);
  expect(report.split('\n')).toEqual([
    '项目  第 3 行  所属行业  "食物" 在 content/sectors 里没有，是不是“食品”？',
    '项目  第 3 行  乡镇  "雀糖" 在 content/towns 里没有，是不是“雀塘”？',
    '项目  第 3 行  合作方式  "参股" 不在映射里，可写：独资、合资、合作、PPP、特许经营、租赁、股权转让、土地出让；或在映射文件的 tables.modes 里补上',
    '项目  第 3 行  总投资（万元）  "面议" 读不出数值，请写成 3.2亿元 或 32000万元',
    '项目  第 3 行  核实日期  没有年份，编不出项目编号，请填写',
    '读 1 行：写成 0 个草稿，退回 1 行',
  ]);
  expect(existsSync(join(out, 'zh'))).toBe(false);
});

test('a failed formula is no value', async () => {
  const { report } = await importRows([{ ...TEA, '总投资（万元）': { error: '#REF!' } }]);
  expect(report).toContain(
    '项目  第 3 行  总投资（万元）  单元格是公式错误 #REF!，请改成数值再导入',
  );
});

test('sums and empty rows are no projects', async () => {
  const sum = { 项目名称: '合计', '总投资（万元）': 1200 };
  const { report } = await importRows([TEA, {}, sum]);
  expect(report).toBe('读 2 行：写成 1 个草稿，退回 0 行，跳过 1 行');
});

test('numbers go on from those taken, and a draft keeps its own', async () => {
  const out = makeFolder();
  const bamboo = { ...TEA, 项目名称: '竹木厂' };
  await importRows([TEA], out);
  const { plan } = await importRows([bamboo, TEA], out);
  expect(plan.written.map(({ number }) => number)).toEqual(['XS-2026-003']);
  expect(plan.unchanged.map(({ number }) => number)).toEqual(['XS-2026-002']);
});

test('a draft that someone has worked on is not written over unless that is asked for', async () => {
  const { out } = await importRows([TEA]);
  const file = join(out, 'zh', `${SLUG}.md`);
  const worked = readFileSync(file, 'utf8').replace('（待写）', '可研已编。');
  writeFileSync(file, worked);
  const { report } = await importRows([TEA], out);
  expect(report).toContain(
    `第 3 行  ${SLUG}  ${out} 里已有同名文件，内容不同，没有改动；要覆盖请加 --overwrite`,
  );
  expect(readFileSync(file, 'utf8')).toBe(worked);
  await importRows([TEA], out, true);
  expect(readFileSync(file, 'utf8')).not.toBe(worked);
});

test('drafts can go straight to a folder named zh', async () => {
  const out = join(makeFolder(), 'projects', 'zh');
  await importRows([TEA], out);
  const { content } = await readContent(join(out, '../..'), { name: 'content' });
  expect(content.projects.zh.get(SLUG)?.data.investment.total).toBe(1200);
});
