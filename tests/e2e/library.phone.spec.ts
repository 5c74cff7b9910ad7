import { LibraryPage, countRows } from './library-page.ts';
import { expect, test } from './site.ts';

test('on a phone the facets are a sheet that opens, counts and closes', async ({ page, site }) => {
  const library = new LibraryPage(page);
  await library.open();
  const opener = page.getByRole('button', { name: library.t('library.filters'), exact: false });
  const boxes = page.getByRole('main').getByRole('checkbox');
  await expect(boxes.first()).toBeHidden();
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
  await opener.tap();
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  await (await library.box('mode', library.t('terms.mode.sole'))).tap();
  const count = countRows(site.rows.zh, 'mode', 'sole');
  await page.getByRole('button', { name: library.t('library.done', { count }) }).tap();
  await expect(boxes.first()).toBeHidden();
  await library.expectCount(count);
  await expect(page).toHaveURL('/projects/?mode=sole');
  await expect(page.locator('.results')).toBeFocused();
});

test('on a phone a search is typed, answered and opened', async ({ page, site }) => {
  const library = new LibraryPage(page, 'en');
  await library.open();
  const row = site.rows.en[0]!;
  await library.search(row.number);
  await library.results.first().tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(row.title);
});
