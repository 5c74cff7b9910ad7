import { expect, test } from 'vitest';
import { ENGLISH } from '../../domain/check/sample-content.ts';
import { change, exportFrom, findCell, importInto, makeCounty } from './county.ts';

test('faults of cells, of the schema and of parts that are missing are told in one round', async () => {
  const dir = makeCounty();
  const bytes = await change(await exportFrom(dir), (book) => {
    findCell(book, '项目', 5, '项目地点').value = '雀糖镇';
    findCell(book, '项目', 5, '核实日期').value = '2026-02-30';
    findCell(book, '项目', 5, '就业人数').value = '几个';
    findCell(book, '项目正文', 5, '前期工作').value = null;
    findCell(book, '项目正文', 5, '合作方式').value = null;
  });
  expect((await importInto(dir, bytes)).lines).toEqual([
    '项目  第 5 行  项目地点  没有“雀糖镇”，是不是“雀塘镇”？',
    '项目  第 5 行  就业人数  "几个" 读不出数值，请写成 90人',
    '项目  第 5 行  核实日期  没有这一天，请核对日期',
    '项目正文  第 5 行  前期工作  这一格是空的，请填写',
    '项目正文  第 5 行  合作方式  这一格是空的，请填写',
    '读 8 个：新增 0 个，更新 0 个，未变 7 个，退回 1 个（5 处）',
  ]);
});

test('sums and days that do not agree are told beside cells that cannot be read', async () => {
  const dir = makeCounty();
  const bytes = await change(await exportFrom(dir), (book) => {
    findCell(book, '项目', 5, '就业人数').value = '几个';
    findCell(book, '项目', 5, '总投资').value = 1000;
    findCell(book, '项目', 5, '拟引资额').value = 1100;
    findCell(book, '项目', 5, '发布日期').value = '2026-12-24';
  });
  expect((await importInto(dir, bytes)).lines).toEqual([
    '项目  第 5 行  就业人数  "几个" 读不出数值，请写成 90人',
    '项目  第 5 行  拟引资额  拟引资额写 1100万元，大于总投资 1000万元，请核对',
    '项目  第 5 行  核实日期  核实日期 2026-10-01 早于发布日期 2026-12-24，请核对',
    '项目  第 5 行  发布日期  发布日期 2026-12-24 晚于今天 2026-11-23，请核对',
    '读 8 个：新增 0 个，更新 0 个，未变 7 个，退回 1 个（4 处）',
  ]);
});

test('of a sum with a part that cannot be read nothing is said', async () => {
  const dir = makeCounty();
  const split = ['XS-2026-001', '建筑工程'];
  const bytes = await change(await exportFrom(dir), (book) => {
    const sheet = book.getWorksheet('投资构成')!;
    sheet.getRow(5).values = [...split, 700];
    sheet.getRow(6).values = [...split, '几百'];
    findCell(book, '项目', 5, '就业人数').value = '几个';
  });
  expect((await importInto(dir, bytes)).lines.map((line) => line.split('  ')[2])).toEqual([
    '金额',
    '就业人数',
    undefined,
  ]);
});

test('a word without its Chinese is named by its own row', async () => {
  const dir = makeCounty({ 'projects/en/tea.md': ENGLISH });
  const bytes = await change(await exportFrom(dir), (book) => {
    const sheet = book.getWorksheet('数据项中的词')!;
    sheet.getRow(5).values = ['XS-2026-001', '雀塘', 'Quetang'];
    sheet.getRow(6).values = ['XS-2026-001', '车间', 'Workshop'];
  });
  const { lines } = await importInto(dir, bytes);
  expect(lines.filter((line) => line.includes('车间'))).toEqual([
    expect.stringMatching(/ {2}第 6 行 {2}.*表里的“车间”在中文文件的数据里没有/),
  ]);
});

test('groups that are new are shown field by field in words', async () => {
  const dir = makeCounty();
  const bytes = await change(await exportFrom(dir), (book) => {
    findCell(book, '项目', 5, '占地面积').value = 24;
    findCell(book, '项目', 5, '平整程度').value = '已平整';
  });
  const { lines } = await importInto(dir, bytes, { dryRun: true });
  expect(lines.slice(1, 3)).toEqual([
    '    占地面积：（空） → 24亩',
    '    平整程度：（空） → 已平整',
  ]);
});
