import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import type { FinderRow } from '#src/domain/sites/finder.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** What each listed site says of itself. */
const readRows = (page: Page) =>
  page
    .locator('qiao-sites [data-row]')
    .evaluateAll((items) =>
      items.map((item) => JSON.parse((item as HTMLElement).dataset['row'] ?? '{}') as FinderRow),
    );
const shown = (page: Page) => page.locator('qiao-sites [data-row]:visible');

/** Opens the finder, once its counts stand beside the values. */
async function open(page: Page, locale: Locale, search = '') {
  await page.goto(paths(locale).sites() + search);
  await expect(page.locator('[data-count]').first()).not.toBeEmpty();
  return readRows(page);
}

for (const locale of LOCALES)
  test(`${locale}: a kind narrows the list, stands in the address, and back takes it back`, async ({
    page,
  }) => {
    const t = getWords(locale);
    const rows = await open(page, locale);
    await expect(shown(page)).toHaveCount(rows.length);
    const land = rows.filter(({ kind }) => kind === 'land').length;
    const box = page.getByRole('checkbox', { name: t('sites.kind.land') });
    await box.check();
    await expect(shown(page)).toHaveCount(land);
    await expect(page.getByRole('status').filter({ has: page.locator('b') })).toContainText(
      String(land),
    );
    await expect(page).toHaveURL(`${paths(locale).sites()}?kind=land`);
    await page.goBack();
    await expect(box).not.toBeChecked();
    await expect(shown(page)).toHaveCount(rows.length);
  });

for (const locale of LOCALES)
  test(`${locale}: a site is found, opened and asked about by keyboard alone`, async ({ page }) => {
    const t = getWords(locale);
    await open(page, locale);
    const box = page.getByRole('checkbox', { name: t('sites.kind.standard-plant') });
    await box.focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/kind=standard-plant/);
    await page.getByRole('textbox', { name: t('sites.min'), exact: true }).focus();
    await page.keyboard.type('100');
    await page.keyboard.press('Tab');
    await expect(page).toHaveURL(/min=100/);
    const first = shown(page).first().getByRole('link');
    const name = await first.innerText();
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await page.getByRole('link', { name: t('sites.ask') }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(
      ({ pathname }) => pathname === paths(locale).enquiryAbout({ kind: 'park' }),
    );
    await expect(page.locator('textarea[name=message]')).toHaveValue(new RegExp(name));
  });

test('an address that was sent to someone opens as it was, in the other readings too', async ({
  page,
}) => {
  const rows = await open(page, 'zh', '?status=available&min=20&unit=mu');
  const expected = rows.filter((row) => row.status === 'available' && row.areaMu >= 19.999);
  await expect(shown(page)).toHaveCount(expected.length);
  await expect(
    page.getByRole('textbox', { name: getWords('zh')('sites.min'), exact: true }),
  ).toHaveValue('20');
  await page.locator('a[hreflang=en]').first().click();
  await expect(page).toHaveURL('/en/sites/?status=available&min=20&unit=mu');
  await expect(shown(page)).toHaveCount(expected.length);
});

test('where nothing fits the page says so, and the conditions are cleared at once', async ({
  page,
}) => {
  const t = getWords('en');
  const rows = await open(page, 'en', '?min=99999999');
  await expect(shown(page)).toHaveCount(0);
  await expect(page.getByText(t('sites.none'))).toBeVisible();
  await page.getByRole('button', { name: t('sites.clear') }).click();
  await expect(shown(page)).toHaveCount(rows.length);
  await expect(page).toHaveURL('/en/sites/');
});

test('a park’s page leads to the finder narrowed to it', async ({ page, site }) => {
  await page.goto(site.at('park', 'zh'));
  await page.getByRole('link', { name: getWords('zh')('sites.inParkMore') }).click();
  await expect(page).toHaveURL(/\/sites\/\?park=/);
  await expect(shown(page).first()).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list stands park by park, and no condition is offered', async ({ page }) => {
    await page.goto('/sites/');
    expect(await shown(page).count()).toBeGreaterThan(2);
    await expect(page.getByRole('main').getByRole('checkbox').first()).toBeHidden();
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).nth(1)).toBeVisible();
  });
});

test('an address with a kind that is none narrows by nothing', async ({ page }) => {
  const rows = await open(page, 'en', '?kind=castle&park=atlantis');
  await expect(shown(page)).toHaveCount(rows.length);
});

for (const locale of LOCALES)
  test(`${locale}: an area with commas or in full width counts, and what is none is said`, async ({
    page,
  }) => {
    const t = getWords(locale);
    const rows = await open(page, locale);
    const large = rows.filter(({ areaMu }) => (areaMu * 2000) / 3 >= 12_000).length;
    expect(large).toBeLessThan(rows.length);
    const field = page.getByRole('textbox', { name: t('sites.min'), exact: true });
    const help = page.locator('qiao-sites label:has([name=min]) + p');
    for (const typed of ['12,000', '１２０００']) {
      await field.fill(typed);
      await expect(shown(page)).toHaveCount(large);
      await expect(help).toBeHidden();
    }
    await field.fill('5 ha');
    await field.blur();
    await expect(shown(page)).toHaveCount(rows.length);
    await expect(help).toHaveText(t('sites.numberHelp'));
    await expect(help).toBeVisible();
    await expect(field).toHaveAccessibleDescription(t('sites.numberHelp'));
    await field.fill('');
    await expect(help).toBeHidden();
  });
