import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LOCALES } from '#src/i18n/locales.ts';
import { expect, TEMPLATE_NAMES, test } from './site.ts';

/** WCAG 2.0 to 2.2, A and AA, and what axe advises beyond them. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The pages of the site map are shared out among this many tests, so that they run side by side. */
const SHARES = 12;

test.describe.configure({ mode: 'parallel', timeout: 240_000 });

// A trace takes a picture of the whole page at every step, which here is most of the time.
test.use({ trace: 'off' });

/** What axe finds on the page that is open, each with the page and the place. */
async function listViolations(page: Page, looks: boolean): Promise<string[]> {
  // Legacy mode keeps axe on this page: there are no frames to follow.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({
      runOnly: TAGS,
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: looks }, 'target-size': { enabled: looks } },
    })
    .analyze();
  const { pathname } = new URL(page.url());
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${pathname} ${id} ${target.join(' ')}`),
  );
}

for (let share = 0; share < SHARES; share++) {
  test(`axe finds no fault in any page, part ${share + 1} of ${SHARES}`, async ({ page, site }) => {
    const pages = (await site.listPages()).filter((_path, at) => at % SHARES === share);
    expect(pages.length).toBeGreaterThan(0);
    const found: string[] = [];
    for (const path of pages) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      found.push(...(await listViolations(page, false)));
    }
    expect(found).toEqual([]);
  });
}

// Colours and sizes come from style sheets that all pages of a kind share, and take axe longer than
// all else.
for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of LOCALES) {
    test(`${locale}: axe finds no fault in any kind of page nor in its colours, ${colorScheme}`, async ({
      page,
      site,
    }) => {
      await page.emulateMedia({ colorScheme });
      const found: string[] = [];
      for (const template of TEMPLATE_NAMES) {
        await page.goto(site.at(template, locale), { waitUntil: 'domcontentloaded' });
        found.push(...(await listViolations(page, true)));
      }
      expect(found).toEqual([]);
    });
  }
}

test('axe finds no fault where a search finds nothing, nor where it is narrowed', async ({
  page,
  site,
}) => {
  for (const query of ['?q=zeppelin', '?q=an&mode=sole&stage=open']) {
    await page.goto(site.at('library', 'en') + query);
    await expect(page.locator('body[data-search-state=ready]')).toBeAttached();
    expect([query, await listViolations(page, true)]).toEqual([query, []]);
  }
});
