import { expect, test } from '@playwright/test';
import { sendEnquiry } from './send-enquiry.ts';
import { enter, examine } from './staff-pages.ts';

test('from the one-time link to an answered enquiry, at any width and by keyboard', async ({
  page,
  request,
  baseURL,
}) => {
  const origin = baseURL ?? '';
  const message = `想了解标准厂房的租金 ${Date.now()}`;
  const asked = { name: '张三', phone: '13800138000', message, locale: 'zh' };
  const number = await sendEnquiry(request, asked);
  await enter(page, origin, examine);
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
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.getByRole('button', { name: '答复' }).press('Enter');
  await expect(page.getByRole('heading', { name: /^登录已经过期/ })).toBeVisible();
  await examine(page);
  await page.context().addCookies(cookies);
  await expect(page.getByLabel('您写的内容')).toHaveValue('张三，您好！每平方米每月十元。');
  await page.getByRole('button', { name: '再交一次' }).press('Enter');
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
