import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { COLUMNS, guardFormula, headOf } from '#src/domain/open-data/columns.ts';
import type { PublishedProject } from '#src/domain/open-data/record.ts';
import { makeCsv } from '#src/queries/open-data-csv.ts';
import { makeWorkbook } from '#src/queries/open-data-workbook.ts';
import { makeRecord } from '../domain/open-data/records.ts';

const ABOUT = {
  title: '某县招商',
  day: '2026-11-01',
  lines: [{ zh: '许可', en: 'Licence', value: 'CC BY 4.0', link: 'https://example.org/' }],
  codes: [{ path: 'stage', code: 'open', zh: '招商中', en: 'Open' }],
};
const at = (path: string) => COLUMNS.findIndex((column) => column.path === path);

const readCsv = (projects: PublishedProject[]): string[][] =>
  parse(makeCsv(projects), { bom: true });

async function readWorkbook(projects: PublishedProject[]): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  const bytes = await makeWorkbook(projects, ABOUT);
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return book;
}

test('the CSV begins with a byte order mark, ends its lines as RFC 4180 says, and reads back', () => {
  const csv = makeCsv([makeRecord()]);
  expect(csv.startsWith('\uFEFF"项目编号 / Project number",')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(3);
  const [heads = [], row = []] = readCsv([makeRecord()]);
  expect(heads).toEqual(COLUMNS.map(headOf));
  expect(row[at('investment.totalCny')]).toBe('12000000');
  expect(row[at('measures.irrAfterTax')]).toBe('0.1234');
  expect(row[at('measures.npvAfterTaxCny')]).toBe('-250000');
  expect(row[at('park.name.en')]).toBe('');
});

test('in the CSV texts are quoted, and numbers and days are not, so that their types are told apart', () => {
  const line = makeCsv([makeRecord()]).split('\r\n')[1] ?? '';
  expect(line).toContain('"043052210"');
  expect(line).toMatch(/,2026-03-02,2026-11-01,2027-06-30,/);
  expect(line).toMatch(/,TRUE,"open",/);
});

test.each(['=1+1', '+86 739', '-5%', '@SUM(A1)', '\tcmd'])(
  '%j as a text cannot be taken for a formula',
  (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
    const title = { 'zh-Hans': text, 'zh-Hant': text, en: text };
    expect(readCsv([makeRecord({ title })])[1]?.[at('title.en')]).toBe(`'${text}`);
  },
);

test('a text with marks, quotes and lines comes back as it was', () => {
  const text = '一期, "二期"\n三期';
  const title = { 'zh-Hans': text, 'zh-Hant': text, en: null };
  const [, row = []] = readCsv([makeRecord({ title })]);
  expect([row[at('title.zh-Hans')], row[at('title.en')]]).toEqual([text, '']);
});

test('the workbook has its sheets, a head that stays, and filters', async () => {
  const book = await readWorkbook([makeRecord()]);
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    '项目 Projects',
    '字段 Fields',
    '代码 Codes',
    '说明 About',
  ]);
  const [sheet] = book.worksheets;
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(sheet?.autoFilter).toBeTruthy();
  expect((sheet?.getRow(1).values as string[]).slice(1)).toEqual(COLUMNS.map(headOf));
});

test('in the workbook numbers are numbers, days are days and texts are texts', async () => {
  const {
    Number: number,
    Date: date,
    String: text,
    Hyperlink: link,
    Null: nothing,
  } = ExcelJS.ValueType;
  const row = (await readWorkbook([makeRecord()])).worksheets[0]!.getRow(2);
  const cell = (path: string) => row.getCell(at(path) + 1);
  expect(cell('investment.totalCny')).toMatchObject({
    type: number,
    value: 12_000_000,
    numFmt: '#,##0',
  });
  expect(cell('measures.irrAfterTax')).toMatchObject({
    type: number,
    value: 0.1234,
    numFmt: '0.0%',
  });
  expect(cell('verified')).toMatchObject({ type: date, numFmt: 'yyyy-mm-dd' });
  expect((cell('verified').value as Date).toISOString()).toBe('2026-11-01T00:00:00.000Z');
  expect(cell('town.code')).toMatchObject({ type: text, value: '043052210' });
  expect(cell('urls.en').type).toBe(link);
  expect(cell('park.name.en').type).toBe(nothing);
  expect(cell('sample').value).toBe(true);
});

test('in the workbook a text like a formula is a text', async () => {
  const title = { 'zh-Hans': '=1+1', 'zh-Hant': '=1+1', en: '=1+1' };
  const row = (await readWorkbook([makeRecord({ title })])).worksheets[0]!.getRow(2);
  expect(row.getCell(at('title.en') + 1)).toMatchObject({
    type: ExcelJS.ValueType.String,
    value: '=1+1',
  });
});

test('the same content gives the same bytes, whatever the clock says', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T08:00:00Z') });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const first = await makeWorkbook([makeRecord()], ABOUT);
  vi.setSystemTime(new Date('2031-02-03T10:11:12Z'));
  expect(Buffer.from(await makeWorkbook([makeRecord()], ABOUT)).equals(Buffer.from(first))).toBe(
    true,
  );
});
