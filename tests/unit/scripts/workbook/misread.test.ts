import type ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readXlsx } from '#scripts/lib/import/read-xlsx.ts';
import { isOwnWorkbook } from '#scripts/lib/workbook/filled-sheet.ts';
import { CHOICES_SHEET } from '#scripts/lib/workbook/layout.ts';
import { change, exportFrom, findCell, importInto, makeCounty } from './county.ts';

const TEA = 'projects/zh/tea.md';
const FIRST = '更新  XS-2026-001  茶油加工厂  content/projects/zh/tea.md';
const PERCENT = '投资利润率';

async function fill(title: string, set: (cell: ExcelJS.Cell) => void) {
  const dir = makeCounty();
  const bytes = await change(await exportFrom(dir), (book) => {
    const sheet = ['前期工作'].includes(title) ? '项目正文' : '项目';
    set(findCell(book, sheet, 5, title));
  });
  return { dir, bytes, ...(await importInto(dir, bytes)) };
}

test('struck text is not read', async () => {
  const { lines } = await fill('就业人数', (cell) => {
    cell.value = { richText: [{ text: '26', font: { strike: true } }, { text: '30' }] };
  });
  expect(lines.slice(0, 2)).toEqual([FIRST, '    就业人数：（空） → 30人']);
});

test('a share below 1 is asked about, unless it says by itself that it is one', async () => {
  const typed = await fill(PERCENT, (cell) => (cell.value = 0.08));
  expect(typed.lines[0]).toBe(
    '项目  第 5 行  投资利润率  “0.08”在百分数的列里分不清，8% 请写 8，0.08% 请连 % 一起写',
  );
  const formatted = await fill(PERCENT, (cell) => {
    cell.numFmt = '0.00%';
    cell.value = 0.08;
  });
  expect(formatted.lines[1]).toBe('    投资利润率：（空） → 8%');
  const small = await fill(PERCENT, (cell) => (cell.value = '0.5%'));
  expect(small.lines[1]).toBe('    投资利润率：（空） → 0.5%');
  const again = await importInto(small.dir, await exportFrom(small.dir));
  expect(again.lines).toHaveLength(1);
  const before = await change(small.bytes, (book) => {
    findCell(book, '项目', 5, PERCENT).value = 0.5;
  });
  expect((await importInto(small.dir, before)).lines).toHaveLength(1);
});

test('a name with a break is one line, broken prose is paragraphs, and both stay as they came', async () => {
  const name = await fill('项目名称', (cell) => (cell.value = '茶油\n加工总厂'));
  expect(name.lines[1]).toBe('    项目名称：茶油加工厂 → 茶油加工总厂');
  const prose = await fill('前期工作', (cell) => (cell.value = '踏勘过。\n量过地。\n- 一\n- 二'));
  expect(readFileSync(join(prose.dir, TEA), 'utf8')).toContain(
    '## 前期工作\n\n踏勘过。\n\n量过地。\n- 一\n- 二\n',
  );
  expect((await importInto(prose.dir, prose.bytes)).lines).toHaveLength(1);
});

test('headings that say another thing than what is read beneath are refused, all at once', async () => {
  const dir = makeCounty();
  const bytes = await change(await exportFrom(dir), (book) => {
    findCell(book, '项目', 3, '占地面积').value = '占地面积（㎡）';
    findCell(book, '项目', 3, '项目名称').value = '项目名称 *';
    findCell(book, '窗口', 3, '名称').value = '受理什么＊';
  });
  const refused = await importInto(dir, bytes).catch((error: unknown) => String(error));
  expect(refused).toContain(
    '工作表“项目”第 3 行的列名被改过：“占地面积（㎡）”应为“占地面积（亩）”；',
  );
  expect(refused).toContain('工作表“窗口”第 3 行的列名被改过：“受理什么＊”应为“名称＊”；');
});

test('a row with a sum or an example for its number is named', async () => {
  const dir = makeCounty();
  const bytes = await change(await exportFrom(dir), (book) => {
    const sheet = book.getWorksheet('项目')!;
    sheet.getRow(6).values = ['合 计', '两个'];
    sheet.getRow(7).values = ['例：XS-2026-141', '竹木厂'];
    sheet.getRow(8).values = ['例：XS-2026-001', '竹木厂'];
  });
  expect((await importInto(dir, bytes)).lines).toEqual([
    '项目  第 7 行  项目编号  “例:XS-2026-141”不合写法，项目编号请写成 XS-2026-001',
    '项目  第 8 行  项目编号  “例:XS-2026-001”不合写法，项目编号请写成 XS-2026-001',
    '提示  项目  第 6 行  项目编号  是合计行，没有读入；若不是合计，请写项目编号',
    '读 10 个：新增 0 个，更新 0 个，未变 8 个，退回 2 个（2 处）',
  ]);
});

test('a workbook with nothing in it says so, one without its lists is still ours', async () => {
  const dir = makeCounty();
  const bytes = await change(await exportFrom(dir, 'nobody'), (book) => {
    book.removeWorksheet(book.getWorksheet(CHOICES_SHEET)!.id);
  });
  expect(isOwnWorkbook(await readXlsx(bytes))).toBe(true);
  expect((await importInto(dir, bytes)).lines.at(-1)).toBe(
    '表里没有读到内容：请在各表的例子下面填写，第一列写编号或文件名',
  );
});
