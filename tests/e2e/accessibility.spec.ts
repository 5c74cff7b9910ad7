import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { localeOfPath } from '#src/i18n/paths.ts';
import { listFeatures } from './page-features.ts';
import { expect, test as siteTest, TEMPLATE_NAMES } from './site.ts';

/** WCAG 2.0 to 2.2, A and AA, and what axe advises beyond them. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The rules that look at colours and at sizes. They take axe longer than all else. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const SIZES = ['target-size'];
const LOOKS = [...COLOURS, ...SIZES];

/** The pages to be judged are shared out among this many tests, so that they run side by side. */
const SHARES = 2;

/** The readings of which each kind of page is judged in the light. */
const LIGHT = ['zh', 'en'] as const;

const test = siteTest.extend<object, { tellingPages: string[] }>({
  /**
   * Pages of the site map that show all there is to judge: each has something that no page of its
   * script before it has: traditional pages are the simplified ones in other characters. What all
   * pages share is judged with each kind of page below, and so is what such a page has that its
   * visitors see as it was sent.
   */
  tellingPages: [
    async ({ site, origin }, use) => {
      const kinds = new Set(
        TEMPLATE_NAMES.flatMap((name) => LIGHT.map((locale) => site.at(name, locale))),
      );
      const others = (await site.listPages()).filter((path) => !kinds.has(path));
      const seen = new Set<string>();
      const telling: string[] = [];
      for (const path of [...kinds, ...others]) {
        const html = await (await fetch(origin + path)).text();
        const isJudged = kinds.has(path) && !html.includes('client="load"');
        const script = localeOfPath(path) === 'en' ? 'en' : 'zh';
        const fresh = [...listFeatures(html)].filter((feature) => !seen.has(script + feature));
        if (fresh.length > 0 && !isJudged) telling.push(path);
        for (const feature of fresh) seen.add(script + feature);
      }
      await use(telling);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test.describe.configure({ mode: 'parallel', timeout: 600_000 });

/** Axe waits in every page that is opened: put into each anew, it takes longer than its judgement. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) });
});

/** Runs in the browser: the rules that are broken, each with the places. */
async function judge(options: RunOptions): Promise<[rule: string, places: string[]][]> {
  const { axe } = globalThis as unknown as { axe: typeof Axe };
  const { violations } = await axe.run(document, options);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]);
}

/** What axe finds on the page that is open, each with the page and the place. */
async function listViolations(page: Page, looks: readonly string[]): Promise<string[]> {
  const options: RunOptions = {
    runOnly: TAGS,
    resultTypes: ['violations'],
    rules: Object.fromEntries(LOOKS.map((rule) => [rule, { enabled: looks.includes(rule) }])),
  };
  const violations = await page.evaluate(judge, options);
  const { pathname } = new URL(page.url());
  return violations.flatMap(([id, places]) => places.map((place) => `${pathname} ${id} ${place}`));
}

for (let share = 0; share < SHARES; share++) {
  test(`axe finds no fault in all that pages are made of, part ${share + 1} of ${SHARES}`, async ({
    page,
    tellingPages,
  }) => {
    const pages = tellingPages.filter((_path, at) => at % SHARES === share);
    expect(pages.length).toBeGreaterThan(0);
    const found: string[] = [];
    for (const path of pages) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      found.push(...(await listViolations(page, [])));
    }
    expect(found).toEqual([]);
  });
}

/** Where a page is drawn by its script, it is judged as its visitors see it. */
async function openDrawn(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  const drawn = page.locator('astro-island[client=load]');
  if ((await drawn.count()) > 0) await page.waitForLoadState('networkidle');
  await expect(page.locator('astro-island[client=load][ssr]')).toHaveCount(0);
}

// Colours come from style sheets that all readings share: they are judged in one of them by day and in
// one by night; sizes in English too, whose longer words wrap and shrink what is pressed.
for (const [locale, colorScheme, looks] of [
  ['zh', 'light', LOOKS],
  ['en', 'light', SIZES],
  ['zh-hant', 'dark', COLOURS],
] as const) {
  test(`${locale}: axe finds no fault in any kind of page nor in its looks, ${colorScheme}`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme });
    const found: string[] = [];
    for (const template of TEMPLATE_NAMES) {
      await openDrawn(page, site.at(template, locale));
      found.push(...(await listViolations(page, looks)));
    }
    expect(found).toEqual([]);
  });
}

test('axe finds no fault where a search finds nothing, nor where it is narrowed', async ({
  page,
  site,
}) => {
  for (const query of ['?q=zeppelin', '?q=an&mode=sole&stage=open']) {
    await page.goto(site.at('library', 'en') + query);
    await expect(page.locator('body[data-search-state=ready]')).toBeAttached();
    expect([query, await listViolations(page, LOOKS)]).toEqual([query, []]);
  }
});
