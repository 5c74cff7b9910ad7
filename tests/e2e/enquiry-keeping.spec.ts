import { expect, test, type Page } from '@playwright/test';
import { getWords } from '#src/i18n/dictionaries.ts';
import { CHINESE, ENGLISH, fill, NUMBER, openForm, type Texts } from './enquiry-page.ts';

const fieldOf = (page: Page, texts: Texts, name: 'message' | 'name') =>
  page.getByLabel(texts[name], { exact: true });

/** Sends an enquiry and gives its number. */
async function send(page: Page, texts: Texts): Promise<string> {
  await fill(page, texts);
  await page.getByRole('button', { name: texts.send }).click();
  await expect(page.getByRole('heading', { name: texts.received })).toBeVisible();
  return page.getByRole('main').getByRole('status').getByText(NUMBER).innerText();
}

test('a draft holds the very last thing done: a paste, a letter, a name filled in by the browser', async ({
  page,
}) => {
  await openForm(page, CHINESE.path, CHINESE.send);
  await fieldOf(page, CHINESE, 'message').focus();
  await page.keyboard.insertText('一次粘贴的全文');
  await openForm(page, CHINESE.path, CHINESE.send);
  await expect(fieldOf(page, CHINESE, 'message')).toHaveValue('一次粘贴的全文');

  // As browsers fill in: past what React watches, with no key pressed, told by one event.
  await fieldOf(page, CHINESE, 'name').evaluate((field: HTMLInputElement) => {
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    own?.set?.call(field, '张三');
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await openForm(page, ENGLISH.path, ENGLISH.send);
  await expect(fieldOf(page, ENGLISH, 'name')).toHaveValue('张三');

  await fieldOf(page, ENGLISH, 'message').press('End');
  await page.keyboard.type('!');
  await page.goto('/en/');
  await page.goBack();
  await openForm(page, ENGLISH.path, ENGLISH.send);
  await expect(fieldOf(page, ENGLISH, 'message')).toHaveValue('一次粘贴的全文!');
});

for (const texts of [CHINESE, ENGLISH]) {
  test(`${texts.path}: what went wrong after a press is seen and has the focus`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openForm(page, texts.path, texts.send);
    await fill(page, texts);
    const button = page.getByRole('button', { name: texts.send });
    await button.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await context.setOffline(true);
    await button.click();
    const trouble = page.getByRole('main').getByRole('status').locator('p');
    await expect(trouble).toBeFocused();
    await expect(trouble).toBeInViewport({ ratio: 1 });
  });
}

test('the receipt is still there after a reload, in every reading, until it is put away', async ({
  page,
}) => {
  await openForm(page, CHINESE.path, CHINESE.send);
  const number = await send(page, CHINESE);
  await openForm(page, CHINESE.path, CHINESE.send);
  const t = getWords('zh');
  const last = page.getByRole('region', { name: t('enquiry.receipt.last') });
  await expect(last).toContainText(number);
  await expect(last.getByText(t('enquiry.receipt.desk'))).toBeVisible();
  await expect(fieldOf(page, CHINESE, 'name')).toHaveValue('');

  // It belongs to the form that it came from.
  await openForm(page, '/enquiry/complaint/', '提交投诉');
  await expect(last).toHaveCount(0);

  await openForm(page, ENGLISH.path, ENGLISH.send);
  const english = getWords('en');
  await expect(page.getByRole('main').getByText(number)).toBeVisible();
  await page.getByRole('button', { name: english('enquiry.receipt.drop') }).click();
  await expect(page.getByText(english('enquiry.receipt.dropped'))).toBeFocused();
  await openForm(page, ENGLISH.path, ENGLISH.send);
  await expect(page.getByRole('main').getByText(number)).toHaveCount(0);
});

test('the receipt stands above the form that is opened for another enquiry', async ({ page }) => {
  await openForm(page, ENGLISH.path, ENGLISH.send);
  const number = await send(page, ENGLISH);
  await page.getByRole('button', { name: getWords('en')('enquiry.receipt.another') }).click();
  await expect(fieldOf(page, ENGLISH, 'message')).toBeVisible();
  await expect(page.getByRole('main').getByText(number)).toBeVisible();
});
