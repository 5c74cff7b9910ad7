import { getWords } from '#src/i18n/dictionaries.ts';
import { LANG_TAGS, LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { expect, TEMPLATE_NAMES, test } from './site.ts';

for (const locale of LOCALES) {
  test(`${locale}: every kind of page opens, its islands wake, and nobody else is asked`, async ({
    page,
    site,
  }) => {
    test.setTimeout(90_000);
    for (const template of TEMPLATE_NAMES) {
      await page.goto(site.at(template, locale));
      await expect(page.locator('html')).toHaveAttribute('lang', LANG_TAGS[locale]);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const island of await page.locator('astro-island').all()) {
        // The island itself has no box, and what is in it is another's as soon as it wakes.
        await island.evaluate((host) => host.firstElementChild?.scrollIntoView());
        await expect(island).not.toHaveAttribute('ssr');
      }
    }
  });

  test(`${locale}: an address that leads nowhere answers 404 in its language, with ways on`, async ({
    page,
    complaints,
  }) => {
    const t = getWords(locale);
    const response = await page.goto(`${paths(locale).home()}projects/no-such-project/`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', LANG_TAGS[locale]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('common.notFound.title'));
    // The browser itself reports the answer to the page that it asked for.
    expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: t('common.notFound.ask') })).toHaveAttribute(
      'href',
      paths(locale).enquiry(),
    );
    await main.getByRole('searchbox').fill('竹');
    await main.getByRole('button', { name: t('common.search') }).click();
    await expect(page).toHaveURL(`${paths(locale).library()}?q=%E7%AB%B9`);
  });
}

test('every page of the site map answers', async ({ origin, site }) => {
  const pages = await site.listPages();
  expect(pages.length).toBeGreaterThan(3 * site.rows.zh.length);
  const failed: string[] = [];
  for (const path of pages) {
    const response = await fetch(origin + path, { redirect: 'manual' });
    await response.arrayBuffer();
    if (response.status !== 200) failed.push(`${path} ${response.status}`);
  }
  expect(failed).toEqual([]);
});

test('in the dark the paper is dark and the ink is light', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(site.at('home', 'zh'));
  const { paper, ink } = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return { paper: backgroundColor, ink: color };
  });
  expect([paper, ink]).toEqual(['rgb(20, 24, 26)', 'rgb(232, 228, 218)']);
});

test('nothing moves under the reader while a page loads', async ({ page, site }) => {
  test.setTimeout(60_000);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const template of ['home', 'library', 'full-project', 'towns', 'enquiry'] as const) {
    await page.goto(site.at(template, 'zh'));
    await page.evaluate(() => document.fonts.ready);
    await page.mouse.wheel(0, 600);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const shift = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
    expect([template, shift]).toEqual([template, expect.closeTo(0, 2)]);
  }
});
