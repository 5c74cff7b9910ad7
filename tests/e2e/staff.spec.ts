import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { sendEnquiry } from './send-enquiry.ts';
import { addAccount, makeCode, PASSWORD } from './staff-account.ts';

/** No fault that axe knows of, and nothing wider than the screen. */
async function examine(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const wider = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(wider, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
}

async function enter(page: Page, origin: string): Promise<void> {
  const { email, link } = addAccount(origin);
  await page.goto(link);
  await examine(page);
  await page.getByLabel('新密码').fill(PASSWORD);
  await page.getByLabel('再写一遍').fill(PASSWORD);
  await page.getByRole('button', { name: '设置密码' }).click();
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
  await examine(page);
  // By keyboard alone: the first field has the focus.
  await expect(page.getByLabel('邮箱')).toBeFocused();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByLabel('再写一遍密码').fill(PASSWORD);
  await page.getByRole('button', { name: '显示二维码' }).click();
  const key = (await page.locator('.secret code').textContent()) ?? '';
  await examine(page);
  await page.getByLabel('验证器里的 6 位数字').fill(makeCode(key));
  await page.getByRole('button', { name: '启用' }).click();
  await expect(page.getByRole('heading', { name: '收件箱' })).toBeVisible();
}

test('from the one-time link to an answered enquiry, at any width and by keyboard', async ({
  page,
  request,
  baseURL,
}) => {
  const origin = baseURL ?? '';
  const message = `想了解标准厂房的租金 ${Date.now()}`;
  const asked = { name: '张三', phone: '13800138000', message, locale: 'zh' };
  const number = await sendEnquiry(request, asked);
  await enter(page, origin);
  await page.getByLabel('查找').fill(message);
  await page.keyboard.press('Enter');
  await expect(page.getByText('共 1 条')).toBeVisible();
  await examine(page);
  await page.getByRole('link', { name: number }).click();
  await expect(page.getByRole('heading', { name: number })).toBeVisible();
  await examine(page);
  await page.getByLabel('只给同事看').fill('已约周五来看');
  await page.getByRole('button', { name: '记下' }).click();
  await expect(page.getByRole('status')).toHaveText('已记下。');
  await page.getByLabel('内容').fill('张三，您好！每平方米每月十元。');
  await page.getByRole('button', { name: '答复' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('答复已登记。');
  await expect(page.getByText('电话等方式答复，待办 → 已答复')).toBeVisible();
  await examine(page);
  for (const part of ['账号', '登录安全']) {
    await page.getByRole('link', { name: part, exact: true }).click();
    await expect(page.getByRole('heading', { name: part, level: 1 })).toBeVisible();
    await examine(page);
  }
  await page.getByRole('button', { name: '退出', exact: true }).click();
  await page.goto(`/staff/enquiries/${number}/`);
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
});

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
