import type { Page } from '@playwright/test';
import { generateRows } from '#scripts/lib/bench/generate-rows.ts';
import { paths } from '#src/i18n/paths.ts';
import { LibraryPage } from './library-page.ts';
import { expect, test, type Site } from './site.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

// A trace takes a picture of the whole page at every step, which would be timed too.
test.use({ trace: 'off' });

const unique = (site: Site, key: 'sector' | 'town' | 'unit' | 'park') => {
  const [first = '', ...others] = new Set(site.rows.zh.map((row) => row[key] ?? ''));
  return [first, ...others] as const;
};

/** So many boxes, from all of them, say as much as all. */
const BOXES = 30;

/** Milliseconds from a press to the new page in the DOM, for boxes spread over all that are there. */
const timeTicks = (page: Page, selector: string) =>
  page.evaluate(
    async ([wanted, most]) => {
      const settled = () => new Promise((resolve) => setTimeout(resolve));
      const times: number[] = [];
      const all = [...document.querySelectorAll<HTMLInputElement>(wanted)];
      const step = Math.max(1, Math.floor(all.length / most));
      for (const box of all.filter((_, at) => at % step === 0)) {
        for (let press = 0; press < 2; press++) {
          const from = performance.now();
          // React draws what a press changes before the press returns.
          box.click();
          times.push(performance.now() - from);
          await settled();
        }
      }
      return times.toSorted((a, b) => a - b);
    },
    [selector, BOXES] as const,
  );

for (const [count, bar] of [
  [210, 50],
  [20_000, 250],
] as const)
  test(`at ${count} projects a tick is in the DOM within ${bar} ms`, async ({ page, site }) => {
    const rows = generateRows(count, {
      sector: unique(site, 'sector'),
      town: unique(site, 'town'),
      unit: unique(site, 'unit'),
      park: unique(site, 'park'),
    });
    await page.route(`**${paths('zh').libraryData()}`, (route) => route.fulfill({ json: rows }));
    const library = new LibraryPage(page);
    await library.open();
    await library.expectCount(count);
    for (const view of ['cards', 'table'] as const) {
      await library.show(view);
      const times = await timeTicks(page, '[name=sector], [name=mode], [name=stage], [name=unit]');
      expect(times.length).toBeGreaterThan(20);
      const median = times[Math.floor(times.length / 2)] ?? Infinity;
      const slow = times[Math.floor(times.length * 0.9)] ?? Infinity;
      test.info().annotations.push({
        type: 'figure',
        description: `${count} ${view}: median ${median.toFixed(1)} ms, 9 in 10 within ${slow.toFixed(1)} ms, worst ${times.at(-1)?.toFixed(1)} ms`,
      });
      expect([view, median <= bar, median]).toEqual([view, true, median]);
    }
  });
