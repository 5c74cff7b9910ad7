import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { LibraryPage, countRows } from './library-page.ts';
import { expect, test } from './site.ts';

// A trace takes a picture of the whole page at every step, which here is most of the time.
test.use({ trace: 'off' });

test.describe.configure({ timeout: 120_000 });

const BETWEEN: Record<Locale, readonly [string, string]> = {
  zh: ['1000', '1.2亿'],
  'zh-hant': ['1000萬', '1.2億元'],
  en: ['10', 'CNY 120 million'],
};

for (const locale of LOCALES) {
  test(`${locale}: a range of investment is typed in the reader's units, and its chip undoes it`, async ({
    page,
    site,
  }) => {
    const library = new LibraryPage(page, locale);
    await library.open();
    const [from, to] = BETWEEN[locale];
    await library.end('inv', 'from').fill(from);
    await library.end('inv', 'to').fill(to);
    const within = site.rows.zh.filter(({ totalWan }) => totalWan >= 1000 && totalWan <= 12_000);
    await library.expectCount(within.length);
    await expect(page).toHaveURL(/\?inv=1000-12000$/);
    await page.locator('.chips button').first().click();
    await library.expectCount(site.rows.zh.length);
    await expect(library.end('inv', 'from')).toHaveValue('');
  });

  test(`${locale}: what is mistyped or reversed is kept, named and not filtered by`, async ({
    page,
    site,
  }) => {
    const library = new LibraryPage(page, locale);
    await library.open();
    const [from, to] = [library.end('inv', 'from'), library.end('inv', 'to')];
    const fromName = library.t('library.range.from.inv');
    await from.fill('茶 tea');
    await to.focus();
    await expect(from).toHaveAttribute('aria-invalid', 'true');
    await expect(
      page.getByText(library.t('library.range.error.unreadable.inv', { field: fromName })),
    ).toBeVisible();
    await expect(from).toHaveValue('茶 tea');
    await library.expectCount(site.rows.zh.length);
    await from.fill('5000');
    await to.fill('10');
    await expect(
      page.getByText(
        library.t('library.range.error.reversed', {
          from: fromName,
          to: library.t('library.range.to.inv'),
        }),
      ),
    ).toBeVisible();
    await library.expectCount(site.rows.zh.length);
    await expect(to).toHaveValue('10');
    await to.fill('');
    await expect(from).not.toHaveAttribute('aria-invalid');
  });
}

test('a range of return leaves out what is not estimated, and says how many', async ({
  page,
  site,
}) => {
  const library = new LibraryPage(page, 'en');
  await library.open();
  await library.unfold(library.t('library.range.title.irr'));
  await library.end('irr', 'from').fill('8');
  const within = site.rows.en.filter(({ irr }) => irr !== undefined && irr >= 0.08);
  const unknown = site.rows.en.filter(({ irr }) => irr === undefined);
  await library.expectCount(within.length);
  await expect(page).toHaveURL('/en/projects/?irr=0.08-');
  const text = library.t('library.range.unestimated', { count: unknown.length });
  await expect(page.locator('.status-left')).toHaveCount(unknown.length > 0 ? 1 : 0);
  if (unknown.length > 0) await expect(page.locator('.status-left')).toHaveText(text);
});

test('the counts beside the values follow a range', async ({ page, site }) => {
  const library = new LibraryPage(page);
  await library.open('?payback=-8');
  const within = site.rows.zh.filter(({ paybackYears }) => (paybackYears ?? 99) <= 8);
  await library.expectCount(within.length);
  for (const mode of ['sole', 'joint-venture'])
    await expect(page.locator(`label:has([name=mode][value=${mode}]) .count`)).toHaveText(
      String(countRows(within, 'mode', mode)),
    );
});

test('the back button takes a range back as one step, whatever was typed on the way', async ({
  page,
  site,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  await (await library.box('mode', library.t('terms.mode.sole'))).check();
  await library.end('inv', 'from').pressSequentially('5000');
  await expect(page).toHaveURL('/projects/?mode=sole&inv=5000-');
  await page.goBack();
  await expect(page).toHaveURL('/projects/?mode=sole');
  await expect(library.end('inv', 'from')).toHaveValue('');
  await library.expectCount(countRows(site.rows.zh, 'mode', 'sole'));
  await page.goForward();
  await expect(library.end('inv', 'from')).toHaveValue('5000万');
});

test('a class means all its sectors, and says when only a part of it is chosen', async ({
  page,
  site,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const group = page
    .locator('.sector-class')
    .filter({ has: page.locator('.part').nth(1) })
    .first();
  const whole = group.locator('[name=class]');
  const parts = group.locator('[name=sector]');
  await whole.check();
  for (const part of await parts.all()) await expect(part).toBeChecked();
  const sectors = await parts.evaluateAll((all) =>
    all.map((box) => (box as HTMLInputElement).value),
  );
  await library.expectCount(site.rows.zh.filter(({ sector }) => sectors.includes(sector)).length);
  await parts.first().uncheck();
  await expect(whole).toHaveAttribute('aria-checked', 'mixed');
  await expect(whole).toBeChecked({ indeterminate: true });
});

test('a unit is found among many by a part of its name', async ({ page, site }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.unfold(library.t('library.facet.unit'));
  const { unit } = site.rows.zh[0]!;
  const label = page.locator(`label:has([name=unit][value="${unit}"])`);
  const name = await label.locator('span').first().innerText();
  const find = library.t('library.find', { facet: library.t('library.facet.unit') });
  await page.getByRole('searchbox', { name: find }).fill(name);
  await expect(page.locator('[name=unit]')).toHaveCount(1);
  await page.locator('[name=unit]').check();
  await library.expectCount(countRows(site.rows.zh, 'unit', unit));
});

test('a screen reader hears the count once the reader pauses', async ({ page, site }) => {
  const library = new LibraryPage(page, 'en');
  await library.open();
  await (await library.box('mode', library.t('terms.mode.sole'))).check();
  const count = countRows(site.rows.en, 'mode', 'sole');
  await expect(library.announced).toHaveText(library.t('library.results', { count }));
  await library.order.selectOption('irr');
  await expect(library.announced).toContainText(library.t('library.sort.irr'));
});
