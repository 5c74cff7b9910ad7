import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { readXlsx } from '#scripts/lib/import/read-xlsx.ts';
import { KINDS } from '#scripts/lib/workbook/kinds.ts';
import { CHOICES_SHEET, MARKER, ROWS } from '#scripts/lib/workbook/layout.ts';
import { SHEETS } from '#scripts/lib/workbook/sheet-plans.ts';
import { readContent } from '#scripts/lib/content/read-content.ts';
import { chooseEntries } from '#scripts/lib/workbook/choose-entries.ts';
import { listNamedEntries } from '#scripts/lib/workbook/entries.ts';
import { createNames } from '#scripts/lib/workbook/names.ts';
import { ENGLISH, PROJECT } from '../../domain/check/sample-content.ts';
import { exportFrom, findCell, makeCounty } from './county.ts';

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book;
}

const book = await open(await exportFrom('tests/fixtures/county', 'tourism-bureau'));

const sheetOf = (name: string) => book.getWorksheet(name)!;
const headingsOf = (name: string) => sheetOf(name).getRow(ROWS.headings).values as string[];

test('there is a sheet for each kind, each list and the words of each list', () => {
  const names = book.worksheets.map(({ name }) => name);
  for (const { title } of KINDS) expect(names).toContain(title);
  expect(names).toEqual(expect.arrayContaining(['投资构成', '审批情况', '项目英文', '项目正文']));
  expect(names).toHaveLength(SHEETS.length + 3);
  expect(sheetOf(CHOICES_SHEET).state).toBe('hidden');
  expect(sheetOf(CHOICES_SHEET).getCell('A1').value).toBe(MARKER);
});

test('headings are Chinese, with units and a mark on what must be filled', () => {
  const headings = headingsOf('项目');
  expect(headings).toEqual(
    expect.arrayContaining(['项目编号＊', '项目名称＊', '总投资（万元）＊', '建筑面积（㎡）']),
  );
  expect(headingsOf('进展记录')).toContain('来源＊');
  for (const { name } of SHEETS)
    for (const heading of headingsOf(name).filter(Boolean))
      expect(heading, `${name} ${heading}`).toMatch(/\p{Script=Han}/u);
  const counted = new Set(headings.filter(Boolean));
  expect(counted.size).toBe(headings.filter(Boolean).length);
});

test('every choice has a Chinese word, and no two of a list have the same', () => {
  const codes = /\p{Script=Han}|^(?:[AB]|WGS-84|GCJ-02|CGCS2000)$/u;
  for (const { columns, name } of SHEETS)
    for (const { choices, title } of columns) {
      const words = [...(choices?.values() ?? [])];
      expect(new Set(words).size, `${name} ${title}`).toBe(words.length);
      for (const word of words) expect(word, `${name} ${title}`).toMatch(codes);
    }
});

test('a drop-down offers the real list', () => {
  const { dataValidation } = findCell(book, '项目', ROWS.first, '阶段');
  expect(dataValidation.type).toBe('list');
  const [, column, last] = /'选项'!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)/.exec(
    String(dataValidation.formulae[0]),
  ) as unknown as [string, string, string];
  const offered = Array.from(
    { length: Number(last) - 1 },
    (_, index) => sheetOf(CHOICES_SHEET).getCell(`${column}${index + 2}`).value,
  );
  expect(offered).toEqual(['招商中', '意向', '签约', '开工', '竣工', '投产', '撤回']);
});

test('cells say how they are filled, and amounts and days are checked as they are typed', () => {
  const { note } = findCell(book, '项目', ROWS.headings, '总投资');
  const written = typeof note === 'string' ? note : note?.texts?.map(({ text }) => text).join('');
  expect(written).toBe('必填。数字，单位万元；用别的单位就连单位写。');
  const total = findCell(book, '项目', ROWS.first, '总投资').dataValidation;
  expect(total).toMatchObject({ type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0] });
  expect(total.prompt).toContain('单位万元');
  expect(findCell(book, '项目', ROWS.first, '核实日期').dataValidation.type).toBe('date');
  expect(findCell(book, '项目', ROWS.first, '项目名称').dataValidation).toMatchObject({
    type: 'textLength',
    formulae: [120],
  });
  expect(sheetOf('投资构成').getCell(`A${ROWS.first}`).dataValidation.type).toBe('list');
});

test('each column of a project has an example, and examples are not imported', () => {
  const row = sheetOf('项目').getRow(ROWS.example);
  expect(row.getCell(1).value).toBe('例：XS-2026-001');
  expect(findCell(book, '项目', ROWS.example, '总投资').value).toBe(16000);
  expect(findCell(book, '投资构成', ROWS.example, '投资科目').value).toBe('土地费用');
});

test("a unit's workbook has its projects alone, with amounts as numbers and days as days", async () => {
  const dir = makeCounty({
    'projects/zh/oil.md': { ...PROJECT, title: '=1+1', number: 'XS-2026-002', unit: 'bureau' },
    'projects/en/oil.md': { ...ENGLISH, title: '@Oil' },
    'units/bureau.yml': { name: '林业局', nameEn: 'Forestry', kind: 'department', contact: 'desk' },
  });
  const filled = await open(await exportFrom(dir, 'bureau'));
  const sheet = filled.getWorksheet('项目')!;
  expect(sheet.getCell(`A${ROWS.first}`).value).toBe('XS-2026-002');
  expect(sheet.getCell(`A${ROWS.first + 1}`).value).toBeNull();
  expect(findCell(filled, '项目', ROWS.first, '总投资').value).toBe(1200);
  expect(findCell(filled, '项目', ROWS.first, '核实日期').value).toEqual(
    new Date('2026-10-01T00:00:00Z'),
  );
  const title = findCell(filled, '项目', ROWS.first, '项目名称');
  expect([title.value, title.type]).toEqual(['=1+1', ExcelJS.ValueType.String]);
});

test('what a workbook cannot hold is left out and said', async () => {
  const dir = makeCounty({ 'projects/zh/tea.md': { ...PROJECT, scope: ['油'.repeat(33_000)] } });
  const reading = await readContent(dir, { name: 'content' });
  const names = createNames(listNamedEntries(reading.content));
  const { leftOut } = chooseEntries(reading, KINDS, names, { unit: undefined, all: true });
  expect(leftOut).toEqual([
    {
      file: 'content/projects/zh/tea.md',
      reason: '建设内容超过 32767 字，一格放不下；没有写进工作簿，请先在文件里改',
    },
  ]);
});

test('an empty workbook has nothing to read', async () => {
  const empty = await exportFrom('tests/fixtures/county', 'nobody');
  const sheets = await readXlsx(empty);
  expect(sheets.find(({ name }) => name === '项目')?.rows).toHaveLength(ROWS.example);
});
