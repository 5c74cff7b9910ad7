import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { findOnFocus } from './overflow.ts';
import { expect, test } from './site.ts';

for (const locale of LOCALES)
  test(`${locale}: on a phone the conditions are a sheet that opens, narrows and closes`, async ({
    page,
  }) => {
    const t = getWords(locale);
    await page.goto(paths(locale).sites());
    const opener = page.getByRole('button', { name: t('sites.openFilters'), exact: true });
    const sheet = page.getByRole('dialog', { name: t('sites.filtersTitle') });
    await expect(sheet).toBeHidden();
    await opener.tap();
    await expect(sheet).toBeVisible();
    await sheet.getByRole('checkbox', { name: t('sites.kind.land') }).tap();
    await expect(page).toHaveURL(/kind=land$/);
    await sheet.getByRole('button', { name: t('sites.close') }).tap();
    await expect(sheet).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(page.locator('[data-row]:not([hidden])').first()).toBeVisible();
    await opener.tap();
    await expect(sheet.getByRole('checkbox', { name: t('sites.kind.land') })).toBeChecked();
  });

test('what takes the focus in the sheet does not lie under its button, however low the screen', async ({
  page,
}) => {
  const t = getWords('en');
  await page.goto(paths('en').sites());
  await page.getByRole('button', { name: t('sites.openFilters'), exact: true }).tap();
  const sheet = page.getByRole('dialog');
  const stops = await sheet.locator('input, select, button').count();
  for (const [width, height] of [
    [360, 740],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    await sheet.locator('input').first().focus();
    for (let stop = 1; stop < stops; stop++) {
      expect([height, await findOnFocus(page)]).toEqual([height, '']);
      await page.keyboard.press('Tab');
    }
  }
});
