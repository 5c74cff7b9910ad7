import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { assets, paths } from '#src/i18n/paths.ts';
import { expect, test } from './site.ts';

for (const locale of LOCALES) {
  const t = getWords(locale);

  test(`${locale}: every file of the open data is offered and comes with its type`, async ({
    page,
    request,
  }) => {
    await page.goto(paths(locale).openData());
    for (const path of Object.values(assets.openData)) {
      await expect(page.getByRole('main').locator(`a[href="${path}"]`).first()).toBeVisible();
      const response = await request.get(path);
      expect([path, response.status(), response.headers()['access-control-allow-origin']]).toEqual([
        path,
        200,
        '*',
      ]);
    }
  });

  test(`${locale}: changes since a day are found by keyboard, and the back button undoes it`, async ({
    page,
  }) => {
    await page.goto(paths(locale).openData());
    const list = page.locator('#changes-list > li');
    const status = page.locator('#changes-status');
    await expect(list).toHaveCount(20);
    await page.getByLabel(t('openData.since')).fill('2026-11-01');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: t('openData.show') }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${paths(locale).openData()}?since=2026-11-01`);
    await expect(status).toContainText(
      locale === 'en' ? 'Changes since 2026-11-01' : '2026-11-01 以',
    );
    expect(await list.count()).toBeGreaterThan(20);
    for (const text of await list.allTextContents()) expect(text >= '2026-11-01').toBe(true);
    await page.goBack();
    await expect(list).toHaveCount(20);
    await page.goto(`${paths(locale).openData()}?since=2999-01-01`);
    await expect(status).toHaveText(t('openData.foundNone', { day: '2999-01-01' }));
    await expect(list).toHaveCount(0);
  });

  test(`${locale}: from the footer to feeds, and to an event and into a calendar`, async ({
    page,
    request,
  }) => {
    await page.goto(paths(locale).home());
    const footer = page.getByRole('contentinfo');
    await footer.getByRole('link', { name: t('common.footer.feed') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('openData.feedsTitle'));
    const feeds = page.getByRole('main').getByRole('link');
    expect(await feeds.count()).toBeGreaterThan(60);
    await footer.getByRole('link', { name: t('events.title'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('events.title'));
    await page
      .getByRole('main')
      .getByRole('heading', { level: 3 })
      .first()
      .getByRole('link')
      .click();
    await expect(page.getByText(t('events.sampleLine'))).toBeVisible();
    const add = page.getByRole('link', { name: t('events.add') });
    const calendar = await request.get((await add.getAttribute('href')) ?? '');
    expect(calendar.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    expect(await calendar.text()).toContain('BEGIN:VEVENT');
  });
}

test('a list of changes that cannot be fetched says so and keeps what is there', async ({
  page,
  complaints,
}) => {
  await page.route(`**${assets.openData.changes}`, (route) => route.abort());
  await page.goto(paths('en').openData());
  await page.getByLabel('Since').fill('2026-11-01');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.locator('#changes-status')).toHaveText(getWords('en')('openData.failed'));
  await expect(page.locator('#changes-list > li')).toHaveCount(20);
  // The browser itself reports the file that did not come.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the data, the feeds and the events are all there', async ({ page }) => {
    await page.goto(paths('zh').openData());
    await expect(page.locator('#since')).toBeHidden();
    await expect(page.locator('#changes-list > li')).toHaveCount(20);
    await expect(page.getByRole('table').last()).toContainText('investment.totalCny');
  });
});
