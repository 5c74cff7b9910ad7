import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { keepRow, ShortlistPage } from './shortlist-page.ts';
import { expect, test } from './site.ts';

/** Presses an export and waits for its file. */
async function download(page: Page, list: ShortlistPage, kind: string): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), list.button(kind).click()]);
  await expect(list.said.last()).toContainText(file.suggestedFilename());
  return file;
}

const read = async (file: Download) => readFile((await file.path()) ?? '');

/** A sheet as the build makes them, as far as joining asks. */
async function makeSheet(pages: number): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < pages; page++) pdf.addPage([595, 842]);
  return Buffer.from(await pdf.save());
}

for (const locale of LOCALES) {
  test(`${locale}: the list is taken along as CSV, workbook and one PDF`, async ({
    page,
    site,
  }) => {
    const list = new ShortlistPage(page, locale);
    const rows = site.rows[locale].slice(0, 3);
    const sheet = await makeSheet(2);
    await page.route('**/sheets/*.pdf', (route) =>
      route.fulfill({ body: sheet, contentType: 'application/pdf' }),
    );
    await list.seed(rows.map(keepRow));
    await list.open();
    await list.expectTitles(rows.map(({ title }) => title));

    const csv = await download(page, list, 'csv');
    expect(csv.suggestedFilename()).toMatch(/^[a-z-]+-shortlist-\d{4}-\d\d-\d\d\.csv$/);
    const records = parse(await read(csv), { bom: true, columns: true });
    const titleHead = list.t('shortlist.name');
    expect((records as Record<string, string>[]).map((each) => each[titleHead])).toEqual(
      rows.map(({ title }) => title),
    );

    const book = new ExcelJS.Workbook();
    const xlsx = await read(await download(page, list, 'xlsx'));
    await book.xlsx.load(xlsx.buffer);
    const money = list.t('shortlist.columns.investment');
    const heads = book.worksheets[0]!.getRow(1).values as string[];
    const wan = rows[0]!.totalWan;
    expect(book.worksheets[0]!.getRow(2).getCell(heads.indexOf(money)).value).toBe(
      locale === 'en' ? wan / 100 : wan,
    );

    const pdf = await download(page, list, 'pdf');
    const joined = await PDFDocument.load(await read(pdf));
    expect([joined.getPageCount(), Boolean(joined.getTitle())]).toEqual([6, true]);
  });
}

test('a sheet that is missing is named, and the others are joined', async ({
  page,
  site,
  complaints,
}) => {
  const list = new ShortlistPage(page);
  const rows = site.rows.zh.slice(0, 2);
  const sheet = await makeSheet(1);
  await page.route('**/sheets/*.pdf', (route) =>
    route.request().url().includes(rows[1]!.slug)
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ body: sheet }),
  );
  await list.seed(rows.map(keepRow));
  await list.open();
  const file = await download(page, list, 'pdf');
  expect((await PDFDocument.load(await read(file))).getPageCount()).toBe(1);
  await expect(list.said.last()).toContainText(rows[1]!.title);
  // The browser itself reports the answer 404.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
});

test('the whole list is sent as one enquiry, and there is a receipt', async ({ page, site }) => {
  const list = new ShortlistPage(page);
  const rows = site.rows.zh.slice(0, 3);
  await list.seed(rows.map(keepRow));
  await list.open();
  await list.main.getByRole('link', { name: list.t('shortlist.askAll') }).click();
  await expect(page).toHaveURL(paths('zh').enquiry(...rows.map(({ slug }) => slug)));
  for (const { title } of rows)
    await expect(list.main.getByText(title, { exact: true })).toBeVisible();
  await list.main.getByLabel('想了解什么', { exact: true }).fill('这几个项目的用地价格？');
  await list.main.getByLabel('姓名', { exact: true }).fill('张三');
  await list.main.getByLabel('邮箱', { exact: true }).fill('zhang@example.com');
  await list.main.getByRole('checkbox', { name: /我已阅读/ }).check();
  const sent = page.waitForRequest('**/api/enquiries');
  await list.main.getByRole('button', { name: '提交咨询' }).click();
  expect((await sent).postDataJSON()).toMatchObject({ projects: rows.map(({ slug }) => slug) });
  await expect(page.getByRole('heading', { name: '咨询已收到' })).toBeVisible();
});
