import type { Browser, Page } from '@playwright/test';

/** Slow 3G and a cheap phone, as Chromium's tools set them. */
export const SLOW_PHONE = {
  kilobitsASecond: 400,
  latencyMs: 400,
  cpuSlowdown: 4,
  viewport: { width: 360, height: 740 },
} as const;

const BITS = 8;

/** A page of a slow phone, and how many bytes came over its line. */
export interface SlowPage {
  readonly page: Page;
  readonly countBytes: () => number;
}

/** A phone with nothing in its cache, on a slow line, with script or without. */
export async function openSlowPage(
  browser: Browser,
  { origin, script }: { origin: string; script: boolean },
): Promise<SlowPage> {
  const { viewport, kilobitsASecond, latencyMs, cpuSlowdown } = SLOW_PHONE;
  const context = await browser.newContext({
    baseURL: origin,
    viewport,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  let bytes = 0;
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await tools.send('Network.enable');
  const throughput = (kilobitsASecond * 1000) / BITS;
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
    connectionType: 'cellular3g',
  });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  return { page, countBytes: () => bytes };
}
