import type { Page } from '@playwright/test';
import { LOCALES } from '#src/i18n/locales.ts';
import { findSmallTargets } from './axe.ts';
import { choose } from './easy-page.ts';
import { expect, TEMPLATE_NAMES, test } from './site.ts';

/** Room for a field's hint, less the hint: below zero its end is cut off. */
const measureHints = (page: Page) =>
  page.locator('input[placeholder]:visible').evaluateAll((fields) =>
    fields.map((field) => {
      const style = getComputedStyle(field);
      const pen = document.createElement('canvas').getContext('2d')!;
      pen.font = style.font;
      const hint = (field as HTMLInputElement).placeholder;
      const room =
        field.clientWidth -
        parseFloat(style.paddingInlineStart) -
        parseFloat(style.paddingInlineEnd);
      return room - pen.measureText(hint).width;
    }),
  );

test('a phone’s header leaves the screen to the page, and home and library have one search', async ({
  page,
  site,
}) => {
  for (const [template, locale, most] of [
    ['home', 'zh', 215],
    ['library', 'en', 265],
    ['parks', 'zh', 265],
  ] as const) {
    await page.goto(site.at(template, locale));
    const { y = 999 } = (await page.locator('main').boundingBox()) ?? {};
    expect([template, y < most]).toEqual([template, true]);
    await expect(page.getByRole('search').filter({ visible: true })).toHaveCount(1);
  }
});

test('the menu shows the page that is open and the way to ask, at the edge as in the order of tabs', async ({
  page,
  site,
}) => {
  for (const template of ['parks', 'why', 'contact'] as const) {
    await page.goto(site.at(template, 'en'));
    const menu = page.locator('nav:has(.ask)');
    const ask = await menu.locator('.ask').boundingBox();
    const current = await menu.locator('[aria-current]').boundingBox();
    expect(current!.x).toBeGreaterThanOrEqual(0);
    expect(current!.x + current!.width).toBeLessThanOrEqual(ask!.x + 1);
    expect(ask!.x + ask!.width).toBeLessThanOrEqual(360);
  }
  expect(await page.locator('nav:has(.ask) a').last().getAttribute('class')).toContain('ask');
});

// The form's own name in the menu was the page's target to scroll to, and took the header out of sight.
test('every page opens at its top', async ({ page, site }) => {
  for (const template of TEMPLATE_NAMES) {
    await page.goto(site.at(template, 'en'));
    expect([template, await page.evaluate(() => scrollY)]).toEqual([template, 0]);
  }
});

for (const locale of ['zh', 'zh-hant'] as const)
  test(`${locale}: on a wide phone every name of the menu is in sight, and none faded`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 412, height: 740 });
    await page.goto(site.at('parks', locale));
    const hidden = await page
      .locator('nav:has(.ask) > div')
      .evaluate((names) => names.scrollWidth - names.clientWidth);
    expect(hidden).toBeLessThanOrEqual(0);
  });

// At some widths the way to ask lay over the last few pixels of the name before it.
for (const locale of LOCALES) {
  test(`${locale}: every name of the menu has room for a thumb, at any width`, async ({
    page,
    site,
  }) => {
    await page.goto(site.at('parks', locale));
    for (const width of [320, 360, 375, 390, 412, 430, 480, 560]) {
      await page.setViewportSize({ width, height: 740 });
      expect([width, await findSmallTargets(page, 'header')]).toEqual([width, []]);
    }
  });
}

test('hints of fields are whole, in either size of text', async ({ page, site }) => {
  await page.goto(site.at('home', 'en'));
  for (const large of [false, true]) {
    if (large) await choose(page, 'en');
    for (const template of ['home', 'library', 'not-found'] as const) {
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 740 });
        await page.goto(site.at(template, 'en'));
        const room = Math.min(...(await measureHints(page)));
        expect([template, width, large, room >= 0]).toEqual([template, width, large, true]);
      }
    }
  }
});

test('hints stand out as other soft text does, in the dark too', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(site.at('home', 'en'));
  const hint = await page
    .locator('#home-q')
    .evaluate((field) => getComputedStyle(field, '::placeholder').color);
  const soft = await page
    .locator('.soft')
    .first()
    .evaluate((text) => getComputedStyle(text).color);
  expect(hint).toBe(soft);
});
