import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { readCsv } from '#scripts/lib/import/read-csv.ts';
import { readXlsx } from '#scripts/lib/import/read-xlsx.ts';
import { refuseUnread } from '#scripts/lib/import/run-import.ts';
import { findTable, getTable } from '#scripts/lib/import/table.ts';

const csv = (text: string) => readCsv(Buffer.from(text));

test('rows are numbered as a spreadsheet shows them, line breaks in quotes or not', () => {
  expect(csv('a,b\n"one\ntwo",2\n\n"say ""yes""",4\n')).toEqual([
    { number: 1, cells: ['a', 'b'] },
    { number: 2, cells: ['one\ntwo', '2'] },
    { number: 3, cells: [''] },
    { number: 4, cells: ['say "yes"', '4'] },
  ]);
});

test.each(['a;b\n1;2\n', 'a\tb\n1\t2\n', 'a,b\r\n1,2\r\n'])('%j has two columns', (text) => {
  expect(csv(text).map(({ cells }) => cells)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('rows that are short or long are taken as they are', () => {
  expect(csv('a,b\n1\n1,2,3\n').map(({ cells }) => cells.length)).toEqual([2, 1, 3]);
});

test('a quote that never closes is told with its line', () => {
  expect(() => csv('a,b\n"one,2\n')).toThrow(/CSV 第 \d+ 行附近引号不成对/);
});

test('the header is the first row that has all names, whatever their width and spaces', () => {
  const rows = csv('某县招商项目表\n\n项目 名称,总投资(万元)\n茶油,1200\n,\n竹木,800\n');
  expect(findTable(rows, ['项目名称', '总投资（万元）'])).toEqual([
    {
      number: 4,
      cells: new Map([
        ['总投资(万元)', '1200'],
        ['项目名称', '茶油'],
      ]),
    },
    {
      number: 6,
      cells: new Map([
        ['总投资(万元)', '800'],
        ['项目名称', '竹木'],
      ]),
    },
  ]);
});

test('a table without the names is told which are wanted', () => {
  expect(() => getTable(csv('a,b\n1,2\n'), ['项目名称', '乡镇'])).toThrow(
    '同一行要有 项目名称、乡镇',
  );
});

async function makeWorkbook(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test('every kind of cell becomes the text that people see', async () => {
  const bytes = await makeWorkbook((workbook) => {
    const sheet = workbook.addWorksheet('表');
    sheet.addRow([
      '文字',
      12.5,
      0.1 + 0.2,
      true,
      new Date('2026-03-05T00:00:00Z'),
      { richText: [{ text: '富' }, { text: '文本' }] },
      { text: '链接', hyperlink: 'https://example.cn' },
      { formula: 'B1*2', result: 25 },
      { error: '#REF!' },
      null,
      0.1392,
    ]);
    sheet.getCell('K1').numFmt = '0.00%';
  });
  expect((await readXlsx(bytes))[0]?.rows).toEqual([
    {
      number: 1,
      cells: [
        '文字',
        '12.5',
        '0.3',
        '是',
        '2026-03-05',
        '富文本',
        '链接',
        '25',
        '#REF!',
        '',
        '13.92%',
      ],
    },
  ]);
});

test("a merged cell's text stands in each of its cells", async () => {
  const bytes = await makeWorkbook((workbook) => {
    const sheet = workbook.addWorksheet('表');
    sheet.addRows([
      ['雀塘镇', '甲'],
      [null, '乙'],
    ]);
    sheet.mergeCells('A1:A2');
  });
  const [sheet] = await readXlsx(bytes);
  expect(sheet?.rows.map(({ cells }) => cells[0])).toEqual(['雀塘镇', '雀塘镇']);
});

test('sheets are read in their order, with their names', async () => {
  const bytes = await makeWorkbook((workbook) => {
    workbook.addWorksheet('说明').addRow(['看']);
    workbook.addWorksheet('项目').addRow(['茶油']);
  });
  expect(await readXlsx(bytes)).toEqual([
    { name: '说明', rows: [{ number: 1, cells: ['看'] }] },
    { name: '项目', rows: [{ number: 1, cells: ['茶油'] }] },
  ]);
});

test('what is no workbook is told what to do', async () => {
  await expect(readXlsx(Buffer.from('not a workbook'))).rejects.toThrow('另存为 .xlsx');
  const locked = Buffer.from('d0cf11e0a1b11ae10000', 'hex');
  await expect(readXlsx(locked)).rejects.toThrow('文件加了密码');
});

test.each([
  ['表.et', '不能读 .et，请在 Excel 或 WPS 里另存为 .xlsx 再导入'],
  ['表.XLS', '不能读 .xls，请在 Excel 或 WPS 里另存为 .xlsx 再导入'],
  ['表.ods', '不能读 .ods，请在 Excel 或 WPS 里另存为 .xlsx 再导入'],
  ['书.wps', '不能读 .wps，请在 Word 或 WPS 里另存为 .docx 再导入'],
  ['书.pdf', '不能读 .pdf，请向填写的单位要原来的 Word 或 Excel 文件'],
  ['图.png', '不能读 .png，请另存为 .xlsx、.csv 或 .docx 再导入'],
  ['表', '不能读没有后缀的文件，请另存为 .xlsx、.csv 或 .docx 再导入'],
])('%s is not taken for a table of text', (file, said) => {
  expect(() => {
    refuseUnread(file);
  }).toThrow(said);
});
