import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { DESKS, GOOD_ENQUIRY, postJson } from '../enquiry/support/function.ts';
import { openStaff, type Browser } from './support/staff.ts';

const at = (shanghai: string) => Date.parse(`2026-${shanghai}:00+08:00`);
const SECTORS = { farming: '现代种养', tourism: '文化旅游' };
const desks = {
  ...DESKS,
  sectors: SECTORS,
  projects: Object.fromEntries(
    Object.entries(DESKS.projects).map(([slug, [number, title, titleEn, desk]]) => [
      slug,
      [number, title, titleEn, desk, desk] as const,
    ]),
  ),
};

/** Four enquiries of October and one of November, seen on 29 November 2026. */
async function open() {
  const house = await openStaff({ now: () => at('11-29T10:00'), desks });
  const enquire = async (shanghai: string, fields: object, answeredAt?: string) => {
    const deps = { ...house.deps, now: () => at(shanghai) };
    const response = await handleEnquiry(
      postJson({ ...GOOD_ENQUIRY, passOn: true, ...fields }),
      deps,
    );
    const { number } = (await response.json()) as { number: string };
    if (answeredAt === undefined) return;
    const answer = { state: 'answered', answered_at: at(answeredAt) } as const;
    await house.db.updateTable('enquiries').set(answer).where('number', '=', number).execute();
  };
  const farming = { kind: 'project', projects: ['tea-oil-press'] };
  const tourism = { kind: 'visit', projects: ['forest-park'], locale: 'en' };
  await enquire('10-12T10:00', farming, '10-12T12:00');
  await enquire('10-12T10:00', farming, '10-20T10:00');
  await enquire('10-13T10:00', tourism);
  await enquire('10-14T10:00', { kind: 'complaint', projects: [] }, '10-14T14:00');
  await enquire('11-27T10:00', tourism);
  return house;
}

/** The tables of a report's page by their titles, each line with its name and figures. */
async function readTables(browser: Browser, query = ''): Promise<Record<string, string[][]>> {
  const page = await (await browser.get(`/staff/report/${query}`)).text();
  const textOf = (markup: string) => markup.replaceAll(/<[^>]+>/g, '').trim();
  const sections = [...page.matchAll(/<section>\s*<h2>([^<]+)<\/h2>([\s\S]*?)<\/section>/g)];
  const tables = sections.map(([, title = '', body = '']) => {
    const [, rows = ''] = /<tbody>([\s\S]*?)<\/tbody>/.exec(body) ?? [];
    const lines = [...rows.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell)),
    );
    return [title, lines] as const;
  });
  return Object.fromEntries(tables);
}

const TOTAL = ['合计', '4', '2', '1', '1', '0', '0', '4', '50%', '4.0'];

test('the report of the last full month has its figures in all and by each part', async () => {
  const house = await open();
  const tables = await readTables(await house.enter());
  expect(tables['合计']).toEqual([TOTAL]);
  expect(tables['按类别']?.map(([name, received]) => [name, received])).toEqual([
    ['项目咨询', '2'],
    ['预约实地考察', '1'],
    ['投诉', '1'],
  ]);
  expect(tables['按窗口']).toEqual([
    ['农业窗口', '2', '1', '1', '0', '0', '0', '2', '50%', '97.0'],
    ['投诉窗口', '1', '1', '0', '0', '0', '0', '1', '100%', '4.0'],
    ['旅游窗口', '1', '0', '0', '1', '0', '0', '1', '0%', '—'],
  ]);
  expect(tables['按国家（地区）']).toEqual([['没有填写', ...TOTAL.slice(1)]]);
  expect(tables['按行业']?.map(([name]) => name)).toEqual(['现代种养', '文化旅游', '没有指明项目']);
  expect(tables['按语言']?.map(([name]) => name)).toEqual(['简体', '英文']);
});

test('a desk sees its own figures alone, whatever its members may do', async () => {
  const house = await open();
  for (const role of ['desk', 'reader'] as const) {
    const browser = await house.enter(role, 'farming');
    const tables = await readTables(browser);
    expect(tables['合计']?.[0]?.slice(0, 4)).toEqual(['合计', '2', '1', '1']);
    expect(tables).not.toHaveProperty('按窗口');
    expect(await (await browser.get('/staff/report/')).text()).toContain('农业窗口，按 2026-11-29');
  }
  expect((await readTables(await house.enter('desk', 'office')))['合计']).toEqual([TOTAL]);
});

test('a month is chosen by its address, with the ones before and after it beside', async () => {
  const house = await open();
  const browser = await house.enter();
  const read = async (query: string) => (await browser.get(`/staff/report/${query}`)).text();
  const november = await read('?month=2026-11');
  expect(november).toContain('<h1>2026年11月答复情况</h1>');
  expect(november).toContain('这个月还没有结束');
  expect(november).toContain('href="/staff/report/?month=2026-10"');
  expect(november).not.toContain('month=2026-12');
  expect((await readTables(browser, '?month=2026-11'))['合计']?.[0]?.[5]).toBe('1');
  expect(await read('?month=2026-08')).toContain('这个月没有收到咨询。');
  expect(await read('?month=%3Cb%3E')).toContain('<h1>2026年10月答复情况</h1>');
});

test('the workbook has the same figures as numbers', async () => {
  const house = await open();
  const browser = await house.enter();
  const response = await browser.get('/staff/report.xlsx?month=2026-10');
  expect(response.headers.get('content-disposition')).toContain(
    encodeURIComponent('答复情况-2026-10.xlsx'),
  );
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await response.arrayBuffer());
  const names = ['合计', '按类别', '按窗口', '按国家（地区）', '按行业', '按语言', '说明'];
  expect(book.worksheets.map(({ name }) => name)).toEqual(names);
  const valuesOf = (sheet: string, row: number) =>
    (book.getWorksheet(sheet)!.getRow(row).values as unknown[]).slice(1);
  expect(valuesOf('合计', 2)).toEqual(['合计', 4, 2, 1, 1, 0, 0, 4, 0.5, 4]);
  expect(valuesOf('按窗口', 2)).toEqual(['农业窗口', 2, 1, 1, 0, 0, 0, 2, 0.5, 97]);
  expect(book.getWorksheet('合计')!.getCell('I2').numFmt).toBe('0.0%');
});

test('no report holds whom an enquiry is from, and nobody reads one without signing in', async () => {
  const house = await open();
  const browser = await house.enter('reader', 'office');
  const page = await (await browser.get('/staff/report/')).text();
  for (const own of [GOOD_ENQUIRY.name, GOOD_ENQUIRY.email, 'XS-2026-10']) {
    expect(page).not.toContain(own);
  }
  const visitor = house.open();
  expect((await visitor.get('/staff/report/')).status).toBe(303);
  expect((await visitor.get('/staff/report.xlsx')).status).toBe(303);
});
