import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** What Chromium says of a rule set and of what it fetches by it, as they happen. */
async function watchPreloads(page: Page) {
  const rules: { errorType?: string }[] = [];
  const fetched = new Map<string, string>();
  const session = await page.context().newCDPSession(page);
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => rules.push(ruleSet));
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    fetched.set(new URL(prefetchUrl).pathname, status);
  });
  await session.send('Preload.enable');
  return { rules, fetched };
}

test('a page that is pointed at is fetched ahead by the rules in the header', async ({
  page,
  site,
}) => {
  const { rules, fetched } = await watchPreloads(page);
  await page.goto(site.at('home', 'zh'));
  await expect.poll(() => rules.length).toBeGreaterThan(0);
  expect(rules.filter(({ errorType }) => errorType !== undefined)).toEqual([]);
  expect([...fetched]).toEqual([]);
  const link = page.locator('main a[href^="/projects/"]').first();
  const path = new URL((await link.getAttribute('href')) ?? '', page.url()).pathname;
  await link.hover();
  await expect.poll(() => fetched.get(path)).toMatch(/^(Ready|Success)$/);
});

test('files and the function are never fetched ahead', async ({ page, site }) => {
  const { rules, fetched } = await watchPreloads(page);
  await page.goto(site.at('full-project', 'zh'));
  await expect.poll(() => rules.length).toBeGreaterThan(0);
  await page.locator('a[href$=".pdf"]').first().hover();
  await page.locator('a[href="/"]').first().hover();
  await expect.poll(() => fetched.get('/')).toMatch(/^(Ready|Success)$/);
  expect([...fetched.keys()].filter((path) => /\.|^\/(?:api|staff)/.test(path))).toEqual([]);
});
