import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BASE_SHEET } from '#scripts/lib/workbook/layout.ts';
import { ENGLISH, PROJECT } from '../../domain/check/sample-content.ts';
import { change, exportFrom, findCell, importInto, makeCounty, readAll } from './county.ts';

const TEA = 'projects/zh/tea.md';

const makeTea = () =>
  makeCounty({
    [TEA]: {
      ...PROJECT,
      jobs: '74人',
      investment: {
        total: '1200万元',
        split: [
          { item: 'construction', amount: '800万元' },
          { item: 'equipment', amount: '400万元' },
        ],
      },
    },
    'projects/en/tea.md': ENGLISH,
  });

/** What a colleague does to a file while a workbook is out. */
function edit(dir: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(dir, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(join(dir, path), text.replace(from, to));
}

test('a workbook that was left alone undoes nothing of what was changed since', async () => {
  const dir = makeTea();
  const bytes = await exportFrom(dir);
  edit(dir, TEA, '74人', '80人');
  edit(dir, TEA, '2026-10-01', '2026-11-20');
  const before = readAll(dir);
  const { lines } = await importInto(dir, bytes);
  expect(lines).toEqual([
    '提示  项目  第 5 行  核实日期  导出后已由“2026-10-01”改为“2026-11-20”，本表没有改这一格，保留现在的；要再改请重新导出',
    '提示  项目  第 5 行  就业人数  导出后已由“74人”改为“80人”，本表没有改这一格，保留现在的；要再改请重新导出',
    '读 8 个：新增 0 个，更新 0 个，未变 8 个，退回 0 个',
  ]);
  expect(readAll(dir)).toEqual(before);
});

test('what was changed here goes together with what was changed there', async () => {
  const dir = makeTea();
  const bytes = await change(await exportFrom(dir), (book) => {
    findCell(book, '项目', 5, '一句话简介').value = '榨油。';
    findCell(book, '投资构成', 5, '投资科目').value = '预备费';
    findCell(book, '项目英文', 5, '一句话简介（英文）').value = 'Oil.';
  });
  edit(dir, TEA, '74人', '80人');
  edit(dir, TEA, 'item: equipment', 'item: land');
  const { lines } = await importInto(dir, bytes);
  expect(lines.at(-1)).toContain('更新 1 个');
  const text = readFileSync(join(dir, TEA), 'utf8');
  for (const part of ['summary: 榨油。', '80人', 'item: land', 'item: contingency'])
    expect(text).toContain(part);
});

test('a field that was changed here and there is refused with both values', async () => {
  const dir = makeTea();
  const bytes = await change(await exportFrom(dir), (book) => {
    findCell(book, '项目', 5, '就业人数').value = '90人';
    findCell(book, '投资构成', 6, '投资科目').value = '预备费';
  });
  edit(dir, TEA, '74人', '80人');
  edit(dir, TEA, 'item: equipment', 'item: land');
  const { lines } = await importInto(dir, bytes);
  expect(lines).toEqual([
    '投资构成  第 6 行  投资构成  导出后已由“设备购置，400万元”改为“土地费用，400万元”，本表写的是“预备费，400万元”；要留现在的，把这一格改成“土地费用，400万元”，要用本表的，导入时加 --overwrite',
    '项目  第 5 行  就业人数  导出后已由“74人”改为“80人”，本表写的是“90人”；要留现在的，把这一格改成“80人”，要用本表的，导入时加 --overwrite',
    '读 8 个：新增 0 个，更新 0 个，未变 7 个，退回 1 个（2 处）',
  ]);
  await importInto(dir, bytes, { overwrite: true });
  expect(readFileSync(join(dir, TEA), 'utf8')).toContain('90人');
});

test('what was deleted since does not come back by itself', async () => {
  const dir = makeTea();
  const bytes = await exportFrom(dir);
  rmSync(join(dir, TEA));
  rmSync(join(dir, 'projects/en/tea.md'));
  const { lines } = await importInto(dir, bytes);
  expect(lines).toEqual([
    '项目  第 5 行  项目编号  导出后 content/projects/zh/tea.md 已删去，没有导入；请从表里删去这一行，要恢复的，导入时加 --overwrite',
    '读 8 个：新增 0 个，更新 0 个，未变 7 个，退回 1 个（1 处）',
  ]);
  await importInto(dir, bytes, { overwrite: true });
  expect(readFileSync(join(dir, TEA), 'utf8')).toContain('74人');
});

test('a workbook that does not say what it went out with is told where it sets a day back', async () => {
  const dir = makeTea();
  const bytes = await change(await exportFrom(dir), (book) => {
    book.removeWorksheet(book.getWorksheet(BASE_SHEET)!.id);
  });
  edit(dir, TEA, '2026-10-01', '2026-11-20');
  const { lines } = await importInto(dir, bytes);
  expect(lines).toContain(
    '提示  项目  第 5 行  核实日期  核实日期由 2026-11-20 退回 2026-10-01，这本表可能是旧的，请逐条核对上面的更新，不对的重新导出再改',
  );
});

const EMPTY = 'nobody';
const NEW = {
  项目编号: 'XS-2026-001',
  项目名称: '竹木厂',
  一句话简介: '做地板。',
  所属行业: '食品',
  项目地点: '雀塘镇',
  包装单位: '商务局',
};

test.each(['商务局', '林业局'])('a taken number is no way into the project of %s', async (unit) => {
  const dir = makeTea();
  const before = readAll(dir);
  const bytes = await change(await exportFrom(dir, EMPTY), (book) => {
    for (const [title, text] of Object.entries({ ...NEW, 包装单位: unit }))
      findCell(book, '项目', 5, title).value = text;
    for (const sheet of ['项目正文', '项目英文', '投资构成'])
      book.getWorksheet(sheet)!.getRow(5).values = ['XS-2026-001', '竹子多。', '话。'];
  });
  const { lines } = await importInto(dir, bytes);
  expect(lines).toEqual([
    '项目  第 5 行  项目编号  XS-2026-001 已用于商务局的“茶油加工厂”，新增的请换一个项目编号，各表一并改；要改原有的，请先用 npm run workbook 导出',
    '读 1 个：新增 0 个，更新 0 个，未变 0 个，退回 1 个（1 处）',
  ]);
  expect(readAll(dir)).toEqual(before);
});

test('a row that another project was written over is sent back', async () => {
  const dir = makeCounty({
    'units/bureau.yml': { name: '林业局', nameEn: 'Forestry', kind: 'department', contact: 'desk' },
  });
  const bytes = await change(await exportFrom(dir), (book) => {
    findCell(book, '项目', 5, '项目名称').value = '竹木厂';
    findCell(book, '项目', 5, '包装单位').value = '林业局';
  });
  expect((await importInto(dir, bytes)).lines[0]).toBe(
    '项目  第 5 行  项目编号  XS-2026-001 是商务局的“茶油加工厂”，名称和单位不能一起换成别的；新项目请另起一行、另编项目编号',
  );
});

test('a number of a wrong form is told once, a new one counts for the rows of all sheets', async () => {
  const dir = makeTea();
  const renumber = async (number: string) =>
    importInto(
      dir,
      await change(await exportFrom(dir), (book) => {
        findCell(book, '项目', 5, '项目编号').value = number;
      }),
    );
  expect((await renumber('XS-2026-30')).lines).toEqual([
    '项目  第 5 行  项目编号  “XS-2026-30”不合写法，项目编号请写成 XS-2026-001',
    '读 8 个：新增 0 个，更新 0 个，未变 7 个，退回 1 个（1 处）',
  ]);
  expect((await renumber('XS-2026-030')).lines).toEqual([
    '更新  XS-2026-030  茶油加工厂  content/projects/zh/tea.md',
    '    项目编号：XS-2026-001 → XS-2026-030',
    '读 8 个：新增 0 个，更新 1 个，未变 7 个，退回 0 个',
  ]);
});
