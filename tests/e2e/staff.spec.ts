import { expect, test } from '@playwright/test';
import { sendEnquiry } from './send-enquiry.ts';
import { enter, examine } from './staff-pages.ts';

test('a duplicate is merged, answered with the other, and followed up', async ({
  page,
  request,
  baseURL,
}, { project }) => {
  // A telephone number of this run and width alone, so that nobody else's enquiry is suggested.
  const phone = `1${project.name === 'phone' ? 5 : 3}${String(Date.now()).slice(-9)}`;
  const kept = await sendEnquiry(request, { message: '厂房租金多少？', phone });
  const again = await sendEnquiry(request, {
    message: '再问一遍：厂房租金多少？',
    phone: `+86 ${phone}`,
  });
  await enter(page, baseURL ?? '');
  await page.goto(`/staff/enquiries/${again}/`);
  await page.getByRole('radio', { name: kept }).check();
  await examine(page);
  await page.getByRole('button', { name: '合并', exact: true }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('已合并。');
  await examine(page);
  await page.getByRole('button', { name: '取消合并' }).click();
  await expect(page.getByRole('status')).toHaveText('已取消合并。');
  await page.getByLabel('或填编号').fill(kept);
  await page.getByRole('button', { name: '合并', exact: true }).click();
  await page.getByRole('link', { name: kept }).first().click();
  await expect(page.getByText('再问一遍：厂房租金多少？')).toBeVisible();
  await page.getByLabel('内容').fill('张三，您好！每平方米每月十元。');
  await page.getByRole('button', { name: '答复' }).click();
  await examine(page);
  await page.getByLabel('回访结果').fill('已电话联系，下月来考察。');
  await page.getByRole('button', { name: '回访已做' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('回访已记下。');
  const standing = await request.post('/api/enquiries/status', {
    data: { number: again, email: phone },
  });
  expect(await standing.json()).toMatchObject({ state: 'answered', mergedInto: kept });
  await page.goto('/staff/');
  await page.getByRole('link', { name: /^待回访/ }).click();
  await expect(page.getByRole('heading', { name: /^待回访/ })).toBeVisible();
  await examine(page);
});

test('an enquiry is handed over with a reason, and taken back', async ({
  page,
  request,
  baseURL,
}) => {
  const number = await sendEnquiry(request, { message: '林地能租吗？', phone: '13800138002' });
  await enter(page, baseURL ?? '');
  await page.goto(`/staff/enquiries/${number}/`);
  const desk = page.getByLabel('转给');
  await expect(desk).toHaveValue('');
  await page.getByLabel('转办原因').fill('问的是林地。');
  await page.getByRole('button', { name: '转办', exact: true }).press('Enter');
  await expect(page.getByRole('alert')).toHaveText('请选“转给”哪个窗口。');
  await expect(page.getByLabel('转办原因')).toHaveValue('问的是林地。');
  await desk.selectOption({ index: 1 });
  await page.getByRole('button', { name: '转办', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('已转办。');
  await examine(page);
  await page.getByRole('button', { name: `收回 ${number}` }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('已收回，仍由本窗口办理。');
  await examine(page);
});

test('the staff pages are neither listed nor linked', async ({ request }) => {
  expect(await (await request.get('/sitemap-0.xml')).text()).not.toContain('/staff');
  for (const path of ['/', '/site-map/', '/contact/']) {
    expect(await (await request.get(path)).text()).not.toContain('"/staff');
  }
  const { headers } = await fetch(new URL('/staff/sign-in/', test.info().project.use.baseURL));
  expect(headers.get('x-robots-tag')).toContain('noindex');
});

test('the monthly report is chosen by its month and taken along as a workbook', async ({
  page,
  request,
  baseURL,
}) => {
  const asked = { name: '李四', phone: '13800138001', message: '月报', locale: 'en' };
  await sendEnquiry(request, asked);
  await enter(page, baseURL ?? '');
  await page.getByRole('link', { name: '答复月报' }).click();
  await expect(page.getByRole('heading', { name: /年\d+月答复情况$/, level: 1 })).toBeVisible();
  await examine(page);
  const current = page.getByRole('combobox', { name: '月份' }).locator('option').first();
  const [value, name] = [await current.getAttribute('value'), (await current.innerText()).trim()];
  await page.getByRole('combobox', { name: '月份' }).selectOption(value);
  await page.getByRole('button', { name: '查看' }).press('Enter');
  await expect(page.getByRole('heading', { name: `${name}答复情况`, level: 1 })).toBeVisible();
  await expect(page.getByText('这个月还没有结束')).toBeVisible();
  const english = page.getByRole('region', { name: '按语言' }).getByRole('row', { name: /^英文/ });
  await expect(english.getByRole('cell').first()).toHaveText(/^[1-9]\d*$/);
  await examine(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载 Excel 表' }).click();
  expect((await download).suggestedFilename()).toBe(`答复情况-${value}.xlsx`);
  await page.getByRole('link', { name: /^上月/ }).click();
  await expect(page.getByRole('link', { name: /^下月/ })).toHaveText(`下月：${name}`);
});

interface OpenData {
  readonly projects: readonly { readonly published?: string }[];
}

test('what units have packaged and a month’s projects are read and taken along', async ({
  page,
  baseURL,
  request,
}) => {
  await enter(page, baseURL ?? '');
  await page.getByRole('link', { name: '包装情况' }).click();
  await expect(page.getByRole('heading', { name: '项目包装情况', level: 1 })).toBeVisible();
  const units = page.getByRole('region', { name: '各单位' });
  await expect(units.getByRole('row')).not.toHaveCount(1);
  await examine(page);
  const coverage = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载 Excel 表' }).click();
  expect((await coverage).suggestedFilename()).toMatch(/^项目包装情况-\d{4}-\d\d-\d\d\.xlsx$/);
  await page.getByRole('link', { name: '项目月报' }).click();
  await expect(page.getByRole('heading', { name: /年\d+月项目进展$/, level: 1 })).toBeVisible();
  const { projects: open } = (await (await request.get('/data/projects.json')).json()) as OpenData;
  const published = open.find((project) => project.published !== undefined)?.published?.slice(0, 7);
  await page.goto(`/staff/progress/?month=${published}`);
  const projects = page.getByRole('region', { name: '本月项目' });
  await expect(projects.getByRole('row', { name: /新发布/ })).not.toHaveCount(0);
  await examine(page);
  const progress = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载 Excel 表' }).click();
  expect((await progress).suggestedFilename()).toBe(`项目进展-${published}.xlsx`);
});
