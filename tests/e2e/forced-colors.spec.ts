import type { Locator } from '@playwright/test';
import { getWords } from '#src/i18n/dictionaries.ts';
import { expect, test } from './site.ts';

const readLine = (link: Locator) =>
  link.evaluate((element) => getComputedStyle(element).borderBottomColor);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours, ${colorScheme}, the page that one is on stands out in the navigation`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto(site.at('library', 'zh'));
    const links = page
      .getByRole('navigation', { name: getWords('zh')('common.menu') })
      .getByRole('link');
    const current = await readLine(links.and(page.locator('[aria-current]')));
    for (const link of await links.and(page.locator(':not([aria-current])')).all())
      expect(await readLine(link)).not.toBe(current);
  });

  test(`in forced colours, ${colorScheme}, a score has an end, and what is chosen is told from what is not`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto(site.at('full-project', 'zh'));
    await expect(page.locator('meter').first()).toHaveCSS('border-top-style', 'solid');
    await page.goto(site.at('library', 'zh'));
    const chosen = page.locator('.segments input:checked + span');
    await expect(chosen).toHaveCSS('outline-style', 'solid');
    await expect(page.locator('.segments input:not(:checked) + span').first()).toHaveCSS(
      'outline-style',
      'none',
    );
  });
}
