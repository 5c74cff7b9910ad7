import type { Page } from '@playwright/test';
import { CalculatorPage } from './calculator-page.ts';
import { choose } from './easy-page.ts';
import { LibraryPage } from './library-page.ts';
import { findWide } from './overflow.ts';
import { expect, test, type Template } from './site.ts';

/** The browser's own size of text, which media queries in rem know of as well. */
async function setBrowserText(page: Page, size: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
}

/** Cards that hide a part of what they hold. */
const listClipped = (page: Page) =>
  page
    .locator('.card')
    .evaluateAll((cards) =>
      cards
        .filter((card) => card.scrollWidth > card.clientWidth + 1)
        .map((card) => card.textContent.slice(0, 60)),
    );

/** What stands upon another value in the same row of a table. */
const listCollisions = (page: Page) =>
  page.locator('main tr').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const boxes = [...row.querySelectorAll('td, th')].flatMap((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return [{ cell, ...range.getBoundingClientRect().toJSON() }] as (DOMRect & {
          cell: Element;
        })[];
      });
      return boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (other) =>
              one.right > other.left + 1 &&
              other.right > one.left + 1 &&
              one.bottom > other.top + 1 &&
              other.bottom > one.top + 1,
          )
          .map((other) => `${one.cell.textContent} / ${other.cell.textContent}`),
      );
    }),
  );

/** Texts of drawings that are to be seen, by their size in pixels. */
const listDrawnSizes = (page: Page) =>
  page.locator('svg.picture text:visible').evaluateAll((texts) =>
    texts.map((text) => {
      const { a } = (text as SVGTextElement).getScreenCTM() ?? { a: 0 };
      return parseFloat(getComputedStyle(text).fontSize) * a;
    }),
  );

const WITH_CARDS: readonly Template[] = [
  'home',
  'library',
  'sector',
  'town',
  'park',
  'event',
  'mode',
  'size',
];

test('with large text at 320 px no card cuts off what it says', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto(site.at('home', 'en'));
  await choose(page, 'en');
  for (const template of WITH_CARDS) {
    await page.goto(site.at(template, 'en'));
    expect([template, await listClipped(page)]).toEqual([template, []]);
    await expect(page.locator('.card-cover:visible')).toHaveCount(0);
  }
});

test('with the browser’s text at 200% nothing is cut off or runs off a phone', async ({
  page,
  site,
}) => {
  test.setTimeout(60_000);
  await setBrowserText(page, 32);
  for (const template of ['home', 'library', 'progress', 'fees', 'towns'] as const) {
    await page.goto(site.at(template, 'en'));
    expect([template, await findWide(page, 360)]).toEqual([template, []]);
    expect([template, await listClipped(page)]).toEqual([template, []]);
  }
  const field = await page.goto(site.at('library', 'en')).then(() => page.locator('#library-q'));
  expect((await field.boundingBox())?.width).toBeGreaterThan(200);
});

for (const [width, text] of [
  [320, 16],
  [360, 32],
] as const) {
  test(`progress against targets: no figure lies on another at ${width} px, text at ${text}`, async ({
    page,
    site,
  }) => {
    await setBrowserText(page, text);
    await page.setViewportSize({ width, height: 740 });
    await page.goto(site.at('progress', 'en'));
    expect(await listCollisions(page)).toEqual([]);
  });
}

test('with large text a phone shows lists and tables in place of drawings too small for it', async ({
  page,
  site,
}) => {
  await page.goto(site.at('home', 'en'));
  const [towns, cities] = [page.locator('ul.towns-list'), page.locator('dl.drawing-list')];
  await expect(cities).toBeHidden();
  await choose(page, 'en');
  await expect(cities).toBeVisible();
  await expect(towns.getByRole('link').first()).toBeVisible();
  for (const template of ['home', 'towns', 'why', 'procedure'] as const) {
    await page.goto(site.at(template, 'en'));
    expect([template, await listDrawnSizes(page)]).toEqual([template, []]);
  }
});

test('where drawings stay, their texts are at least 10 px at 320 px', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  for (const template of ['home', 'towns', 'why', 'procedure'] as const) {
    await page.goto(site.at(template, 'en'));
    for (const size of await listDrawnSizes(page)) expect(size).toBeGreaterThan(10);
  }
});

test('the townships of the library are plain tiles whose names are whole, whatever the size of text', async ({
  page,
  site,
}) => {
  await page.goto(site.at('home', 'en'));
  await choose(page, 'en');
  const library = new LibraryPage(page, 'en');
  await library.open('?view=towns');
  await expect(page.locator('.tile').first()).toBeVisible();
  expect(await findWide(page, 360)).toEqual([]);
  const cut = await page
    .locator('.tile-face')
    .evaluateAll((faces) => faces.filter((face) => face.scrollWidth > face.clientWidth).length);
  expect(cut).toBe(0);
});

test('with large text a figure of the calculator stands below its name where both have no room', async ({
  page,
  site,
}) => {
  await page.goto(site.at('home', 'en'));
  await choose(page, 'en');
  await new CalculatorPage(page, site, 'en').open();
  const names = page.locator('.calculator-figure dt');
  await expect(names.first()).toBeVisible();
  const widths = await names.evaluateAll((all) =>
    all.map(
      (name) => name.getBoundingClientRect().width / parseFloat(getComputedStyle(name).fontSize),
    ),
  );
  expect(widths.length).toBeGreaterThan(2);
  expect(Math.min(...widths)).toBeGreaterThan(7);
});
