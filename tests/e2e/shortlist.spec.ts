import { LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { keepRow, ShortlistPage } from './shortlist-page.ts';
import { expect, test } from './site.ts';

for (const locale of LOCALES) {
  test(`${locale}: a project is kept on its card and on its page, and the head counts`, async ({
    page,
    site,
  }) => {
    const list = new ShortlistPage(page, locale);
    const [first, second] = site.rows[locale];
    await page.goto(paths(locale).library());
    await expect(page.locator('body[data-search-state=ready]')).toBeAttached();
    const button = list.keep(first!.title);
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(button).toHaveAccessibleName(`${list.t('library.kept')} ${first!.title}`);
    await expect(page).toHaveURL(paths(locale).library());
    await expect(list.counter).toHaveText(`${list.t('shortlist.link')} 1`);
    await page.goto(paths(locale).project(second!.slug));
    await list.keep(second!.title).first().click();
    await list.counter.click();
    await list.expectTitles([first!.title, second!.title]);
  });
}

test('what is kept in one language and tab is there in the others at once', async ({
  page,
  site,
  context,
}) => {
  const [row] = site.rows.zh;
  const english = new ShortlistPage(await context.newPage(), 'en');
  await english.open();
  await expect(english.main.getByRole('heading', { level: 2 })).toHaveText(
    english.t('shortlist.emptyTitle'),
  );
  await page.goto(paths('zh').project(row!.slug));
  await new ShortlistPage(page).keep(row!.title).first().click();
  const title = site.rows.en.find(({ slug }) => slug === row!.slug)!.title;
  await english.expectTitles([title]);
  await expect(english.counter).toHaveText(`${english.t('shortlist.link')} 1`);
  await english.button('remove', { title }).click();
  await expect(new ShortlistPage(page).keep(row!.title).first()).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

for (const locale of LOCALES) {
  test(`${locale}: by keyboard alone the list is put in order, cut and mended`, async ({
    page,
    site,
  }) => {
    const list = new ShortlistPage(page, locale);
    const [a, b, c] = site.rows[locale].slice(0, 3).map(({ title }) => title) as [
      string,
      string,
      string,
    ];
    await list.seed(site.rows[locale].slice(0, 3).map(keepRow));
    await list.open();
    await list.expectTitles([a, b, c]);
    await list.button('up', { title: c }).focus();
    await page.keyboard.press('Enter');
    await list.expectTitles([a, c, b]);
    await expect(list.button('up', { title: c })).toBeFocused();
    await expect(list.said.first()).toHaveText(list.t('shortlist.moved', { title: c, place: 2 }));
    await list.button('remove', { title: c }).focus();
    await page.keyboard.press('Enter');
    await list.expectTitles([a, b]);
    await expect(list.said.first()).toHaveText(list.t('shortlist.removed', { title: c }));
    await expect(list.button('undo')).toBeFocused();
    await page.keyboard.press('Enter');
    await list.expectTitles([a, c, b]);
    await page.reload();
    await list.expectTitles([a, c, b]);
  });
}

test('a shared address shows the list as somebody else’s, and changes nothing unasked', async ({
  page,
  site,
}) => {
  const list = new ShortlistPage(page, 'en');
  const [mine, ...theirs] = site.rows.en.slice(0, 3);
  await list.seed([keepRow(mine!)]);
  await list.open(theirs.map(({ slug }) => slug));
  await expect(list.main.getByText(list.t('shortlist.sharedText'))).toBeVisible();
  await list.expectTitles(theirs.map(({ title }) => title));
  await expect(list.counter).toHaveText(`${list.t('shortlist.link')} 1`);
  await list.button('sharedLeave').click();
  await list.expectTitles([mine!.title]);
  await page.goBack();
  await list.expectTitles(theirs.map(({ title }) => title));
  await list.button('sharedAddAll').click();
  await list.expectTitles([mine!, ...theirs].map(({ title }) => title));
  await expect(page).toHaveURL(paths('en').shortlist());
  await list.open([theirs[0]!.slug]);
  await list.button('sharedReplace').click();
  await list.expectTitles([theirs[0]!.title]);
});

test('the address of the list opens it in another browser, and its QR code is drawn', async ({
  page,
  site,
  browser,
}) => {
  const list = new ShortlistPage(page);
  const rows = site.rows.zh.slice(0, 2);
  await list.seed(rows.map(keepRow));
  await list.open();
  const address = await list.main.getByLabel(list.t('shortlist.address')).inputValue();
  await list.button('showQr').click();
  await expect(list.main.getByRole('img', { name: list.t('shortlist.qrTitle') })).toBeVisible();
  const other = await browser.newContext();
  const theirs = new ShortlistPage(await other.newPage());
  await theirs.page.goto(address);
  await theirs.expectTitles(rows.map(({ title }) => title));
  await other.close();
});

test('where copying is forbidden the address stands in a field', async ({ page, site }) => {
  const list = new ShortlistPage(page, 'en');
  await list.seed([keepRow(site.rows.en[0]!)]);
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    }),
  );
  await list.open();
  await list.button('copy').click();
  await expect(list.main.getByLabel(list.t('shortlist.copyByHand'))).toHaveValue(/\/en\/shortlist/);
});

test('the language switch keeps the list that the address names', async ({ page, site }) => {
  const slugs = site.rows.zh.slice(0, 2).map(({ slug }) => slug);
  const list = new ShortlistPage(page);
  await list.open(slugs);
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(paths('en').shortlist(slugs));
});

test('on paper the list stands without its buttons', async ({ page, site }) => {
  const list = new ShortlistPage(page);
  await list.seed([keepRow(site.rows.zh[0]!)]);
  await list.open();
  await list.expectTitles([site.rows.zh[0]!.title]);
  await page.emulateMedia({ media: 'print' });
  await expect(list.main.locator('button:visible')).toHaveCount(0);
  await expect(list.items.first()).toBeVisible();
});
