import { DEFAULT_COLUMNS, type Column } from '#src/domain/library/columns.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { LibraryPage, countRows } from './library-page.ts';
import { expect, test } from './site.ts';

// A trace takes a picture of the whole page at every step, which here is most of the time.
test.use({ trace: 'off' });

test.describe.configure({ timeout: 120_000 });

for (const locale of LOCALES) {
  test(`${locale}: the table shows the columns chosen, and the address keeps them`, async ({
    page,
  }) => {
    const library = new LibraryPage(page, locale);
    const headings = page.locator('.table-view thead th');
    await library.open();
    await library.show('table');
    await expect(headings).toHaveCount(DEFAULT_COLUMNS.length + 1);
    await page.locator('.columns-menu summary').click();
    const menu = page.locator('.columns-menu');
    const box = (column: Column) =>
      menu.getByRole('checkbox', {
        name: library.t(`library.table.column.${column}`),
        exact: true,
      });
    for (const column of DEFAULT_COLUMNS) await box(column).uncheck();
    await box('unit').check();
    await box('land').check();
    await expect(headings).toHaveText(
      [
        library.t('library.table.project'),
        library.t('library.table.column.unit'),
        library.t('library.table.column.land'),
      ].map((text) => new RegExp(text)),
    );
    await expect(page).toHaveURL(/\?view=table&cols=unit,land$/);
    await page.keyboard.press('Escape');
    await expect(menu.getByRole('checkbox').first()).toBeHidden();
    await page.reload();
    await library.ready();
    await expect(headings).toHaveCount(3);
    await page.goBack();
    await expect(headings).toHaveCount(2);
  });

  test(`${locale}: a township's tile shows its projects alone, and pressed again all`, async ({
    page,
    site,
  }) => {
    const library = new LibraryPage(page, locale);
    await library.open('?view=towns');
    const { town } = site.rows.zh[0]!;
    const rows = site.rows[locale].filter((row) => row.town === town);
    const tile = page
      .locator('.tile')
      .nth(
        await page
          .locator('[name=town]')
          .evaluateAll(
            (all, slug) => all.findIndex((box) => box.getAttribute('value') === slug),
            town,
          ),
      );
    await expect(tile).toHaveAccessibleName(new RegExp(`\\b${rows.length}\\b`));
    await tile.click();
    await expect(tile).toHaveAttribute('aria-pressed', 'true');
    await library.expectCount(rows.length);
    await expect(page).toHaveURL(new RegExp(`\\?town=${town}&view=towns$`));
    // The others still say what they would show.
    await expect(page.locator('.tile.sand')).toHaveCount(
      (await page.locator('[name=town]').count()) -
        new Set(site.rows.zh.map((row) => row.town)).size,
    );
    await tile.click();
    await library.expectCount(site.rows.zh.length);
  });
}

test('a heading sorts its column, the other way when pressed again', async ({ page, site }) => {
  const library = new LibraryPage(page);
  await library.open('?view=table');
  const heading = page.getByRole('columnheader', {
    name: library.t('library.table.column.investment'),
  });
  await expect(heading).toHaveAttribute('aria-sort', 'none');
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  const totals = site.rows.zh.map(({ totalWan }) => totalWan);
  const readTop = async () => {
    const [top] = await library.slugs();
    return site.rows.zh.find(({ slug }) => slug === top)?.totalWan;
  };
  expect(await readTop()).toBe(Math.max(...totals));
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  expect(await readTop()).toBe(Math.min(...totals));
  await expect(page).toHaveURL('/projects/?sort=sizeUp&view=table');
});

test('an order that only a heading gives is named in the list of orders while it holds', async ({
  page,
}) => {
  const library = new LibraryPage(page, 'en');
  await library.open('?view=table');
  const heading = page.getByRole('columnheader', { name: 'Payback' });
  await heading.getByRole('button').click();
  await heading.getByRole('button').click();
  await expect(library.order).toHaveValue('paybackDown');
  await library.order.selectOption('irr');
  await expect(library.order.locator('option[value=paybackDown]')).toHaveCount(0);
});

test('the shade of the townships stands for what the reader chose', async ({ page, site }) => {
  const library = new LibraryPage(page, 'en');
  await library.open('?view=towns');
  const [darkest] = [...new Set(site.rows.en.map(({ town }) => town))].toSorted(
    (a, b) => countRows(site.rows.en, 'town', b) - countRows(site.rows.en, 'town', a),
  );
  const count = countRows(site.rows.en, 'town', darkest ?? '');
  await expect(page.locator('.tile.tone-1').first()).toContainText(String(count));
  await page.getByRole('radio', { name: library.t('library.tiles.amount') }).check();
  await expect(page).toHaveURL('/en/projects/?view=towns&tiles=amount');
  await expect(page.locator('.tile.tone-1').first()).toContainText('CNY');
});

test('views, columns and tiles are used by keyboard alone', async ({ page, site }) => {
  const library = new LibraryPage(page);
  await library.open();
  await page.locator('[name=view][value=cards]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL('/projects/?view=table');
  await page.locator('.columns-menu summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/cols=/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.columns-menu summary')).toBeFocused();
  await page.locator('[name=view][value=table]').focus();
  await page.keyboard.press('ArrowRight');
  const tile = page.locator('.tile').first();
  await tile.focus();
  await page.keyboard.press('Enter');
  await expect(tile).toHaveAttribute('aria-pressed', 'true');
  await expect(tile).toBeFocused();
  expect(Number(await library.status.getAttribute('data-search-count'))).toBeLessThan(
    site.rows.zh.length,
  );
});
