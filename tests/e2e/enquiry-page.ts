import { expect, type Page } from '@playwright/test';

export const NUMBER = /[A-Z]{1,4}-\d{4}-\d{4}-[2-9A-Z]{3,8}/;

export const CHINESE = {
  path: '/enquiry/',
  message: '想了解什么',
  name: '姓名',
  email: '邮箱',
  consent: /我已阅读/,
  passOn: /我另外同意/,
  send: '提交咨询',
  received: '咨询已收到',
  desk: '受理窗口',
  problems: '有几处需要修改',
  nameMissing: /填写姓名/,
  again: '请再按一次提交',
} as const;

export const ENGLISH = {
  path: '/en/enquiry/',
  message: 'What would you like to know?',
  name: 'Your name',
  email: 'E-mail',
  consent: /I have read/,
  passOn: /I also agree/,
  send: 'Send enquiry',
  received: 'Enquiry received',
  desk: 'Handled by',
  problems: 'Some answers need another look',
  nameMissing: /Enter your name/,
  again: 'Please press send once more',
} as const;

export type Texts = typeof CHINESE | typeof ENGLISH;

/** Brings the form into view and waits until the island has taken it over. */
export async function openForm(page: Page, path: string, send: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: send }).scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island:has(.enquiry-form)')).not.toHaveAttribute('ssr');
}

/** Fills in what must be filled, and agrees. */
export async function fill(page: Page, texts: Texts): Promise<void> {
  await page.getByLabel(texts.message, { exact: true }).fill('用地价格？ Price of land?');
  await page.getByLabel(texts.name, { exact: true }).fill('张三 Zhang');
  await page.getByLabel(texts.email, { exact: true }).fill('zhang@example.com');
  await page.getByRole('checkbox', { name: texts.consent }).check();
}

/** Presses until it is taken: a press before the least time has passed brings the page once more. */
export async function pressAgain(page: Page, send: string, received: string): Promise<void> {
  await expect(async () => {
    await page.getByRole('button', { name: send }).click();
    await expect(page.getByRole('heading', { name: received })).toBeVisible({ timeout: 1_000 });
  }).toPass();
}
