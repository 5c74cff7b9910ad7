import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { makeProject, makeSampleLedger } from '../domain/ledger/sample-ledger.ts';
import { openStaff } from './support/staff.ts';

const NOW = Date.parse('2026-11-29T10:00:00+08:00');
const ledger = makeSampleLedger(
  [
    makeProject({
      number: 'XS-2026-001',
      title: '茶油<加工>',
      verified: '2026-10-08',
      moves: [{ stage: 'signed', date: '2026-10-09' }],
    }),
    makeProject({
      number: 'XS-2026-002',
      title: '竹木家具',
      unit: 'forestry',
      total: 560.5,
      packaging: 79,
      missing: ['assumptions', 'risks'],
      translated: false,
    }),
  ],
  [{ year: 2026, source: '示例目标', targets: [{ measure: 'signed', count: 4 }] }],
);
const open = () => openStaff({ now: () => NOW, openLedger: () => Promise.resolve(ledger) });

async function readBook(response: Response): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await response.arrayBuffer());
  return book;
}

const valuesOf = (book: ExcelJS.Workbook, sheet: string, row: number) =>
  (book.getWorksheet(sheet)!.getRow(row).values as unknown[]).slice(1);

test('every member sees what each unit has packaged and what to do next', async () => {
  const house = await open();
  const page = await (
    await (await house.enter('reader', 'farming')).get('/staff/coverage/')
  ).text();
  expect(page).toContain('<h1>项目包装情况</h1>');
  expect(page).toContain('有任务的 3 个单位中 0 个已完成，还差 7 个项目');
  expect(page).toContain(
    '再包装 2 个项目；重新核实：XS-2026-002；译成英文：XS-2026-002；补测算依据',
  );
  expect(page).toContain('内容单薄、未译英文');
  expect(page).not.toContain('茶油');
});

test('the coverage workbook has every project, with scores as numbers', async () => {
  const house = await open();
  const response = await (await house.enter()).get('/staff/coverage.xlsx');
  expect(response.headers.get('content-disposition')).toContain(
    encodeURIComponent('项目包装情况-2026-11-29.xlsx'),
  );
  const book = await readBook(response);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['各单位', '各项目', '说明']);
  expect(valuesOf(book, '各单位', 2).slice(0, 5)).toEqual(['雀塘镇', '乡镇', '3–5', 0, 3]);
  expect(valuesOf(book, '各项目', 2)).toEqual([
    'XS-2026-002',
    '竹木家具',
    '县林业局',
    '超期未核实、内容单薄、未译英文',
    '2026-05-02',
    undefined,
    79,
    50,
    '补测算依据，效益才能复核；至少写两条风险与对策',
  ]);
});

test('the month’s page shows sums, targets, ranks and what happened', async () => {
  const house = await open();
  const browser = await house.enter();
  const page = await (await browser.get('/staff/progress/')).text();
  expect(page).toContain('<h1>2026年10月项目进展</h1>');
  expect(page).toContain('茶油&lt;加工&gt;');
  expect(page).toContain('来源：示例目标。这是示例目标，不是县里下达的任务。');
  expect(page).toContain('href="/staff/progress/?month=2026-09"');
  const before = await (await browser.get('/staff/progress/?month=2026-09')).text();
  expect(before).toContain('<h1>2026年9月项目进展</h1>');
  expect(before).not.toContain('茶油');
  expect(await (await browser.get('/staff/progress/?month=%3Cb%3E')).text()).toContain(
    '2026年10月',
  );
});

test('the month’s workbook has ranks and amounts as numbers', async () => {
  const house = await open();
  const book = await readBook(
    await (await house.enter()).get('/staff/progress.xlsx?month=2026-10'),
  );
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    '合计',
    '年度目标',
    '单位排名',
    '本月项目',
    '说明',
  ]);
  expect(valuesOf(book, '合计', 4)).toEqual(['签约', 1, 2000, 1, 2000]);
  expect(valuesOf(book, '年度目标', 2)).toEqual(['签约项目个数', '4 个', '1 个', 0.25]);
  expect(valuesOf(book, '单位排名', 2).slice(0, 3)).toEqual(['酿溪镇', 1, '乡镇']);
  expect(valuesOf(book, '本月项目', 2)[1]).toBe('更新核实');
});

test('nobody reads the account of the projects without signing in', async () => {
  const visitor = (await open()).open();
  for (const name of ['coverage/', 'coverage.xlsx', 'progress/', 'progress.xlsx']) {
    expect([name, (await visitor.get(`/staff/${name}`)).status]).toEqual([name, 303]);
  }
});
