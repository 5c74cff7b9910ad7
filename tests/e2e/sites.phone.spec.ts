import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
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
