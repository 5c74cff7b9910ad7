import { LOCALES } from '#src/i18n/locales.ts';
import { LibraryPage, countRows } from './library-page.ts';
import { expect, test } from './site.ts';

for (const locale of LOCALES)
  test(`${locale}: on a phone the facets are a sheet that opens, counts and closes`, async ({
    page,
    site,
  }) => {
    const library = new LibraryPage(page, locale);
    await library.open();
    const opener = page.getByRole('button', { name: library.t('library.filters'), exact: true });
    const sheet = page.getByRole('dialog', { name: library.t('library.filters') });
    await expect(sheet).toBeHidden();
    await opener.tap();
    await expect(sheet).toBeVisible();
    await (await library.box('mode', library.t('terms.mode.sole'))).tap();
    const count = countRows(site.rows.zh, 'mode', 'sole');
    await sheet.getByRole('button', { name: library.t('library.done', { count }) }).tap();
    await expect(sheet).toBeHidden();
    await library.expectCount(count);
    await expect(page).toHaveURL(/\/projects\/\?mode=sole$/);
    await expect(page.locator('.show-facets')).toBeFocused();
  });

test('of the sheet only the list of facets scrolls: title and button stay where they are', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  await page.locator('.show-facets').tap();
  const sheet = page.getByRole('dialog');
  const spare = () => sheet.evaluate((each) => each.scrollHeight - each.clientHeight);
  expect(await spare()).toBe(0);
  const body = sheet.locator('.sheet-body');
  expect(await body.evaluate((each) => each.scrollHeight > each.clientHeight)).toBe(true);
  await body.evaluate((each) => each.scrollTo(0, each.scrollHeight));
  expect(await spare()).toBe(0);
});

test('the sheet keeps the focus inside, Esc closes it, and the focus goes back', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const opener = page.locator('.show-facets');
  await opener.focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  for (let presses = 0; presses < 45; presses++) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(() => {
      const focused = document.activeElement ?? document.body;
      // Past its last stop the focus is the browser's own, before it comes round again.
      return focused !== document.body && focused.closest('dialog') === null
        ? focused.outerHTML.slice(0, 100)
        : '';
    });
    expect(outside).toBe('');
  }
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(opener).toBeFocused();
});

test('what was mistyped in the sheet is still there when it is opened again', async ({ page }) => {
  const library = new LibraryPage(page, 'en');
  await library.open();
  await page.locator('.show-facets').tap();
  await library.end('inv', 'from').fill('lots');
  await page.keyboard.press('Escape');
  await page.locator('.show-facets').tap();
  await expect(library.end('inv', 'from')).toHaveValue('lots');
  await expect(page.getByRole('dialog').getByText('is not an amount')).toBeVisible();
});

test('on a phone the table scrolls sideways in itself, its first column stays', async ({
  page,
}) => {
  const library = new LibraryPage(page, 'en');
  await library.open('?view=table');
  const scroller = page.locator('.table-scroller');
  const first = scroller.locator('tbody th').first();
  const edge = (await scroller.boundingBox())?.x ?? 0;
  await scroller.evaluate((element) => (element.scrollLeft = 300));
  const after = await first.boundingBox();
  expect(Math.abs((after?.x ?? -1) - edge)).toBeLessThan(1);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('on a phone a search is typed, answered and opened', async ({ page, site }) => {
  const library = new LibraryPage(page, 'en');
  await library.open();
  const row = site.rows.en[0]!;
  await library.search(row.number);
  await library.results.first().tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(row.title);
});

test('back from a project that stood far down, the list is where it was', async ({ page }) => {
  const library = new LibraryPage(page, 'en');
  await library.open();
  await page.getByRole('button', { name: /^Show .*more/ }).click();
  const card = page.locator('.cards > li').nth(40);
  await card.scrollIntoViewIfNeeded();
  const top = async () => (await card.boundingBox())?.y ?? NaN;
  await page.waitForFunction(() => (history.state as object | null) !== null);
  const before = await top();
  await card.getByRole('link').first().click();
  await expect(page).toHaveURL(/projects\/[a-z]/);
  await page.goBack();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(4);
});
