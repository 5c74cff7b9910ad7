import { expect, test } from './site.ts';

test('the sectors of the home page stand two side by side', async ({ page, site }) => {
  await page.goto(site.at('home', 'zh'));
  const [first, second] = await page
    .locator('.brief > .card')
    .evaluateAll((cards) => cards.slice(0, 2).map((card) => card.getBoundingClientRect().top));
  expect(first).toBe(second);
});

test('days on English cards are written as on pages, not as machines write them', async ({
  page,
  site,
}) => {
  for (const template of ['home', 'library'] as const) {
    await page.goto(site.at(template, 'en'));
    const days = await page.locator('.card-facts div:last-child dd').allInnerTexts();
    expect(days.length).toBeGreaterThan(2);
    for (const day of days) expect(day).toMatch(/^\d{1,2} [A-Z][a-z]{2,3} \d{4}$/);
  }
});

test('no sum on an English card breaks inside its last word', async ({ page, site }) => {
  await page.goto(`${site.at('library', 'en')}?n=300`);
  const sums = page.locator('.cards .card-facts dd:has-text("million")');
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    await expect.poll(() => sums.count()).toBeGreaterThan(100);
    const broken = await sums.evaluateAll((items) =>
      items
        .filter((item) => item.getBoundingClientRect().height > 32)
        .map(({ textContent }) => textContent),
    );
    expect([width, broken]).toEqual([width, []]);
  }
});
