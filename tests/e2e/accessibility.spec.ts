import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, TEMPLATE_NAMES, test } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** The pages of the site map are shared out among this many tests, so that they run side by side. */
const SHARES = 12;

test.describe.configure({ mode: 'parallel', timeout: 240_000 });

/** What axe finds against WCAG 2.0 to 2.2, A and AA, each with the page and the place. */
async function findViolations(page: Page, path: string): Promise<string[]> {
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  // Legacy mode keeps axe on this page: there are no frames to follow.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(TAGS)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${path} ${id} ${target.join(' ')}`),
  );
}

for (let share = 0; share < SHARES; share++) {
  test(`axe finds nothing on any page, part ${share + 1} of ${SHARES}`, async ({ page, site }) => {
    const pages = (await site.listPages()).filter((_path, at) => at % SHARES === share);
    expect(pages.length).toBeGreaterThan(0);
    const found: string[] = [];
    for (const path of pages) found.push(...(await findViolations(page, path)));
    expect(found).toEqual([]);
  });
}

test('axe finds nothing in the dark, on any kind of page', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found: string[] = [];
  for (const [at, template] of TEMPLATE_NAMES.entries()) {
    const locale = (['zh', 'en', 'zh-hant'] as const)[at % 3]!;
    found.push(...(await findViolations(page, site.at(template, locale))));
  }
  expect(found).toEqual([]);
});

test('axe finds nothing where a search finds nothing, nor where it finds something', async ({
  page,
  site,
}) => {
  const ready = page.locator('body[data-search-state=ready]');
  for (const query of ['?q=zeppelin', '?mode=sole&stage=open']) {
    await page.goto(site.at('library', 'en') + query);
    await expect(ready).toBeAttached();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze();
    expect([query, violations.map(({ id }) => id)]).toEqual([query, []]);
  }
});
