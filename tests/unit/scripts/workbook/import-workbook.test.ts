import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENGLISH, PROJECT } from '../../domain/check/sample-content.ts';
import { bodyIn, change, exportFrom, findCell, importInto, makeCounty, readAll } from './county.ts';

const TEA = 'projects/zh/tea.md';
/** As a person wrote it: flow lists, a comment, an amount in 亿元. */
const BY_HAND = `---
title: 茶油加工厂
summary: 在雀塘建一座茶油加工厂。
number: XS-2026-001
sector: food
town: quetang
unit: office
scope: [厂房2000㎡]
modes: [sole, joint-venture] # 可再议
stage: open
investment:
  total: 0.12亿元
  split:
    - { item: construction, amount: 800万元, note: 厂房 }
    - { item: equipment, amount: 400万元 }
verified: 2026-10-01
---

${bodyIn('zh')}
`;
const ENGLISH_BY_HAND = { ...ENGLISH, terms: { 厂房: 'Workshop' } };
const makeTea = () => makeCounty({ [TEA]: BY_HAND, 'projects/en/tea.md': ENGLISH_BY_HAND });

test('a workbook that comes back as it went out changes nothing', async () => {
  const dir = makeTea();
  const before = readAll(dir);
  const { lines } = await importInto(dir, await exportFrom(dir));
  expect(lines).toEqual(['读 8 个：新增 0 个，更新 0 个，未变 8 个，退回 0 个']);
  expect(readAll(dir)).toEqual(before);
});

test('a changed cell changes one value of the file, and the report says from what to what', async () => {
  const dir = makeTea();
  const bytes = await change(await exportFrom(dir), (book) => {
    findCell(book, '投资构成', 5, '金额').value = 700;
    findCell(book, '投资构成', 6, '金额').value = '５００ 万元';
    findCell(book, '项目', 5, '阶段').value = '意向';
    findCell(book, '项目', 5, '核实日期').value = '2026年11月20日';
  });
  const { lines } = await importInto(dir, bytes);
  expect(lines).toEqual([
    '更新  XS-2026-001  茶油加工厂  content/projects/zh/tea.md',
    '    阶段：招商中 → 意向',
    '    投资构成 第1项，金额：800万元 → 700万元',
    '    投资构成 第2项，金额：400万元 → 500万元',
    '    核实日期：2026-10-01 → 2026-11-20',
    '读 8 个：新增 0 个，更新 1 个，未变 7 个，退回 0 个',
  ]);
  expect(readFileSync(join(dir, TEA), 'utf8')).toBe(
    BY_HAND.replace('800万元', '700万元')
      .replace('400万元', '500万元')
      .replace('stage: open', 'stage: intent')
      .replace('2026-10-01', '2026-11-20'),
  );
  const again = await importInto(dir, bytes);
  expect(again.lines).toEqual(['读 8 个：新增 0 个，更新 0 个，未变 8 个，退回 0 个']);
});

test('a dry run says the same and writes nothing', async () => {
  const dir = makeTea();
  const before = readAll(dir);
  const bytes = await change(await exportFrom(dir), (book) => {
    findCell(book, '项目', 5, '总投资').value = '1200';
    findCell(book, '项目', 5, '具体位置').value = '工业园';
    findCell(book, '项目英文', 5, '具体位置（英文）').value = 'The park';
  });
  const { lines } = await importInto(dir, bytes, { dryRun: true });
  expect(lines.at(-1)).toBe('读 8 个：可新增 0 个，可更新 1 个，未变 7 个，退回 0 个');
  expect(lines).toContain('    具体位置：（空） → 工业园');
  expect(readAll(dir)).toEqual(before);
});

test('a row that cannot be used is refused with its cell, and the others are written', async () => {
  const dir = makeCounty({
    [TEA]: BY_HAND,
    'projects/en/tea.md': ENGLISH_BY_HAND,
    'projects/zh/oil.md': { ...PROJECT, title: '油厂', number: 'XS-2026-002' },
    'projects/en/oil.md': { ...ENGLISH, title: 'Oil plant' },
  });
  const bytes = await change(await exportFrom(dir), (book) => {
    findCell(book, '项目', 5, '一句话简介').value = '榨油。';
    findCell(book, '项目', 6, '总投资').value = '面议';
    findCell(book, '项目', 6, '项目地点').value = '雀糖镇';
    findCell(book, '项目', 6, '合作方式').value = '独资、参股';
    findCell(book, '投资构成', 6, '投资科目').value = '设备';
  });
  const { lines } = await importInto(dir, bytes);
  expect(lines).toEqual([
    '更新  XS-2026-002  油厂  content/projects/zh/oil.md',
    '    一句话简介：在雀塘建一座茶油加工厂。 → 榨油。',
    '项目  第 6 行  项目地点  没有“雀糖镇”，是不是“雀塘镇”？',
    '项目  第 6 行  合作方式  "参股" 不在可选范围内，可写：独资、合资、合作、特许经营（PPP）、租赁、股权转让、土地出让',
    '投资构成  第 6 行  投资科目  "设备" 不在可选范围内，是不是“设备购置”？',
    '项目  第 6 行  总投资  "面议" 读不出数值，请写成 3.2亿元 或 32000万元',
    '读 9 个：新增 0 个，更新 1 个，未变 7 个，退回 1 个（4 处）',
  ]);
  expect(readFileSync(join(dir, TEA), 'utf8')).toBe(BY_HAND);
});

test('an item that is added or gone is shown whole, in words', async () => {
  const dir = makeTea();
  const bytes = await change(await exportFrom(dir), (book) => {
    const sheet = book.getWorksheet('投资构成')!;
    sheet.getRow(6).getCell(3).value = 300;
    sheet.getRow(7).values = ['XS-2026-001', '土地费用', 100];
  });
  const { lines } = await importInto(dir, bytes);
  expect(lines.slice(1, 3)).toEqual([
    '    投资构成 第2项，金额：400万元 → 300万元',
    '    投资构成 第3项：（空） → 土地费用，100万元',
  ]);
  expect(readFileSync(join(dir, TEA), 'utf8')).toContain('amount: 100万元\n');
  const fewer = await change(await exportFrom(dir), (book) => {
    book.getWorksheet('投资构成')!.spliceRows(7, 1);
    book.getWorksheet('投资构成')!.getRow(6).getCell(3).value = 400;
  });
  expect((await importInto(dir, fewer)).lines).toContain(
    '    投资构成 第3项：土地费用，100万元 → （空）',
  );
});

test('what the check of the content would find is refused too, in its cell', async () => {
  const dir = makeTea();
  const bytes = await change(await exportFrom(dir), (book) => {
    findCell(book, '投资构成', 5, '金额').value = 8000;
  });
  const { lines } = await importInto(dir, bytes);
  expect(lines[0]).toMatch(/^投资构成 {2}第 5 行 {2}投资构成 {2}.*8400/);
  expect(readFileSync(join(dir, TEA), 'utf8')).toBe(BY_HAND);
});

test('a new row with its English becomes two files, one without is sent back', async () => {
  const dir = makeTea();
  const fill = (withEnglish: boolean) => async () =>
    change(await exportFrom(dir), (book) => {
      const copy = (sheet: string, changes: Record<string, string>) => {
        const values = book.getWorksheet(sheet)!.getRow(5).values;
        book.getWorksheet(sheet)!.getRow(6).values = values;
        book.getWorksheet(sheet)!.getRow(6).getCell(1).value = 'xs-2026-００7';
        for (const [title, text] of Object.entries(changes))
          findCell(book, sheet, 6, title).value = text;
      };
      copy('项目', { 项目名称: '竹木厂', 文件名: '', 总投资: '3.2亿元' });
      copy('项目正文', {
        项目背景: '竹子多，做地板。',
        前期工作: '只踏勘过一回。',
        建设内容: '两间车间。',
        投资估算: '设备占大头。',
        效益分析: '六年回本。',
        合作方式: '合资。',
      });
      if (withEnglish) copy('项目英文', { '项目名称（英文）': 'Bamboo works' });
    });
  const bare = await importInto(dir, await fill(false)());
  expect(bare.lines).toEqual([
    '项目英文  第 6 行  项目名称（英文）  还没有英文，请补译；一时译不了的，“草稿”写“是”',
    '读 9 个：新增 0 个，更新 0 个，未变 8 个，退回 1 个（1 处）',
  ]);
  const { lines } = await importInto(dir, await fill(true)());
  expect(lines).toEqual([
    '新增  XS-2026-007  竹木厂  content/projects/zh/zhu-mu-chang.md、content/projects/en/zhu-mu-chang.md',
    '读 9 个：新增 1 个，更新 0 个，未变 8 个，退回 0 个',
  ]);
  const text = readFileSync(join(dir, 'projects/zh/zhu-mu-chang.md'), 'utf8');
  expect(text).toContain('number: XS-2026-007\n');
  expect(text).toContain('investment:\n  total: 3.2亿元\n');
  expect(text).toContain('## 项目背景\n\n竹子多，做地板。\n\n## 前期工作');
});

test('a file that its schema refuses is not written over', async () => {
  const dir = makeTea();
  const bytes = await exportFrom(dir);
  const broken = BY_HAND.replace('total: 0.12亿元', 'total: 面议');
  writeFileSync(join(dir, TEA), broken);
  const { lines } = await importInto(dir, bytes);
  expect(lines[0]).toBe(
    '项目  第 5 行  项目编号  content/projects/zh/tea.md 已有，但有问题，没有覆盖，请先照 npm run check 改好',
  );
  expect(readFileSync(join(dir, TEA), 'utf8')).toBe(broken);
});

test('one unit changes its own projects alone', async () => {
  const dir = makeCounty({
    'units/bureau.yml': { name: '林业局', nameEn: 'Forestry', kind: 'department', contact: 'desk' },
  });
  const bytes = await change(await exportFrom(dir), (book) => {
    findCell(book, '项目', 5, '一句话简介').value = '榨油。';
    findCell(book, '窗口', 5, '受理什么').value = '投诉';
  });
  const { lines } = await importInto(dir, bytes, { unit: 'bureau' });
  expect(lines).toEqual([
    '项目  第 5 行  包装单位  不是林业局的项目，请从表里删去，或由所属单位导入',
    '窗口  第 5 行  文件名  只导入林业局的项目，“窗口”请由县里导入',
    '读 9 个：新增 0 个，更新 0 个，未变 7 个，退回 2 个（2 处）',
  ]);
  expect((await importInto(dir, bytes, { unit: 'office' })).outcome.changed).toHaveLength(1);
});

test('rows that belong to nothing, or twice to the same, are told apart', async () => {
  const dir = makeTea();
  const bytes = await change(await exportFrom(dir), (book) => {
    const projects = book.getWorksheet('项目')!;
    projects.getRow(6).values = projects.getRow(5).values;
    projects.getRow(7).getCell(2).value = '没有编号';
    projects.getRow(8).getCell(1).value = '合 计';
    book.getWorksheet('投资构成')!.getRow(7).getCell(1).value = 'XS-2026-009';
  });
  const { lines } = await importInto(dir, bytes);
  expect(lines.slice(0, 3)).toEqual([
    '项目  第 6 行  项目编号  XS-2026-001 与第 5 行重复，请留一行或改一个',
    '项目  第 7 行  项目编号  没有项目编号，请填写，如 XS-2026-001',
    '投资构成  第 7 行  项目编号  “项目”表里没有 XS-2026-009 这个项目编号，请核对',
  ]);
});
