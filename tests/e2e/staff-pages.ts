import { expect, type Page } from '@playwright/test';
import { createAxe } from './axe.ts';
import { addAccount, makeCode, PASSWORD } from './staff-account.ts';

/** No fault that axe knows of, and nothing wider than the screen. */
export async function examine(page: Page): Promise<void> {
  const { violations } = await createAxe(page).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const wider = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(wider, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
}

/**
 * From the link that the office sends to the inbox: a password, and the second factor. `look` sees each
 * page on the way.
 */
export async function enter(
  page: Page,
  origin: string,
  look: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { email, link } = addAccount(origin);
  await page.goto(link);
  await look(page);
  await page.getByLabel('新密码').fill(PASSWORD);
  await page.getByLabel('再写一遍').fill(PASSWORD);
  await page.getByRole('button', { name: '设置密码' }).click();
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
  await look(page);
  // By keyboard alone: the first field has the focus.
  await expect(page.getByLabel('邮箱')).toBeFocused();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByLabel('再写一遍密码').fill(PASSWORD);
  await page.getByRole('button', { name: '显示二维码' }).click();
  const key = (await page.locator('.secret code').textContent()) ?? '';
  await look(page);
  await page.getByLabel('验证器里的 6 位数字').fill(makeCode(key));
  await page.getByRole('button', { name: '启用' }).click();
  await expect(page.getByRole('heading', { name: '收件箱' })).toBeVisible();
}
