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

test('where the browser forbids storage, the list goes with the link at the top, and that is said', async ({
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
  const rows = site.rows.zh.slice(0, 2);
  const slugs = rows.map(({ slug }) => slug);
  const titles = rows.map(({ title }) => title);
  await page.goto(paths('zh').library());
  for (const title of titles) {
    await list.keep(title).first().click();
    await expect(list.keep(title).first()).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(
    page.getByRole('status').filter({ hasText: list.t('shortlist.lostHere') }),
  ).toBeVisible();
  await list.counter.click();
  await expect(page).toHaveURL(paths('zh').shortlist(slugs));
  await list.expectTitles(titles);
  await expect(list.counter).toHaveText(/2\s*$/);
  await expect(list.main.getByText(list.t('shortlist.lost'))).toBeVisible();
  // It is the reader's own: nobody shared it, and it can be put in order.
  await expect(list.main.getByText(list.t('shortlist.sharedTitle'))).toHaveCount(0);
  await list.button('remove', { title: titles[0]! }).click();
  await list.expectTitles(titles.slice(1));
  await expect(list.main.getByLabel(list.t('shortlist.address'))).toHaveValue(
    new RegExp(`/shortlist/\\?p=${slugs[1]}$`),
  );
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
  const said = page.getByRole('status').filter({ hasText: full });
  await expect(said).toBeVisible();
  await expect(list.keep(row!.title).first()).toHaveAttribute('aria-pressed', 'false');

  const close = page.getByRole('button', { name: list.t('shortlist.close'), exact: true });
  await close.click();
  await expect(said).toBeHidden();
  await expect(close).toBeHidden();
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
