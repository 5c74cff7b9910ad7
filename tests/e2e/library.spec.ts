import { countFacets, FACET_NAMES, NO_CHOICE } from '#src/domain/library/facets.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { LibraryPage, countRows, pickPair } from './library-page.ts';
import { expect, test } from './site.ts';

test('the count beside each value is how many projects have it', async ({ page, site }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.expectCount(site.rows.zh.length);
  for (const facet of FACET_NAMES) {
    const shown = await page
      .locator(`label:has([name=${facet}])`)
      .evaluateAll((labels) =>
        labels.map((label) => [
          label.querySelector('input')?.value ?? '',
          Number(label.querySelector('.count')?.textContent),
        ]),
      );
    const counted = shown.map(([value]) => [value, countRows(site.rows.zh, facet, String(value))]);
    expect([facet, shown]).toEqual([facet, counted]);
  }
});

test('a choice narrows the list, stands in the address and is undone by its chip', async ({
  page,
  site,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const { sector } = site.rows.zh[0]!;
  const sectorName = await page.locator(`label:has([value=${sector}]) > span`).first().innerText();
  await (await library.box('sector', sectorName)).check();
  await library.expectCount(countRows(site.rows.zh, 'sector', sector));
  await expect(page).toHaveURL(`/projects/?sector=${sector}`);
  await page
    .getByRole('button', { name: library.t('library.remove', { name: sectorName }) })
    .click();
  await library.expectCount(site.rows.zh.length);
  await expect(page).toHaveURL('/projects/');
  await expect(await library.box('sector', sectorName)).not.toBeChecked();
});

test('the counts of the other facets follow a choice', async ({ page, site }) => {
  const library = new LibraryPage(page);
  await library.open();
  await (await library.box('mode', library.t('terms.mode.joint-venture'))).check();
  const counts = countFacets(site.rows.zh, { ...NO_CHOICE, mode: ['joint-venture'] });
  for (const id of ['10m-50m', '100m-500m'] as const) {
    const label = page.locator(`label:has([name=size][value="${id}"])`);
    await expect(label.locator('.count')).toHaveText(String(counts.size.get(id) ?? 0));
  }
  // Its own facet still says what each other value would add.
  const lease = page.locator('label:has([name=mode][value=lease])');
  await expect(lease.locator('.count')).toHaveText(
    String(countRows(site.rows.zh, 'mode', 'lease')),
  );
});

test('the back button takes one choice back, and forward brings it again', async ({
  page,
  site,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const sole = await library.box('mode', library.t('terms.mode.sole'));
  const lease = await library.box('mode', library.t('terms.mode.lease'));
  await sole.check();
  await lease.check();
  await expect(page).toHaveURL('/projects/?mode=sole&mode=lease');
  await page.goBack();
  await expect(lease).not.toBeChecked();
  await expect(sole).toBeChecked();
  await library.expectCount(countRows(site.rows.zh, 'mode', 'sole'));
  await page.goBack();
  await expect(sole).not.toBeChecked();
  await library.expectCount(site.rows.zh.length);
  await page.goForward();
  await expect(sole).toBeChecked();
});

test('all conditions are cleared at once', async ({ page, site }) => {
  const library = new LibraryPage(page);
  await library.open('?mode=sole&mode=lease&stage=open');
  await page.getByRole('button', { name: library.t('library.clear') }).click();
  await library.expectCount(site.rows.zh.length);
  await expect(page).toHaveURL('/projects/');
});

test('the order chosen holds, in the address too', async ({ page, site }) => {
  const library = new LibraryPage(page, 'en');
  await library.open();
  await library.order.selectOption({ label: library.t('library.sort.sizeDown') });
  await expect(page).toHaveURL('/en/projects/?sort=sizeDown');
  const largest = Math.max(...site.rows.en.map(({ totalWan }) => totalWan));
  const [top] = await library.slugs();
  expect(site.rows.en.find(({ slug }) => slug === top)?.totalWan).toBe(largest);
  await library.order.selectOption({ label: library.t('library.sort.sizeUp') });
  const [bottom] = await library.slugs();
  const smallest = Math.min(...site.rows.en.map(({ totalWan }) => totalWan));
  expect(site.rows.en.find(({ slug }) => slug === bottom)?.totalWan).toBe(smallest);
});

test('an address that was sent to someone opens as it was', async ({ page, site }) => {
  const library = new LibraryPage(page, 'zh-hant');
  const address = '?mode=joint-venture&sort=sizeUp';
  await library.open(address);
  await library.expectCount(countRows(site.rows.zh, 'mode', 'joint-venture'));
  await expect(library.order).toHaveValue('sizeUp');
  const slugs = await library.slugs();
  await page.reload();
  await library.ready();
  expect(await library.slugs()).toEqual(slugs);
});

test('a mistyped address opens the whole library', async ({ page, site }) => {
  const library = new LibraryPage(page);
  await library.open('?sector=shipyards&sort=price&n=-3');
  await library.expectCount(site.rows.zh.length);
});

test('a search is narrowed by a choice, and both stand in the address', async ({ page, site }) => {
  const library = new LibraryPage(page);
  const { slug, stage } = site.rows.zh[0]!;
  await library.open(`?q=${encodeURIComponent(pickPair(site.rows.zh, slug))}&stage=${stage}`);
  expect(await library.slugs()).toContain(slug);
  for (const found of await library.slugs())
    expect(site.rows.zh.find((row) => row.slug === found)?.stage).toBe(stage);
});

for (const view of ['cards', 'table'] as const)
  test(`by keyboard the list goes on where it ended: ${view}`, async ({ page, site }) => {
    const library = new LibraryPage(page);
    await library.open(view === 'table' ? '?view=table' : '');
    await expect(page.locator(view === 'table' ? '.table-view' : '.cards')).toBeVisible();
    const had = await library.results.count();
    const all = site.rows.zh.length;
    await page.getByRole('button', { name: /^再看/ }).press('Enter');
    const first = library.results.nth(had);
    await expect(first).toBeFocused();
    await expect(first).toBeInViewport();
    const shown = Math.min(2 * had, all);
    await expect(page.getByText(library.t('library.shown', { shown, all }))).toBeAttached();
  });

test('the list goes on when asked, and says how far', async ({ page, site }) => {
  const library = new LibraryPage(page);
  await library.open();
  const cards = page.getByRole('main').getByRole('article');
  const first = Math.min(24, site.rows.zh.length);
  await expect(cards).toHaveCount(first);
  const more = page.getByRole('button', { name: /^再看/ });
  await expect(more).toHaveCount(site.rows.zh.length > 24 ? 1 : 0);
  for (
    let shown = first;
    shown < site.rows.zh.length;
    shown = Math.min(shown + 24, site.rows.zh.length)
  ) {
    await more.click();
    await expect(cards).toHaveCount(Math.min(shown + 24, site.rows.zh.length));
  }
  await expect(more).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the library shows its cards and lists that lead to sectors, townships, sizes and modes', async ({
    page,
    site,
  }) => {
    await page.goto('/projects/');
    const main = page.getByRole('main');
    await expect(main.getByRole('article')).toHaveCount(Math.min(24, site.rows.zh.length));
    const { sector, town, size, modes } = site.rows.zh[0]!;
    const [mode = ''] = modes;
    const lists = [`/sectors/${sector}/`, `/towns/${town}/`, `/sizes/${size}/`, `/modes/${mode}/`];
    for (const href of lists) {
      await page.goto('/projects/');
      await main.locator(`nav a[href="${href}"]`).click();
      await expect(page).toHaveURL(href);
      await expect(main.locator(`a[href="/projects/${site.rows.zh[0]!.slug}/"]`)).toBeVisible();
    }
  });

  test('a long list goes on page by page, each under its own address', async ({ page, site }) => {
    const sizes = [...new Set(site.rows.zh.map(({ size }) => size))];
    const [longest = ''] = sizes.toSorted(
      (a, b) => countRows(site.rows.zh, 'size', b) - countRows(site.rows.zh, 'size', a),
    );
    const count = countRows(site.rows.zh, 'size', longest);
    const pages = Math.ceil(count / 24);
    await page.goto(`/en/sizes/${longest}/`);
    const titles = new Set<string>();
    const seen = new Set<string>();
    for (let number = 1; number <= pages; number++) {
      const path = `/en/sizes/${longest}/${number === 1 ? '' : `${number}/`}`;
      await expect(page).toHaveURL(path);
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
        'href',
        new RegExp(`${path}$`),
      );
      await expect(page.locator('head link[rel=prev]')).toHaveCount(number === 1 ? 0 : 1);
      await expect(page.locator('head link[rel=next]')).toHaveCount(number === pages ? 0 : 1);
      titles.add(await page.title());
      if (number > 1) expect(await page.title()).toContain(`page ${number} of ${pages}`);
      for (const href of await page
        .locator('main article h3 a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href'))))
        seen.add(href ?? '');
      if (number < pages) await page.getByRole('link', { name: 'Next', exact: true }).click();
    }
    expect([titles.size, seen.size]).toEqual([pages, count]);
  });

  for (const locale of LOCALES) {
    test(`${locale}: a search from the header says that it needs script, and leads to the lists`, async ({
      page,
      site,
    }) => {
      const to = paths(locale);
      const t = getWords(locale);
      await page.goto(to.contact());
      const field = page.getByRole('banner').getByRole('searchbox');
      await field.fill('锑');
      await field.press('Enter');
      await expect(page).toHaveURL(`${to.library()}?q=%E9%94%91`);
      const shown = Math.min(24, site.rows.zh.length);
      const said = t('library.noScript', { shown, count: site.rows.zh.length });
      const notice = page.getByRole('main').locator('.notice');
      await expect(notice).toContainText(said);
      await expect(page.getByText(t('library.searching'), { exact: true })).toBeHidden();
      await notice.getByRole('link', { name: t('library.plainTitle') }).click();
      await expect(page.locator('#plain-title')).toBeInViewport();
      await notice.getByRole('link', { name: t('library.facet.sector') }).click();
      await expect(page).toHaveURL(to.sectors());
    });
  }

  test('what cannot work without script is not offered', async ({ page }) => {
    await page.goto('/projects/');
    const main = page.getByRole('main');
    await expect(main.getByRole('searchbox')).toBeHidden();
    await expect(main.getByRole('checkbox').first()).toBeHidden();
    await expect(main.getByRole('combobox')).toBeHidden();
  });
});
