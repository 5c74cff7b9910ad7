import { findCovered, findWide } from './overflow.ts';
import { expect, TEMPLATE_NAMES, test } from './site.ts';

// A trace takes a picture of the whole page at every step, which here is most of the time.
test.use({ trace: 'off' });

// Traditional characters are as wide as simplified ones.
for (const locale of ['zh', 'en'] as const) {
  test(`${locale}: with text twice as large nothing overlaps or runs off the page`, async ({
    page,
    site,
  }) => {
    test.setTimeout(120_000);
    for (const template of TEMPLATE_NAMES) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(site.at(template, locale));
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect([template, await findWide(page, 1280)]).toEqual([template, []]);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: 1280, height });
      expect([template, await findCovered(page)]).toEqual([template, []]);
    }
  });
}
