import type { Locator } from '@playwright/test';
import { MAX_PROJECTS } from '#src/domain/enquiry/asked-projects.ts';
import { paths } from '#src/i18n/paths.ts';
import { SHADES } from '#src/pictures/shades.ts';
import { FUNCTION_PAGES, isRefusal } from './function-pages.ts';
import { LibraryPage } from './library-page.ts';
import { keepRow, ShortlistPage } from './shortlist-page.ts';
import { expect, test } from './site.ts';

const readGround = (element: Locator) =>
  element.evaluate((each) => getComputedStyle(each).backgroundColor);

/** A colour of the system's, as this page would draw it. */
const readSystem = (element: Locator, name: string) =>
  element.evaluate((each, colour) => {
    const probe = document.createElement('i');
    probe.style.color = colour;
    each.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in forced colours, ${colorScheme},`, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
    });

    test('townships keep the tones that tell of them, and the chosen one its edge', async ({
      page,
    }) => {
      await new LibraryPage(page).open('?view=towns');
      const listGrounds = async (places: string) =>
        Promise.all((await page.locator(places).all()).map(readGround));
      // Until all are counted none has a tone.
      await expect
        .poll(async () => new Set(await listGrounds('.tile-face')).size)
        .toBeGreaterThan(1);
      const tones = await listGrounds('.tiles-key .swatch');
      expect(new Set(tones).size).toBe(SHADES.length);
      const shown = await listGrounds('.tile-face');
      expect(shown.filter((tone) => !tones.includes(tone))).toEqual([]);
      const tile = page.locator('.tile').first();
      await tile.press('Enter');
      await expect(tile).toHaveAttribute('aria-pressed', 'true');
      await tile.blur();
      await page.mouse.move(0, 0);
      expect(await readGround(tile)).toBe(await readSystem(page.locator('main'), 'Highlight'));
    });

    test('what is said aloud stands in a box', async ({ page, site }) => {
      // A full list is.
      const [another, ...kept] = site.rows.zh.slice(0, MAX_PROJECTS + 1);
      await new ShortlistPage(page).seed(kept.map(keepRow));
      await page.goto(paths('zh').project(another!.slug));
      await page.locator('qiao-keep').first().getByRole('button').click();
      const said = page.locator('.kept-said');
      await expect(said).not.toBeEmpty();
      await expect(said).toHaveCSS('border-top-width', '1px');
    });

    test('the one button of the form has an edge', async ({ page, site, request, complaints }) => {
      await page.goto(site.at('enquiry', 'zh'));
      await expect(page.locator('.enquiry-send')).toHaveCSS('border-top-width', '1px');
      await FUNCTION_PAGES.form({ page, site, request, locale: 'zh' });
      await expect(page.locator('.enquiry-send')).toHaveCSS('border-top-width', '1px');
      expect(complaints.filter((line) => !isRefusal(line))).toEqual([]);
      complaints.length = 0;
    });

    test('what leads nowhere looks so: at the ends of the shortlist', async ({ page, site }) => {
      const shortlist = new ShortlistPage(page);
      await shortlist.seed(site.rows.zh.slice(0, 3).map(keepRow));
      await shortlist.open();
      const grey = await readSystem(shortlist.main, 'GrayText');
      const up = page.locator("[data-by='-1']");
      await expect(up.first()).toHaveCSS('color', grey);
      await expect(up.nth(1)).not.toHaveCSS('color', grey);
    });
  });
}
