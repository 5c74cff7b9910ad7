import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { listItems } from '#src/domain/shortlist/items.ts';
import { pickDictionary } from '#src/i18n/dictionaries.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import type { Dictionary } from '#src/i18n/words.ts';
import { createSay } from '#src/islands/say.ts';
import { listColumns } from '#src/islands/shortlist/export-table.ts';
import { writeCsv } from '#src/islands/shortlist/write-csv.ts';
import { writeXlsx } from '#src/islands/shortlist/write-xlsx.ts';
import { makeRow } from '../../domain/library/rows.ts';
import { keep } from '../../domain/shortlist/lists.ts';
import { NAMES } from '../library/rendered.tsx';

const row = makeRow({ totalWan: 6800.5, irr: 0.12394, paybackYears: 6.254, readiness: 62 });
const formula = makeRow({ slug: 'danger', title: '=1+1', modes: ['sole', 'lease'] });
const items = listItems(
  [keep('tea'), keep('danger'), keep('old', { title: '旧项目', number: 'SX-2025-004' })],
  new Map([
    ['tea', row],
    ['danger', formula],
  ]),
);

const columnsOf = (locale: Locale) =>
  listColumns(
    {
      locale,
      names: NAMES,
      say: createSay(pickDictionary(locale, ['shortlist'])['shortlist'] as Dictionary),
    },
    'https://invest.example.gov.cn',
  );

async function readCsv(locale: Locale) {
  const text = await writeCsv(columnsOf(locale), items).arrayBuffer();
  return { bytes: new Uint8Array(text), records: parse(Buffer.from(text), { bom: true }) };
}

async function readXlsx(locale: Locale) {
  const blob = await writeXlsx(columnsOf(locale), items, '备选项目');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await blob.arrayBuffer());
  return book.worksheets[0]!;
}

test('the CSV opens as Chinese in Excel, with units in its headings and bare figures beneath', async () => {
  const { bytes, records } = await readCsv('zh');
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, first] = records;
  expect(head).toEqual(expect.arrayContaining(['总投资（万元）', '内部收益率（税后，%）']));
  const valueOf = (heading: string) => first?.[head?.indexOf(heading) ?? -1];
  expect(valueOf('总投资（万元）')).toBe('6800.5');
  expect(valueOf('内部收益率（税后，%）')).toBe('12.39');
  expect(valueOf('核实日期')).toBe('2026-11-01');
  expect(valueOf('网址')).toBe('https://invest.example.gov.cn/projects/tea/');
});

test('in English money is in millions and so says its heading', async () => {
  const { records } = await readCsv('en');
  const [head, first] = records;
  expect(first?.[head?.indexOf('Investment (CNY million)') ?? -1]).toBe('68.005');
  expect(first?.at(-1)).toBe('https://invest.example.gov.cn/en/projects/tea/');
});

test('a title that a spreadsheet would run is made harmless', async () => {
  const { records } = await readCsv('zh');
  expect(records[2]?.[1]).toBe("'=1+1");
  const sheet = await readXlsx('zh');
  expect(sheet.getRow(3).getCell(2).type).toBe(ExcelJS.ValueType.String);
});

test('a project that has left the library is written with what is remembered of it', async () => {
  const { records } = await readCsv('zh');
  const [, , , gone] = records;
  expect(gone?.slice(0, 5)).toEqual(['SX-2025-004', '旧项目', '', '', '已不在项目库']);
});

test.each(LOCALES)(
  'in %s the workbook has figures as numbers and days as dates',
  async (locale) => {
    const sheet = await readXlsx(locale);
    const headings = columnsOf(locale).map(({ heading }) => heading);
    const cells = Array.from({ length: headings.length }, (_, at) =>
      sheet.getRow(2).getCell(at + 1),
    );
    const typeOf = (type: ExcelJS.ValueType) => cells.filter((cell) => cell.type === type).length;
    expect(sheet.getRow(1).values).toEqual([undefined, ...headings]);
    expect(typeOf(ExcelJS.ValueType.Number)).toBe(4);
    expect(typeOf(ExcelJS.ValueType.Date)).toBe(2);
    const money = cells[headings.findIndex((text) => /万元|萬元|CNY/.test(text))];
    expect([money?.value, money?.numFmt]).toEqual(
      locale === 'en' ? [68.005, '#,##0.00'] : [6800.5, '#,##0.##'],
    );
    expect(cells.at(-1)?.formula).toMatch(/^HYPERLINK\("https:\/\/.*\/projects\/tea\/"\)$/);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  },
);
