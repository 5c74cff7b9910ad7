import { EASY } from '#src/easy/switch.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { translatePath } from '#src/i18n/paths.ts';
import { findSmallTargets } from './axe.ts';
import { FUNCTION_PAGES, isRefusal } from './function-pages.ts';
import { expect, TEMPLATE_NAMES, test } from './site.ts';
import { findWide, openFolds } from './overflow.ts';

// A trace takes a picture of the whole page at every step, which here is most of the time.
test.use({ trace: 'off' });

// 320 px is a screen of 1280 px at 400%: WCAG 2.2, 1.4.10.
const WIDTHS = [360, 320] as const;

// Traditional characters are as wide as simplified ones.
for (const locale of ['zh', 'en'] as const) {
  test(`${locale}: at 360 and 320 px no page has to be scrolled sideways`, async ({
    page,
    site,
  }) => {
    test.setTimeout(90_000);
    for (const template of TEMPLATE_NAMES) {
      await page.goto(site.at(template, locale));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 740 });
        expect([template, width, await findWide(page, width)]).toEqual([template, width, []]);
      }
    }
  });
}

for (const locale of ['zh', 'en'] as const) {
  test(`${locale}: in large text neither, with all that is folded open`, async ({ page, site }) => {
    test.setTimeout(180_000);
    await page.addInitScript((name) => localStorage.setItem(name, 'on'), EASY);
    const stories = (await site.listPages()).filter((path) => /^\/stories\/./.test(path));
    const others = stories.map((path) => translatePath(path, locale));
    for (const path of [...TEMPLATE_NAMES.map((name) => site.at(name, locale)), ...others]) {
      await page.goto(path);
      await openFolds(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 740 });
        expect([path, width, await findWide(page, width)]).toEqual([path, width, []]);
      }
    }
  });
}

test('a table that goes on to a side has that side in shadow, in forced colours too', async ({
  page,
  site,
}) => {
  await page.goto(site.at('full-project', 'en'));
  const table = page.getByRole('table', { name: getWords('en')('project.sensitivityTitle') });
  const scroller = page.locator('.scroller').filter({ has: table });
  await expect(table).toBeVisible();
  expect(await scroller.evaluate((each) => each.scrollWidth > each.clientWidth)).toBe(true);
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    const { backgroundImage, backgroundAttachment } = await scroller.evaluate((each) => {
      const { backgroundImage, backgroundAttachment } = getComputedStyle(each);
      return { backgroundImage, backgroundAttachment };
    });
    expect([forcedColors, backgroundImage.match(/linear-gradient/g)?.length]).toEqual([
      forcedColors,
      4,
    ]);
    expect(backgroundAttachment).toBe('local, local, scroll, scroll');
  }
});

for (const locale of ['zh', 'en'] as const) {
  test(`${locale}: at 320 px no page of the function has to be scrolled sideways`, async ({
    page,
    site,
    request,
    complaints,
  }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    for (const [name, open] of Object.entries(FUNCTION_PAGES)) {
      await open({ page, site, request, locale });
      expect([name, await findWide(page, 320)]).toEqual([name, []]);
    }
    expect(complaints.filter((line) => !isRefusal(line))).toEqual([]);
    complaints.length = 0;
  });
}

// The widths of common phones: 360 px, where the other tests look, hides what lies over the edge there.
for (const [locale, width] of [
  ['zh', 412],
  ['en', 390],
] as const) {
  test(`${locale}: at ${width} px nothing to press is too small or lies under another`, async ({
    page,
    site,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 820 });
    for (const template of TEMPLATE_NAMES) {
      await page.goto(site.at(template, locale));
      expect([template, await findSmallTargets(page)]).toEqual([template, []]);
    }
  });
}

test('what is pressed with a thumb is at least 24 px high and wide, or stands alone', async ({
  page,
  site,
}) => {
  test.setTimeout(60_000);
  for (const template of ['home', 'library', 'full-project', 'enquiry'] as const) {
    await page.goto(site.at(template, 'zh'));
    const small = await page
      .locator('button:visible, select:visible, input:visible')
      .evaluateAll((all) =>
        all
          .filter((element) => {
            const target = element.closest('label') ?? element;
            const { width, height } = target.getBoundingClientRect();
            return width < 24 || height < 24;
          })
          .map((element) => element.outerHTML.slice(0, 100)),
      );
    expect([template, small]).toEqual([template, []]);
  }
});
