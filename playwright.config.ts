import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/lib/browser.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4399);
const baseURL = `http://localhost:${port}`;
const chromium = findChromium(process.env);
const asRoot = process.getuid?.() === 0;

/** Workers read this file again: what the first process chose is handed on to them and to the server. */
process.env['E2E_DATABASE_URL'] ??= `file:.cache/e2e/${process.pid}/qiao.db`;
process.env['STAFF_SECRET'] ??= 'for browser tests alone, guards nothing real';

/** Pictures are no tests: `npm run screens` takes those of the pages, `npm run guide:pictures` the guide's. */
const PICTURES: Partial<Record<string, string>> = {
  on: '**/screens.spec.ts',
  guide: '**/guide.spec.ts',
};
const pictures = PICTURES[process.env['E2E_SCREENS'] ?? ''];

/** Browser tests of the last build, served by the project's own server with a database of its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  // On a shared machine one of hundreds may starve: it is tried once more, and named in the report.
  retries: 1,
  // Build machines are shared: what takes a second on a quiet one may take ten.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  use: {
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A trace takes a picture of the whole page at every step, which is most of a test's time.
    trace: process.env['E2E_TRACE'] === 'on' ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(chromium !== undefined && { executablePath: chromium }),
      args: ['--disable-background-networking', ...(asRoot ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    {
      name: 'desktop',
      testMatch: pictures ?? '**/*.spec.ts',
      testIgnore: pictures ? [] : ['**/*.phone.spec.ts', '**/screens.spec.ts', '**/guide.spec.ts'],
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      testMatch: pictures
        ? []
        : ['**/*.phone.spec.ts', '**/enquiry.spec.ts', '**/staff-journey.spec.ts'],
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: 'node scripts/serve.ts',
    url: `${baseURL}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 12_000 },
    env: {
      PORT: String(port),
      SITE_URL: baseURL,
      DATABASE_URL: process.env['E2E_DATABASE_URL'],
      STAFF_SECRET: process.env['STAFF_SECRET'],
      // The guard is on, as for visitors, but not so slow and strict that tests wait for it.
      ENQUIRY_WORK: '20',
      ENQUIRY_MIN_SECONDS: '1',
      ENQUIRY_LIMIT: '9999/9999',
      ENQUIRY_SLOW_LIMIT: '9999/9999',
      STATUS_LIMIT: '9999/9999',
    },
  },
});
