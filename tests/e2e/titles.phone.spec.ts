import { expect, test } from './site.ts';

test('no line of a Chinese title ends within a word', async ({ page, site }) => {
  for (const template of ['full-project', 'bare-project', 'news-item', 'policy', 'home'] as const) {
    await page.goto(site.at(template, 'zh'));
    const broken = await page.locator('main .phrased').evaluateAll((titles) =>
      titles.flatMap((title) => {
        const pieces = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
        const split: string[] = [];
        while (pieces.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(pieces.currentNode);
          const tops = new Set([...range.getClientRects()].map(({ top }) => top));
          if (tops.size > 1) split.push(pieces.currentNode.textContent ?? '');
        }
        return split;
      }),
    );
    expect([template, broken]).toEqual([template, []]);
  }
});

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
