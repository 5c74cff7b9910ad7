import type { APIRequestContext, Page } from '@playwright/test';
import { paths } from '#src/i18n/paths.ts';
import { listMissing } from '../build/glyphs.ts';
import { LibraryPage } from './library-page.ts';
import { keepRow, ShortlistPage } from './shortlist-page.ts';
import { expect, test, TEMPLATE_NAMES } from './site.ts';

/** What a page shows in the heading face, as the browser has laid it out. */
function readHeadingText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.closest('script, style, template, noscript')) continue;
      if (!getComputedStyle(parentElement!).fontFamily.includes('Qiao Heading')) continue;
      text += (textContent ?? '').trim();
    }
    return text;
  });
}

/** The fonts of a page, read once each. */
const fonts = new Map<string, Promise<Buffer>>();

function fetchFont(client: APIRequestContext, path: string): Promise<Buffer> {
  const found = fonts.get(path) ?? client.get(path).then((answer) => answer.body());
  fonts.set(path, found);
  return found;
}

/** The characters that the page sets in the heading face and that none of its fonts has. */
async function listLacking(page: Page, client: APIRequestContext): Promise<string> {
  const named = await page
    .locator('link[rel=preload][as=font]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  let missing = [...new Set(await readHeadingText(page))];
  for (const path of named)
    missing = await listMissing(await fetchFont(client, path), missing.join(''));
  return missing.join('');
}

for (const locale of ['zh', 'zh-hant'] as const) {
  test(`${locale}: what each kind of page sets in the heading face is in its fonts`, async ({
    page,
    request: client,
    site,
  }) => {
    test.slow();
    const lacking: string[] = [];
    for (const template of TEMPLATE_NAMES) {
      await page.goto(site.at(template, locale));
      // What is folded away is set in it too.
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((each) => (each.open = true)),
      );
      const missing = await listLacking(page, client);
      if (missing !== '') lacking.push(`${template}: ${missing}`);
    }
    expect(lacking).toEqual([]);
  });
}

test('so is what scripts write: results, tiles, comparison, lists kept and shared, refusals', async ({
  page,
  request: client,
  site,
}) => {
  const library = new LibraryPage(page);
  for (const search of [
    '?q=水',
    '?q=公积金',
    '?view=towns',
    '?sector=' + site.rows.zh[0]!.sector,
  ]) {
    await library.open(search);
    await expect(page.locator('.status-count')).toBeVisible();
    expect([search, await listLacking(page, client)]).toEqual([search, '']);
  }
  const [first, second] = site.rows.zh;
  await page.goto(paths('zh').compare([first!.slug, second!.slug]));
  await expect(page.locator('.compare-group').first()).toBeVisible();
  expect(await listLacking(page, client)).toBe('');
  await new ShortlistPage(page).seed([keepRow(first!), keepRow(second!)]);
  for (const path of [paths('zh').shortlist(), paths('zh').shortlist([second!.slug])]) {
    await page.goto(path);
    await expect(page.locator('.shortlist-main').first()).toBeVisible();
    expect([path, await listLacking(page, client)]).toEqual([path, '']);
  }
  await page.goto(paths('zh').enquiry());
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  expect(await listLacking(page, client)).toBe('');
});
