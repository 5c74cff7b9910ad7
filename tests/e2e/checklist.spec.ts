import { expect, test, type TEMPLATES } from './site.ts';

/** An ordinary mobile line as Lighthouse slows one: 1.6 Mbit/s down, 150 ms there and back. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const KINDS = [
  'home',
  'library',
  'full-project',
  'policies',
  'enquiry',
] as const satisfies (keyof typeof TEMPLATES)[];

test('on a phone’s ordinary line a page can be read within three seconds', async ({
  page,
  site,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', LINE);
  for (const kind of KINDS) {
    await page.goto(site.at(kind, 'en'));
    const painted = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    const parsed = await page.evaluate(
      () =>
        (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming)
          .domContentLoadedEventEnd,
    );
    expect([kind, painted! <= 3_000, parsed <= 3_000]).toEqual([kind, true, true]);
  }
});
