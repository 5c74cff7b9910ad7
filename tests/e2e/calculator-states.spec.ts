import { LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { createAxe } from './axe.ts';
import { CalculatorPage, readBase, reckon, writeRate } from './calculator-page.ts';
import { findWide } from './overflow.ts';
import { expect, test } from './site.ts';

test.describe.configure({ mode: 'parallel', timeout: 120_000 });

/** Colours are the same in every reading; longer words wrap and shrink what is pressed. */
const JUDGED = [
  ['light', ['zh', 'en']],
  ['dark', ['zh-hant']],
] as const;

for (const [colorScheme, locales] of JUDGED) {
  test(`axe finds no fault in the opened calculator, ${colorScheme}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    for (const locale of locales) {
      const calculator = new CalculatorPage(page, site, locale);
      await calculator.open({ price: -5, ramp: [50, 80] });
      await (await calculator.field('years')).fill('51');
      await calculator.section.locator('details').evaluateAll((groups) => {
        for (const group of groups) (group as HTMLDetailsElement).open = true;
      });
      const { violations } = await createAxe(page).include('#calculator').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual(
        [],
      );
    }
  });
}

test('the page asks for nothing of the calculator until it is opened', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const calculator = new CalculatorPage(page, site, 'zh');
  await calculator.goto();
  const isOfIt = (path: string) => /\/data\/|Workbench|calculator\./.test(path);
  expect(asked.filter(isOfIt)).toEqual([]);
  await calculator.section.getByRole('button').click();
  await expect(calculator.results).toBeVisible();
  expect(asked.filter(isOfIt).length).toBeGreaterThanOrEqual(4);
});

test.describe('on a line that fails', () => {
  // The browser reports the request that is cut off here on purpose.
  test.use({ complaints: async ({ page }, use) => use([page.url()]) });

  test('the failure is said, and trying again opens it', async ({ page, site }) => {
    const calculator = new CalculatorPage(page, site, 'en');
    await page.route('**/data/facts/*.json', (route) => route.abort());
    await calculator.goto();
    await calculator.section.getByRole('button').click();
    await expect(calculator.section.getByRole('status')).toContainText('did not arrive');
    await page.unroute('**/data/facts/*.json');
    await calculator.section.getByRole('button', { name: 'Try again' }).click();
    await expect(calculator.results).toBeVisible();
  });
});

test('where the browser will not copy, the link stands to be selected', async ({ page, site }) => {
  const calculator = new CalculatorPage(page, site, 'zh');
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await calculator.open({ price: -5 });
  await calculator.results.getByRole('button', { name: '复制链接' }).click();
  const link = calculator.results.getByRole('textbox', { name: '带改动的链接' });
  await expect(link).toHaveValue(/\?c=1_price_-5#calculator$/);
});

test('the link is copied, and says that it was', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const calculator = new CalculatorPage(page, site, 'zh');
  await calculator.open({ price: -5 });
  await calculator.results.getByRole('button', { name: '复制链接' }).click();
  await expect(calculator.results).toContainText(calculator.t('calculator.copied'));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\?c=1_price_-5#calculator$/);
});

test('on paper the results are there with their mark and what was changed', async ({
  page,
  site,
}) => {
  const calculator = new CalculatorPage(page, site, 'zh');
  await calculator.open({ price: -5 });
  await page.emulateMedia({ media: 'print' });
  await expect(calculator.results.getByText('指示性结果')).toBeVisible();
  await expect(calculator.figure('irr')).toContainText(
    writeRate(reckon(readBase(site), { price: -5 })),
  );
  await expect(calculator.results.getByText('全部价格变动：0% → −5%')).toBeVisible();
  await expect(calculator.section.getByRole('button')).toHaveCount(0);
  await expect(calculator.section.getByRole('textbox')).toHaveCount(0);
});

test('unopened, it leaves nothing on paper', async ({ page, site }) => {
  const calculator = new CalculatorPage(page, site, 'zh');
  await calculator.goto();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#calculator')).toBeHidden();
});

test('a press before the script has come, as on a slow line, opens it once it has', async ({
  page,
  site,
}) => {
  const calculator = new CalculatorPage(page, site, 'en');
  const held: (() => void)[] = [];
  let isHeld = true;
  // What runs the island comes late; what remembers the press is already there.
  await page.route(/\/_astro\/(?:Calculator|client)\.[^/]*\.js$/, async (route) => {
    if (isHeld) await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await page.goto(calculator.address(), { waitUntil: 'domcontentloaded' });
  const button = calculator.section.getByRole('button', {
    name: calculator.t('calculator.shell.open'),
  });
  await button.click();
  await expect(calculator.section.locator('astro-island')).toHaveAttribute('ssr');
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  isHeld = false;
  for (const go of held) go();
  await expect(calculator.results).toBeVisible();
});

test('a project without assumptions has no calculator', async ({ page, site }) => {
  await page.goto(site.at('bare-project', 'zh'));
  const slug = site.at('bare-project', 'zh').split('/').at(-2)!;
  const bare = site.rows.zh.find((row) => row.slug === slug)!;
  const facts = await page.request.get(paths('zh').projectFacts(slug));
  const { scenario } = (await facts.json()) as { scenario?: object };
  expect([bare.irr, scenario]).toEqual([undefined, undefined]);
  await expect(page.locator('#calculator')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALES) {
    test(`${locale}: the section points to the table above`, async ({ page, site }) => {
      const calculator = new CalculatorPage(page, site, locale);
      await page.goto(calculator.address());
      // Playwright leaves <noscript> out of a section's text, but not what stands in it.
      const notice = calculator.section.locator('noscript p');
      await expect(notice).toBeVisible();
      await expect(notice).toHaveText(calculator.t('calculator.noScript'));
      await expect(calculator.section.getByRole('button')).toHaveCount(0);
    });
  }
});

test('pictures answer to the changes, and each has its figures beneath', async ({ page, site }) => {
  const calculator = new CalculatorPage(page, site, 'en');
  await calculator.open();
  const tornado = calculator.results.getByRole('img', { name: 'What matters most' });
  const before = await tornado.innerHTML();
  await (await calculator.field('cost')).fill('5');
  await expect.poll(() => tornado.innerHTML()).not.toBe(before);
  await calculator.results.getByRole('radio', { name: 'Net present value' }).check();
  await expect(tornado).toContainText('Discount rate');
  await calculator.results.getByText('Show the figures').last().click();
  const row = calculator.results.getByRole('rowheader', { name: 'Start a year late' });
  await expect(row).toBeVisible();
});

test('every figure stays within its column, however long', async ({ page, site }) => {
  for (const width of [360, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const calculator = new CalculatorPage(page, site, 'en');
    await calculator.open({ price: 300, years: 50 });
    expect([width, await findWide(page, width)]).toEqual([width, []]);
  }
});
