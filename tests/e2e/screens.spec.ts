import { LOCALES } from '#src/i18n/locales.ts';
import { TEMPLATE_NAMES, test } from './site.ts';

/** Pictures of every kind of page, to be looked at before a change is called done: `npm run screens`. */
const FOLDER = 'test-results/screens';
const WIDTHS = [360, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

test.describe.configure({ mode: 'parallel', timeout: 120_000 });

for (const locale of LOCALES) {
  for (const template of TEMPLATE_NAMES) {
    test(`${template} in ${locale} is pictured`, async ({ page, site }) => {
      const path = site.at(template, locale);
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          await page.screenshot({
            path: `${FOLDER}/${template}-${locale}-${width}-${colorScheme}.jpg`,
            fullPage: true,
            type: 'jpeg',
            quality: 80,
          });
        }
      }
    });
  }
}
