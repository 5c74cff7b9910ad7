import { LOCALE_NAMES, LOCALES } from '#src/i18n/locales.ts';
import { formatMoney, formatPercent } from '#src/i18n/format.ts';
import { CalculatorPage, ownOf, readBase, reckon, writeRate } from './calculator-page.ts';
import { expect, test } from './site.ts';

test.describe.configure({ mode: 'parallel', timeout: 120_000 });

for (const locale of LOCALES) {
  test(`${locale}: a price of one’s own gives the rate that the appraisal gives`, async ({
    page,
    site,
  }) => {
    const calculator = new CalculatorPage(page, site, locale);
    const base = readBase(site);
    await calculator.open();
    await expect(calculator.figure('irr')).toHaveText(writeRate(reckon(base, {})));
    const p1 = Math.round(ownOf(base, 'p1') * 1.1 * 100) / 100;
    // In the unit shown, which is 元 but for the dearest things.
    await (await calculator.field('price')).fill('4');
    const rate = writeRate(reckon(base, { price: 4 }));
    await expect(calculator.figure('irr')).toContainText(rate);
    await expect(calculator.results).toContainText(calculator.t('calculator.mark'));
    await (await calculator.field('price')).fill('0');
    await (await calculator.field('p1')).fill(p1.toLocaleString('en-US'));
    const result = reckon(base, { p1 });
    await expect(calculator.figure('irr')).toContainText(writeRate(result));
    const npv = formatMoney(result.appraisal.npvAfterTax, locale).replaceAll('\u00A0', ' ');
    await expect(calculator.figure('npv')).toContainText(npv);
    await expect(calculator.results.getByRole('status').last()).toContainText(writeRate(result));
  });

  test(`${locale}: what is absurd has its reason at the field, and the last good result stays`, async ({
    page,
    site,
  }) => {
    const calculator = new CalculatorPage(page, site, locale);
    const base = readBase(site);
    await calculator.open();
    const good = { years: 12 };
    await (await calculator.field('years')).fill('12');
    const rate = writeRate(reckon(base, good));
    await expect(calculator.figure('irr')).toContainText(rate);
    const absurd = [
      ['price', '-100'],
      ['p1', '1e99'],
      ['p1', 'abc'],
      ['c1', '-5'],
      ['fixed', '0'],
      ['years', '51'],
      ['loan', '-1'],
      ['discount', '101'],
    ] as const;
    for (const [id, typed] of absurd) {
      const input = await calculator.field(id);
      const before = await input.inputValue();
      await input.fill(typed);
      await expect(input, id).toHaveAttribute('aria-invalid', 'true');
      await expect(input, id).toHaveAccessibleDescription(/\d|．/);
      await expect(calculator.results, id).toContainText(calculator.t('calculator.leftOut'));
      await expect(calculator.figure('irr'), id).toContainText(rate);
      await expect(calculator.section).not.toContainText(/NaN|Infinity|∞/);
      await expect(input, id).toHaveValue(typed);
      await input.fill(before);
      await expect(input, id).not.toHaveAttribute('aria-invalid');
    }
  });
}

test('where nothing is earned the page says so, and the fault leads to its field', async ({
  page,
  site,
}) => {
  const calculator = new CalculatorPage(page, site, 'en');
  const base = readBase(site);
  await calculator.open();
  for (const [index] of base.assumptions.revenue.entries())
    await (await calculator.field(`p${index + 1}`)).fill('0');
  await expect(calculator.results).toContainText('nothing would be earned in a year');
  await calculator.section.locator('details').first().locator('summary').click();
  await calculator.results
    .getByRole('link', { name: /nothing would be earned/ })
    .first()
    .click();
  await expect(page.locator('#calculator [aria-invalid=true]').first()).toBeFocused();
});

test('output of nothing in every year is refused, and each year can be corrected', async ({
  page,
  site,
}) => {
  const calculator = new CalculatorPage(page, site, 'zh');
  await calculator.open();
  await calculator.field('ramp');
  const years = calculator.section.getByRole('textbox', { name: /^投产第 \d+ 年$/ });
  for (const year of await years.all()) await year.fill('0');
  await expect(calculator.results).toContainText('没有一年有产出');
  await years.last().fill('80');
  await expect(calculator.results).not.toContainText('没有一年有产出');
});

test('a reset brings the county’s figures back, and can be undone or gone back from', async ({
  page,
  site,
}) => {
  const calculator = new CalculatorPage(page, site, 'zh');
  const base = readBase(site);
  const [own, changed] = [writeRate(reckon(base, {})), writeRate(reckon(base, { cost: 10 }))];
  await calculator.open();
  const cost = await calculator.field('cost');
  await cost.fill('10');
  await expect(calculator.figure('irr')).toContainText(changed);
  await calculator.results.getByRole('button', { name: '重置', exact: true }).click();
  await expect(calculator.figure('irr')).toHaveText(own);
  await expect(cost).toHaveValue('0');
  await expect(page).not.toHaveURL(/c=/);
  await calculator.results.getByRole('button', { name: '撤销重置' }).click();
  await expect(calculator.figure('irr')).toContainText(changed);
  await expect(cost).toHaveValue('10');
  await calculator.results.getByRole('button', { name: '重置', exact: true }).click();
  await expect(cost).toHaveValue('0');
  await page.goBack();
  await expect(calculator.figure('irr')).toContainText(changed);
});

test('the address holds the changes and opens them anywhere, in any reading', async ({
  page,
  site,
  browser,
  origin,
}) => {
  const base = readBase(site);
  const calculator = new CalculatorPage(page, site, 'zh');
  await calculator.open();
  await (await calculator.field('price')).fill('６');
  await (await calculator.field('discount')).fill('10%');
  await expect(page).toHaveURL(/\?c=1_price_6_discount_10$/);
  const rate = writeRate(reckon(base, { price: 6, discount: 10 }));

  const elsewhere = await (await browser.newContext({ baseURL: origin })).newPage();
  await elsewhere.goto(`${page.url()}#calculator`);
  const shared = new CalculatorPage(elsewhere, site, 'zh');
  await expect(shared.figure('irr')).toContainText(rate);
  await expect(shared.results).toContainText(shared.t('calculator.shared'));
  await expect(shared.results).toContainText(shared.t('calculator.mark'));
  await elsewhere.context().close();

  await page.getByRole('link', { name: LOCALE_NAMES.en, exact: true }).click();
  const english = new CalculatorPage(page, site, 'en');
  await expect(english.figure('irr')).toContainText(rate);
  await expect(await english.field('discount')).toHaveValue('10');
});

test('a link within the page leaves what was typed alone', async ({ page, site }) => {
  const calculator = new CalculatorPage(page, site, 'zh');
  await calculator.open();
  const price = await calculator.field('price');
  await price.fill('-100');
  const contents = page.getByRole('navigation', { name: calculator.t('project.contentsTitle') });
  await contents.getByRole('link').first().click();
  await expect(page).toHaveURL(/#/);
  await expect(price).toHaveValue('-100');
});

test('an address that is out of bounds or cannot be read is said and changes nothing', async ({
  page,
  site,
}) => {
  const calculator = new CalculatorPage(page, site, 'zh');
  const own = writeRate(reckon(readBase(site), {}));
  await page.goto(`${calculator.address()}?c=1_years_51#calculator`);
  await expect(calculator.figure('irr')).toHaveText(own);
  await expect(page.locator('#calculator-years')).toHaveValue('51');
  await expect(calculator.results).toContainText('不能高于 50 年');
  await page.goto(`${calculator.address()}?c=9_price_5#calculator`);
  await expect(calculator.figure('irr')).toHaveText(own);
  await expect(calculator.results).toContainText(calculator.t('calculator.unreadLink'));
});

test('a loan asks for rate and term, and then gives the owners’ return', async ({ page, site }) => {
  const calculator = new CalculatorPage(page, site, 'zh');
  const base = readBase(site);
  const loan = Math.floor(ownOf(base, 'fixed') / 3);
  await calculator.open();
  await (await calculator.field('loan')).fill(String(loan));
  await expect(await calculator.field('rate')).toHaveAccessibleDescription(/有贷款就要写年利率/);
  await (await calculator.field('rate')).fill('4.2');
  await (await calculator.field('term')).fill('8');
  const { equity } = reckon(base, { loan, rate: 4.2, term: 8 });
  if (!equity?.irr.ok) throw new Error('the owners have a rate');
  const { irr } = equity;
  await expect(calculator.figure('equity')).toContainText(formatPercent(irr.value));
});

test('by keyboard alone: open, change, hear, and go on', async ({ page, site }) => {
  const calculator = new CalculatorPage(page, site, 'en');
  await calculator.goto();
  await calculator.section.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(calculator.results).toBeVisible();
  await page.keyboard.press('Tab');
  const slider = calculator.section.getByRole('slider', { name: 'All prices' });
  await expect(slider).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(slider).toBeFocused();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '+3%');
  const rate = writeRate(reckon(readBase(site), { price: 3 }));
  await expect(calculator.figure('irr')).toContainText(rate);
  await page.keyboard.press('Tab');
  await expect(await calculator.field('price')).toBeFocused();
  await page.keyboard.type('-2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(await calculator.field('price')).toHaveValue('0');
  await expect(await calculator.field('price')).toBeFocused();
});
