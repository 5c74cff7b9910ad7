import { LOCALES } from '#src/i18n/locales.ts';
import { CalculatorPage, readBase, reckon, writeRate } from './calculator-page.ts';
import { findOnFocus, findWide } from './overflow.ts';
import { expect, test } from './site.ts';

for (const locale of LOCALES) {
  test(`${locale}: on a phone the main figures stay in sight while one types`, async ({
    page,
    site,
  }) => {
    const calculator = new CalculatorPage(page, site, locale);
    await calculator.open();
    const input = await calculator.field('price');
    await input.fill('-5');
    const bar = page.locator('.calculator-bar');
    await expect(bar).toBeInViewport();
    await expect(bar).toContainText(writeRate(reckon(readBase(site), { price: -5 })));
    await expect(bar).toContainText(calculator.t('calculator.mark'));
    expect(await findWide(page, 360)).toEqual([]);
    await bar.click();
    await expect(calculator.figure('irr')).toBeInViewport();
    await expect(input).toHaveValue('-5');
  });
}

test('a field that takes the focus does not lie under the bar', async ({ page, site }) => {
  const calculator = new CalculatorPage(page, site, 'zh');
  await calculator.open();
  for (const id of ['p1', 'q1', 'subsidy'] as const) {
    const input = await calculator.field(id);
    await input.focus();
    const [field, bar] = await Promise.all([
      input.boundingBox(),
      page.locator('.calculator-bar').boundingBox(),
    ]);
    expect([id, field!.y + field!.height <= bar!.y]).toEqual([id, true]);
  }
});

test('no stop on the way through lies under the bar, and on a low screen it takes no room', async ({
  page,
  site,
}) => {
  const calculator = new CalculatorPage(page, site, 'en');
  await calculator.open();
  const bench = page.locator('.calculator-bench');
  for (const [width, height] of [
    [360, 740],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    await bench.locator('summary').first().focus();
    while (await bench.evaluate((each) => each.contains(document.activeElement))) {
      expect([height, await findOnFocus(page)]).toEqual([height, '']);
      await page.keyboard.press('Tab');
    }
  }
  await bench.locator('summary').first().focus();
  await expect(page.locator('.calculator-bar')).not.toBeInViewport();
});
