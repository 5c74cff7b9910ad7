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
