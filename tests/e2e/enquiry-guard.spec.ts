import { expect, test } from '@playwright/test';
import { CHINESE, ENGLISH, fill, NUMBER, openForm, pressAgain } from './enquiry-page.ts';

const TRADITIONAL = { path: '/zh-hant/enquiry/', message: '想了解什麼', send: '提交諮詢' } as const;

for (const [texts, working, ready] of [
  [CHINESE, '正在这台设备上做防滥用验证', '防滥用验证已完成'],
  [TRADITIONAL, '正在這臺設備上做防濫用驗證', '防濫用驗證已完成'],
  [ENGLISH, 'A check against misuse is running', 'The check against misuse is done'],
] as const) {
  test(`${texts.path}: the proof of work begins with the first focus and says when it is done`, async ({
    page,
  }) => {
    await openForm(page, texts.path, texts.send);
    const asked = page.waitForRequest('**/api/enquiries/challenge');
    const status = page.getByRole('main').getByRole('status');
    await expect(status).toHaveText('');
    const message = page.getByLabel(texts.message, { exact: true });
    await message.focus();
    await asked;
    await expect(status).toContainText(working);
    await page.keyboard.type('typing goes on');
    await expect(status).toContainText(ready);
    await expect(message).toHaveValue('typing goes on');
    await expect(message).toBeFocused();
  });
}

test('an enquiry is sent with its proof, and a proof turned down is made anew', async ({
  page,
}) => {
  await openForm(page, CHINESE.path, CHINESE.send);
  const proofs: string[] = [];
  await page.route('**/api/enquiries', async (route) => {
    const body = route.request().postDataJSON() as { proof: string };
    proofs.push(body.proof);
    // The first arrives damaged, as after a change of the secret.
    const postData = JSON.stringify({ ...body, ...(proofs.length === 1 ? { proof: 'x' } : {}) });
    await route.continue({ postData });
  });
  await fill(page, CHINESE);
  await page.getByRole('button', { name: CHINESE.send }).click();
  await expect(page.getByRole('heading', { name: CHINESE.received })).toBeVisible();
  expect(proofs).toHaveLength(2);
  expect(proofs[0]).not.toBe(proofs[1]);
});

test('where the worker cannot run, the plain form takes the slower lane', async ({ page }) => {
  await page.route('**/*proof-worker*', (route) => route.abort());
  await openForm(page, ENGLISH.path, ENGLISH.send);
  await fill(page, ENGLISH);
  await page.getByRole('button', { name: ENGLISH.send }).click();
  await expect(page.getByRole('heading', { name: ENGLISH.again })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: ENGLISH.consent })).toBeChecked();
  await pressAgain(page, ENGLISH.send, ENGLISH.received);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const texts of [CHINESE, ENGLISH]) {
    test(`${texts.path}: a form without faults asks for one more press and keeps it all`, async ({
      page,
    }) => {
      await page.goto(texts.path);
      await fill(page, texts);
      await page.getByRole('button', { name: texts.send }).click();
      await expect(page.getByRole('heading', { name: texts.again })).toBeVisible();
      await expect(page.getByRole('alert')).toContainText(texts.send);
      await expect(page.getByLabel(texts.name, { exact: true })).toHaveValue('张三 Zhang');
      await expect(page.getByRole('checkbox', { name: texts.consent })).toBeChecked();
      await pressAgain(page, texts.send, texts.received);
      await expect(page.getByText(NUMBER)).toBeVisible();
    });
  }
});
