import type { Page } from '@playwright/test';
import type { Locale } from '#src/i18n/locales.ts';
import { expect, test, type Template } from './site.ts';

/** Kinds of page that between them have every kind of heading, and the islands that start at once. */
const KINDS: readonly Template[] = [
  'home',
  'library',
  'full-project',
  'sectors',
  'park',
  'enquiry',
  'shortlist',
  'compare',
  'progress',
  'referral',
  'fees',
];

const LATE = /\.(?:woff2|js)$/;

/** What has moved on a page since it was opened, by what moved and how much. */
interface Moved {
  readonly shift: number;
  readonly what: string[];
}

/** What a tenth of a pixel of a word comes to, and a browser's own report shows as nothing. */
const NOTHING = 0.0001;

/** Written down by the page itself, from its first paint on. */
function recordShifts(): void {
  const moved: Moved[] = [];
  Object.assign(globalThis, { moved });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources: { node?: Node }[];
    })[])
      moved.push({
        shift: entry.value,
        what: entry.sources.map(({ node }) => (node?.textContent ?? '').trim().slice(0, 30)),
      });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Holds back fonts and scripts until it is told to let them go. */
async function holdBack(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(LATE, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

async function listMoved(page: Page, address: string): Promise<readonly Moved[]> {
  const letGo = await holdBack(page);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
  letGo();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('astro-island[ssr][client="load"]')).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let frames = 0; frames < 4; frames += 1) await frame();
  });
  const moved = await page.evaluate(() => (globalThis as unknown as { moved: Moved[] }).moved);
  await page.unroute(LATE);
  return moved.filter(({ shift }) => shift > NOTHING);
}

for (const [locale, width] of [
  ['zh', 360],
  ['zh-hant', 1280],
  ['en', 360],
  ['en', 1280],
] satisfies [Locale, number][])
  test(`${locale}, ${width} px: nothing moves when fonts and scripts come late`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(recordShifts);
    for (const kind of KINDS) {
      const moved = await listMoved(page, site.at(kind, locale));
      expect([kind, moved]).toEqual([kind, []]);
    }
  });
