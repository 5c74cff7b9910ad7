import { MAX_PROJECTS } from '#src/domain/enquiry/asked-projects.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { keepRow, ShortlistPage } from './shortlist-page.ts';
import { expect, test } from './site.ts';

const GONE = keepRow({ slug: 'gone-project', number: 'SX-2024-009', title: '已经撤回的项目' });

for (const locale of LOCALES) {
  test(`${locale}: a project that has left the library stays on the list, and can be asked about`, async ({
    page,
    site,
    complaints,
  }) => {
    const list = new ShortlistPage(page, locale);
    await list.seed([GONE, keepRow(site.rows[locale][0]!)]);
    await list.open();
    const gone = list.items.first();
    await expect(gone).toContainText(list.t('shortlist.gone'));
    await expect(gone).toContainText(GONE.number);
    await expect(gone.getByRole('heading')).toHaveText(GONE.title);
    await expect(gone.getByRole('checkbox')).toHaveCount(0);
    await gone.getByRole('link', { name: list.t('shortlist.askGone') }).click();
    await expect(page).toHaveURL(paths(locale).enquiry(GONE.slug));
    // The form asks the project's page for its name, and the browser reports that there is none.
    await expect(list.main.getByText(GONE.title, { exact: true })).toBeVisible();
    expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
  });
}

test('an empty list says what it is for and leads to the library', async ({ page }) => {
  const list = new ShortlistPage(page, 'en');
  await list.open();
  await expect(list.main.getByText(list.t('shortlist.emptyText'))).toBeVisible();
  await list.main.getByRole('link', { name: list.t('shortlist.toLibrary') }).click();
  await expect(page).toHaveURL(paths('en').library());
});

test('where the browser forbids storage, keeping works for the page and that is said', async ({
  page,
  site,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    }),
  );
  const list = new ShortlistPage(page);
  const [row] = site.rows.zh;
  await page.goto(paths('zh').project(row!.slug));
  await list.keep(row!.title).first().click();
  await expect(list.keep(row!.title).first()).toHaveAttribute('aria-pressed', 'true');
  await expect(
    page.getByRole('status').filter({ hasText: list.t('shortlist.lost') }),
  ).toBeVisible();
  await list.open();
  await expect(list.main.getByText(list.t('shortlist.lost'))).toBeVisible();
});

test('a full list takes no more, and says why', async ({ page, site }) => {
  const list = new ShortlistPage(page);
  const [row] = site.rows.zh;
  await list.seed(
    Array.from({ length: MAX_PROJECTS }, (_, at) => keepRow({ ...GONE, slug: `gone-${at}` })),
  );
  await page.goto(paths('zh').project(row!.slug));
  await list.keep(row!.title).first().click();
  const full = list.t('shortlist.full', { most: MAX_PROJECTS });
  await expect(page.getByRole('status').filter({ hasText: full })).toBeVisible();
  await expect(list.keep(row!.title).first()).toHaveAttribute('aria-pressed', 'false');
});

test('offline, what the browser remembers is still listed, and a retry fills it in', async ({
  page,
  site,
  complaints,
}) => {
  const list = new ShortlistPage(page);
  const [row] = site.rows.zh;
  await list.seed([keepRow(row!), GONE]);
  await page.route('**/library.json', (route) => route.abort());
  await list.open();
  await expect(list.main.getByText(list.t('shortlist.offline'))).toBeVisible();
  await list.expectTitles([row!.title, GONE.title]);
  await expect(list.items.first()).toContainText(list.t('shortlist.unchecked'));
  await page.unroute('**/library.json');
  await list.button('retry').click();
  await expect(list.items.first()).toContainText(row!.verified);
  await expect(list.items.last()).toContainText(list.t('shortlist.gone'));
  expect(complaints.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
});

test('without script there is nothing to press that would not answer', async ({
  browser,
  origin,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(origin + site.at('full-project', 'zh'));
  await expect(page.locator('qiao-keep').first()).toBeHidden();
  await page.goto(origin + paths('zh').shortlist());
  const list = new ShortlistPage(page);
  // Playwright finds no text in <noscript> by its words.
  const notice = page.locator('main noscript p');
  await expect(notice).toBeVisible();
  await expect(notice).toContainText(list.t('shortlist.needScript'));
  await context.close();
});
