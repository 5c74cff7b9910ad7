import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { CHINESE, ENGLISH, fill, NUMBER, openForm, pressAgain } from './enquiry-page.ts';

const SLUG = readdirSync('content/projects/zh')
  .filter((name) => name.endsWith('.md'))
  .toSorted()[0]!
  .slice(0, -'.md'.length);

for (const texts of [CHINESE, ENGLISH]) {
  test(`${texts.path}: filled in by keyboard alone, the form shows number, day and desk`, async ({
    page,
  }) => {
    await openForm(page, texts.path, texts.send);
    await page.getByLabel(texts.message, { exact: true }).focus();
    for (const typed of ['用地 land', '张三', 'zhang@example.com', '', '']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
    }
    const consent = page.getByRole('checkbox', { name: texts.consent });
    while (!(await consent.evaluate((box) => box === document.activeElement))) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    const passOn = page.getByRole('checkbox', { name: texts.passOn });
    await expect(passOn).toBeFocused();
    await expect(passOn).not.toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: texts.received });
    await expect(heading).toBeFocused();
    const receipt = page.getByRole('main').getByRole('status');
    await expect(receipt.getByText(NUMBER)).toBeVisible();
    await expect(receipt.getByText(texts.desk)).toBeVisible();
  });

  test(`${texts.path}: faults are listed on top, take the focus and lead to their fields`, async ({
    page,
  }) => {
    await openForm(page, texts.path, texts.send);
    await page.getByLabel(texts.message, { exact: true }).fill('保留 kept');
    await page.getByRole('button', { name: texts.send }).click();
    const summary = page.getByRole('alert').filter({ hasText: texts.problems });
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('link')).toHaveCount(3);
    await summary.getByRole('link', { name: texts.nameMissing }).click();
    const name = page.getByLabel(texts.name, { exact: true });
    await expect(name).toBeFocused();
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    await expect(name).toHaveAccessibleDescription(texts.nameMissing);
    await expect(page.getByLabel(texts.message, { exact: true })).toHaveValue('保留 kept');
    await name.fill('张三');
    await expect(name).not.toHaveAttribute('aria-invalid');
  });
}

test('a double press is one enquiry', async ({ page }) => {
  await openForm(page, CHINESE.path, CHINESE.send);
  await fill(page, CHINESE);
  const posts: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.headers()['idempotency-key']);
  });
  await page.getByRole('button', { name: CHINESE.send }).dblclick();
  await expect(page.getByRole('heading', { name: CHINESE.received })).toBeVisible();
  expect(new Set(posts).size).toBe(1);
});

test('after a lost answer it is sent again by itself, as the same enquiry', async ({ page }) => {
  await openForm(page, ENGLISH.path, ENGLISH.send);
  await fill(page, ENGLISH);
  const keys: string[] = [];
  await page.route('**/api/enquiries', async (route) => {
    keys.push((await route.request().headerValue('idempotency-key')) ?? '');
    // It arrives, but the first answer is lost.
    const response = await route.fetch();
    if (keys.length === 1) await route.abort('connectionreset');
    else await route.fulfill({ response });
  });
  await page.getByRole('button', { name: ENGLISH.send }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText(
    'will not be entered twice',
  );
  await expect(page.getByLabel(ENGLISH.name, { exact: true })).toHaveValue('张三 Zhang');
  await expect(page.getByRole('heading', { name: ENGLISH.received })).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
});

test('pressed offline, it goes off once when the connection is back', async ({ page, context }) => {
  await openForm(page, CHINESE.path, CHINESE.send);
  await fill(page, CHINESE);
  await context.setOffline(true);
  await page.getByRole('button', { name: CHINESE.send }).click();
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toContainText('网络恢复后自动提交');
  const posts: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: CHINESE.received })).toBeVisible();
  expect(posts).toHaveLength(1);
});

test('pressed offline and changed, it waits for another press', async ({ page, context }) => {
  await openForm(page, ENGLISH.path, ENGLISH.send);
  await fill(page, ENGLISH);
  await context.setOffline(true);
  await page.getByRole('button', { name: ENGLISH.send }).click();
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toContainText('You are offline');
  await page.getByLabel(ENGLISH.message, { exact: true }).fill('Other words');
  await expect(status).toContainText('press the button once more');
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: ENGLISH.received })).toBeHidden();
  await page.getByRole('button', { name: ENGLISH.send }).click();
  await expect(page.getByRole('heading', { name: ENGLISH.received })).toBeVisible();
});

test('pressed offline and closed, it goes off in another reading on the next visit', async ({
  page,
}) => {
  await openForm(page, CHINESE.path, CHINESE.send);
  await fill(page, CHINESE);
  await page.route('**/api/enquiries', (route) => route.abort('internetdisconnected'));
  await page.getByRole('button', { name: CHINESE.send }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('自动重试');
  await page.unroute('**/api/enquiries');
  await page.goto(ENGLISH.path);
  await page.getByRole('button', { name: ENGLISH.send }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('heading', { name: ENGLISH.received })).toBeVisible();
  await openForm(page, CHINESE.path, CHINESE.send);
  await expect(page.getByLabel(CHINESE.name, { exact: true })).toHaveValue('');
});

test('a visit asks for days, a complaint for what it is about, each alone', async ({ page }) => {
  await openForm(page, `${ENGLISH.path}?kind=visit`, ENGLISH.send);
  const kind = page.getByLabel('What is it about?');
  await expect(kind).toHaveValue('visit');
  await expect(page.getByLabel(/Visit begins on/)).toBeVisible();
  await expect(page.getByLabel(/What you complain of/)).toBeHidden();
  await fill(page, ENGLISH);
  await page.getByLabel(/Visit begins on/).fill('2031-03-04');
  await page.getByLabel(/Visit ends on/).fill('2031-03-03');
  await page.getByRole('button', { name: ENGLISH.send }).click();
  const summary = page.getByRole('alert').filter({ hasText: ENGLISH.problems });
  await summary.getByRole('link', { name: /ends before it begins/ }).click();
  await expect(page.getByLabel(/Visit ends on/)).toBeFocused();
  await page.getByLabel(/Visit ends on/).fill('2031-03-05');
  await page.getByRole('button', { name: ENGLISH.send }).click();
  await expect(page.getByRole('heading', { name: ENGLISH.received })).toBeVisible();

  await openForm(page, '/zh-hant/enquiry/?kind=complaint', '提交投訴');
  await expect(page).toHaveURL('/zh-hant/enquiry/complaint/');
  await expect(page.getByLabel(/投訴的事項/)).toBeVisible();
  await expect(page.getByLabel(/考察開始日期/)).toBeHidden();
  await expect(page.getByRole('checkbox')).toHaveCount(1);
});

test('a park’s page leads to the form about it', async ({ page }) => {
  await page.goto('/en/parks/development-zone/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Ask about/ })
    .click();
  await expect(page.getByLabel('What is it about?')).toHaveValue('park');
  await expect(page.getByLabel(/Which park/)).toHaveValue('development-zone');
});

test('a draft survives a reload and the language switch, and goes once it is received', async ({
  page,
}) => {
  await openForm(page, CHINESE.path, CHINESE.send);
  await fill(page, CHINESE);
  await openForm(page, CHINESE.path, CHINESE.send);
  await expect(page.getByRole('main').getByRole('status')).toContainText('已恢复');
  await expect(page.getByLabel(CHINESE.name, { exact: true })).toHaveValue('张三 Zhang');
  await expect(page.getByRole('checkbox', { name: CHINESE.consent })).not.toBeChecked();
  await openForm(page, ENGLISH.path, ENGLISH.send);
  await expect(page.getByLabel(ENGLISH.email, { exact: true })).toHaveValue('zhang@example.com');
  await page.getByRole('checkbox', { name: ENGLISH.consent }).check();
  await page.getByRole('button', { name: ENGLISH.send }).click();
  await expect(page.getByRole('heading', { name: ENGLISH.received })).toBeVisible();
  await openForm(page, CHINESE.path, CHINESE.send);
  await expect(page.getByLabel(CHINESE.name, { exact: true })).toHaveValue('');
});

test('a project’s own page asks about that project, and its state can be looked up', async ({
  page,
}) => {
  await openForm(page, `/projects/${SLUG}/`, CHINESE.send);
  await fill(page, CHINESE);
  const sent = page.waitForRequest('**/api/enquiries');
  await page.getByRole('button', { name: CHINESE.send }).click();
  expect((await sent).postDataJSON()).toMatchObject({ kind: 'project', projects: [SLUG] });
  const receipt = page.getByRole('main').getByRole('status');
  const number = await receipt.getByText(NUMBER).innerText();
  const desk = await page.locator('#desk .desk-card h3').first().innerText();
  await expect(receipt.getByText(desk.replace(/\s*示例$/, ''), { exact: true })).toBeVisible();
  await page.getByRole('link', { name: '查询咨询进度' }).first().click();
  await page.getByLabel('编号', { exact: true }).fill(number);
  await page.getByLabel('邮箱或电话').fill('zhang@example.com');
  await page.getByRole('button', { name: '查询', exact: true }).click();
  await expect(page.getByText('已收到，等待办理')).toBeVisible();
});

test('projects named in the address are shown by their names and can be taken off', async ({
  page,
}) => {
  await openForm(page, `/en/enquiry/?project=${SLUG}`, ENGLISH.send);
  const remove = page.getByRole('button', { name: /^Remove / });
  await expect(remove).toBeVisible();
  await expect(remove).not.toHaveText(`Remove ${SLUG}`);
  await remove.click();
  await expect(remove).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALES) {
    test(`${locale}: links to complain and to introduce lead to forms of that kind`, async ({
      page,
    }) => {
      const to = paths(locale);
      for (const kind of ['complaint', 'referral'] as const) {
        await page.goto(kind === 'complaint' ? to.complaints() : to.referral());
        await page.locator(`main a[href="${to.enquiryAbout({ kind })}"]`).click();
        await expect(page.locator('input[name=kind]')).toHaveValue(kind);
        await expect(page.getByRole('checkbox')).toHaveCount(kind === 'complaint' ? 1 : 2);
      }
      await page.goto(to.enquiryAbout({ kind: 'visit' }));
      await expect(page.locator('select[name=kind]')).toHaveValue('visit');
      await expect(page.locator('#enquiry-visitFrom')).toBeVisible();
    });
  }

  for (const texts of [CHINESE, ENGLISH]) {
    test(`${texts.path}: what was typed comes back with its faults, and then the number`, async ({
      page,
    }) => {
      await page.goto(texts.path);
      await page.getByLabel(texts.message, { exact: true }).fill('用地 "land" <b>');
      await page.getByLabel(texts.email, { exact: true }).fill('zhang@example.com');
      await page.getByRole('button', { name: texts.send }).click();
      await expect(page.getByRole('alert')).toContainText(texts.problems);
      await expect(page.getByLabel(texts.message, { exact: true })).toHaveValue('用地 "land" <b>');
      await page.getByLabel(texts.name, { exact: true }).fill('张三');
      await page.getByRole('checkbox', { name: texts.consent }).check();
      await pressAgain(page, texts.send, texts.received);
      await expect(page.getByText(NUMBER)).toBeVisible();
    });
  }
});
