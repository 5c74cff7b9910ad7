import type ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { change, exportFrom, findCell, importInto, makeCounty } from './county.ts';

/** What people put into cells instead of plain values, and what the file then says. */
const CASES: readonly [string, string, ExcelJS.CellValue, string][] = [
  ['a formula', '总投资', { formula: '600*2+300', result: 1500 }, '总投资：1200万元 → 1500万元'],
  ['a number as text', '总投资', ' 1,500 ', '总投资：1200万元 → 1500万元'],
  ['full-width digits', '总投资', '１５００', '总投资：1200万元 → 1500万元'],
  ['another unit', '总投资', '0.15亿元', '总投资：1200万元 → 0.15亿元'],
  ['the same in another unit', '总投资', '0.12亿元', ''],
  [
    'rich text',
    '一句话简介',
    { richText: [{ text: '榨油，' }, { text: '就地。', font: { bold: true } }] },
    '一句话简介：在雀塘建一座茶油加工厂。 → 榨油，就地。',
  ],
  [
    'a link',
    '一句话简介',
    { text: '榨油。', hyperlink: 'https://example.cn' },
    '一句话简介：在雀塘建一座茶油加工厂。 → 榨油。',
  ],
  ['spaces around', '一句话简介', ' 在雀塘建一座茶油加工厂。　\n', ''],
  ['a day', '核实日期', new Date('2026-11-01T00:00:00Z'), '核实日期：2026-10-01 → 2026-11-01'],
  ['a day as a serial number', '核实日期', 46327, '核实日期：2026-10-01 → 2026-11-01'],
  ['a day in words', '核实日期', '2026年11月1日', '核实日期：2026-10-01 → 2026-11-01'],
  ['a code instead of its word', '阶段', 'intent', '阶段：招商中 → 意向'],
  ['another comma', '合作方式', '独资，租赁', '合作方式：独资 → 独资、租赁'],
  ['a town without its kind', '项目地点', '雀塘', ''],
  ['yes', '示例', '是', '示例：（空） → 是'],
];

let exported: Promise<Uint8Array> | undefined;

/** The workbook of the county that every test here makes anew: the same for all, and long to write. */
const exportOnce = (dir: string) => (exported ??= exportFrom(dir));

test.each(CASES)('%s in %s is read for what it says', async (_, title, value, line) => {
  const own = makeCounty();
  const bytes = await change(await exportOnce(own), (book) => {
    findCell(book, '项目', 5, title).value = value;
  });
  const { lines } = await importInto(own, bytes, { dryRun: true });
  expect(lines.slice(0, -1).map((text) => text.trim())).toEqual(
    line === '' ? [] : ['更新  XS-2026-001  茶油加工厂  content/projects/zh/tea.md', line],
  );
});

test.each([
  ['总投资', { error: '#REF!' }, '单元格是公式错误 #REF!，请改成数值再导入'],
  ['总投资', '约1500', '"约1500" 读不出数值，请写成 3.2亿元 或 32000万元'],
  ['核实日期', '2026-02-30', '没有这一天，请核对日期'],
  ['示例', '也许', '"也许" 读不出是或否，请写 是 或 否'],
  ['包装单位', '商务', ''],
  ['包装单位', '不知道', '没有“不知道”，请从下拉列表里选'],
  ['项目名称', null, '这一格是空的，请填写'],
] as [string, ExcelJS.CellValue, string][])(
  '%s with %j is sent back with its cell',
  async (title, value, reason) => {
    const own = makeCounty();
    const bytes = await change(await exportOnce(own), (book) => {
      findCell(book, '项目', 5, title).value = value;
    });
    const { lines } = await importInto(own, bytes, { dryRun: true });
    expect(lines.slice(0, -1)).toEqual(reason === '' ? [] : [`项目  第 5 行  ${title}  ${reason}`]);
  },
);

test('renamed sheets, moved and added columns and taken-out sheets do no harm', async () => {
  const own = makeCounty();
  const bytes = await change(await exportOnce(own), (book) => {
    book.getWorksheet('项目')!.name = '我的项目';
    book.getWorksheet('我的项目')!.spliceColumns(2, 0, [null, null, '备注', null, '待核']);
    book.removeWorksheet(book.getWorksheet('审批情况')!.id);
    findCell(book, '我的项目', 5, '总投资').value = 1500;
  });
  const { lines } = await importInto(own, bytes, { dryRun: true });
  expect(lines[1]).toBe('    总投资：1200万元 → 1500万元');
});

test('a column that was taken out is asked for', async () => {
  const own = makeCounty();
  const bytes = await change(await exportOnce(own), (book) => {
    book.getWorksheet('窗口')!.spliceColumns(2, 1);
  });
  await expect(importInto(own, bytes)).rejects.toThrow(
    '工作表“窗口”少了列：名称，不要删列；请用 npm run workbook 重新生成，把内容抄过去',
  );
});
