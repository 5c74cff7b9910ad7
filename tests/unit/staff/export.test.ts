import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { GOOD_ENQUIRY, postJson } from '../enquiry/support/function.ts';
import { openStaff, type Browser } from './support/staff.ts';

const FORMULA = '=HYPERLINK("https://evil.example","x")';

async function open() {
  const house = await openStaff();
  const enquire = (fields: object) =>
    handleEnquiry(postJson({ ...GOOD_ENQUIRY, ...fields }), house.deps);
  await enquire({ message: FORMULA, name: '+cmd' });
  await enquire({ message: '第一行\n"第二行", 逗号', projects: ['forest-park'] });
  return house;
}

async function readCsv(browser: Browser, query = ''): Promise<Record<string, string>[]> {
  const response = await browser.get(`/staff/export.csv${query}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return parse(bytes, { bom: true, columns: true });
}

test('the list goes out as CSV that Excel reads, and no cell of it is a formula', async () => {
  const house = await open();
  const rows = await readCsv(await house.enter());
  expect(rows).toHaveLength(2);
  const evil = rows.find((row) => row['内容']?.includes('evil'));
  expect([evil?.['内容'], evil?.['姓名']]).toEqual([`'${FORMULA}`, `'+cmd`]);
  expect(rows.some((row) => row['内容'] === '第一行\n"第二行", 逗号')).toBe(true);
});

test('a file holds what the filter leaves, and of one desk what is its own', async () => {
  const house = await open();
  const admin = await house.enter();
  expect(await readCsv(admin, '?desk=tourism')).toHaveLength(1);
  expect(await readCsv(admin, '?state=closed')).toHaveLength(0);
  expect(await readCsv(await house.enter('desk', 'farming'), '?state=all')).toHaveLength(1);
});

test('who only reads gets a file without whom the enquiries are from', async () => {
  const house = await open();
  const [row] = await readCsv(await house.enter('reader'));
  expect(Object.keys(row ?? {})).not.toEqual(expect.arrayContaining(['姓名']));
  expect(JSON.stringify(row)).not.toMatch(/zhang@example|张三/);
});

test('the workbook has the same rows, every cell as text', async () => {
  const house = await open();
  const response = await (await house.enter()).get('/staff/export.xlsx');
  expect(response.headers.get('content-disposition')).toMatch(/filename="export\.xlsx"/);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await response.arrayBuffer());
  const sheet = book.getWorksheet('咨询')!;
  expect(sheet.rowCount).toBe(3);
  const headings = sheet.getRow(1).values as string[];
  const texts = [2, 3].map((row) => sheet.getRow(row).getCell(headings.indexOf('内容')).value);
  expect(texts).toContain(FORMULA);
});

test('nobody gets a file without signing in', async () => {
  const house = await open();
  expect((await house.open().get('/staff/export.csv')).status).toBe(303);
});
