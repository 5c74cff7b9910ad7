import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { LibraryPage, pickPair, pickRun } from './library-page.ts';
import { expect, test } from './site.ts';

for (const locale of LOCALES) {
  for (const script of ['zh', 'zh-hant'] as const) {
    test(`${locale}: two characters of a title, typed in ${script}, find the project`, async ({
      page,
      site,
    }) => {
      const library = new LibraryPage(page, locale);
      await library.open();
      for (const { slug } of [site.rows[script].at(0)!, site.rows[script].at(-1)!]) {
        const pair = pickPair(site.rows[script], slug);
        await library.search(pair);
        await expect(library.page.locator(`main a[data-search-result="${slug}"]`)).toBeVisible();
        const named = site.rows[script].filter(({ title }) => title.includes(pair));
        const found = await library.slugs();
        expect(found).toEqual(expect.arrayContaining(named.map((row) => row.slug)));
        await library.expectCount(found.length);
        // Titles come first.
        expect(found.slice(0, named.length).toSorted()).toEqual(
          named.map((row) => row.slug).toSorted(),
        );
      }
    });
  }

  test(`${locale}: a number of a project finds it first, and its result leads to it`, async ({
    page,
    site,
  }) => {
    const { number, slug, title } = site.rows[locale].at(-1)!;
    const library = new LibraryPage(page, locale);
    await library.open();
    await library.search(number);
    await expect(library.results.first()).toHaveText(title);
    await library.results.first().click();
    await expect(page).toHaveURL(paths(locale).project(slug));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });

  test(`${locale}: where nothing is found the reader learns what to do`, async ({ page }) => {
    const t = getWords(locale);
    const library = new LibraryPage(page, locale);
    await library.open();
    const sought = '航天飛機發射場 zeppelin';
    await library.search(sought);
    await library.expectCount(0);
    await expect(page.getByText(t('library.none'))).toBeVisible();
    await page.getByRole('link', { name: t('library.ask') }).click();
    await expect(page).toHaveURL(paths(locale).enquiryAfter(sought));
    // A word of what was sought is there already, for a person to answer.
    const message = page.getByRole('textbox', { name: t('enquiry.form.message.label') });
    await expect(message).toHaveValue(t('enquiry.form.searched', { query: sought }));
  });

  test(`${locale}: a search for an amount at most offers to narrow by it`, async ({
    page,
    site,
  }) => {
    const most = 5000;
    const [word, typed] =
      locale === 'en' ? ['bamboo', 'bamboo under 50 million'] : ['竹', '竹 5000万以下'];
    const library = new LibraryPage(page, locale);
    await library.open();
    await library.search(typed);
    await page.locator('.bound-offer button').click();
    await expect(library.field).toHaveValue(word);
    await expect(page).toHaveURL(/inv=-5000/);
    const small = new Set(
      site.rows[locale].filter(({ totalWan }) => totalWan <= most).map(({ slug }) => slug),
    );
    const found = await library.slugs();
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((slug) => !small.has(slug))).toEqual([]);
    await expect(page.locator('.bound-offer')).toHaveCount(0);
    await page.goBack();
    await expect(library.field).toHaveValue(typed);
  });

  test(`${locale}: pages of the site are found beside the projects, and lead to themselves`, async ({
    page,
    site,
  }) => {
    const t = getWords(locale);
    await page.goto(site.at('policy', locale));
    const title = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
    const library = new LibraryPage(page, locale);
    await library.open();
    await library.search(title);
    const pages = page.getByRole('region', { name: t('library.pages.title') });
    // By keyboard: the link is the first of them.
    await pages.getByRole('link', { name: title, exact: true }).first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(site.at('policy', locale));
    await page.goBack();
    await expect(pages).toBeVisible();
  });

  test(`${locale}: the search in the header leads to the library, with the query in the address`, async ({
    page,
    site,
  }) => {
    const t = getWords(locale);
    const pair = pickPair(site.rows.zh, site.rows.zh[0]!.slug);
    await page.goto(paths(locale).about());
    const header = page.getByRole('banner');
    await header.getByRole('searchbox', { name: t('common.searchTitle') }).fill(pair);
    await header.getByRole('button', { name: t('common.search') }).click();
    await expect(page).toHaveURL(`${paths(locale).library()}?q=${encodeURIComponent(pair)}`);
    const library = new LibraryPage(page, locale);
    await library.ready();
    await expect(library.field).toHaveValue(pair);
    await expect(library.results.first()).toBeVisible();
  });
}

test('what was found is marked where it stands in the text', async ({ page, site }) => {
  const library = new LibraryPage(page);
  const { row, words } = pickRun(site.rows.zh);
  await library.open();
  await library.search(words);
  const card = page.getByRole('article').filter({ has: page.getByText(row.title) });
  await expect(card.locator('mark').first()).toHaveText(words);
});

test('related pages are not spoken of where there are none, and their line keeps its room', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  const cards = '**/pagefind-pages/pages.*.json';
  await page.route(cards, (route) => route.fulfill({ json: {} }));
  const answered = page.waitForResponse(cards);
  await library.open(`?q=${encodeURIComponent('茶')}`);
  await answered;
  await expect(page.locator('.other-pages-line')).toBeEmpty();
  await expect(page.locator('.other-pages-line')).toHaveCSS('min-height', '28px');
});

test('a query is kept by a reload, and the back button leaves it', async ({ page, site }) => {
  const library = new LibraryPage(page);
  const pair = pickPair(site.rows.zh, site.rows.zh[0]!.slug);
  await page.goto('/');
  await library.open();
  await library.search(pair);
  const found = await library.slugs();
  await page.reload();
  await library.ready();
  await expect(library.field).toHaveValue(pair);
  expect(await library.slugs()).toEqual(found);
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('an emptied field shows the whole library again', async ({ page, site }) => {
  const library = new LibraryPage(page);
  await library.open(`?q=${encodeURIComponent(pickPair(site.rows.zh, site.rows.zh[0]!.slug))}`);
  await library.field.fill('');
  await library.expectCount(site.rows.zh.length);
  await expect(page).toHaveURL('/projects/');
});

test('without the index the page says so, keeps its facets and finds again once it is back', async ({
  page,
  site,
  complaints,
}) => {
  const library = new LibraryPage(page);
  await page.route('**/pagefind/**', (route) => route.abort());
  await library.open();
  const pair = pickPair(site.rows.zh, site.rows.zh[0]!.slug);
  await library.field.fill(pair);
  await expect(library.status).toHaveText(library.t('library.offline'));
  await expect(await library.box('size', library.t('terms.size.1m-10m'))).toBeEnabled();
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: library.t('library.retry') }).click();
  await expect(library.results.first()).toBeVisible();
  // The browser itself reports each request that failed.
  const other = complaints.splice(0).filter((text) => !text.includes('net::ERR_FAILED'));
  expect(other).toEqual([]);
});
