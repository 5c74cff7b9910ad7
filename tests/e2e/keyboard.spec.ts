import type { Page } from '@playwright/test';
import { getWords } from '#src/i18n/dictionaries.ts';
import { LibraryPage, pickPair } from './library-page.ts';
import { expect, test } from './site.ts';

/** Presses Tab until what has the focus is what is looked for; says where it went if it is not. */
async function tabTo(page: Page, selector: string, most: number): Promise<void> {
  const trail: string[] = [];
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    // Not through a locator of `:focus`: it would wait for ever where the focus has been lost.
    const { found, tag } = await page.evaluate((wanted) => {
      const focused = document.activeElement ?? document.body;
      return {
        found: focused.matches(wanted),
        tag: focused.outerHTML.slice(0, 60),
      };
    }, selector);
    if (found) return;
    trail.push(tag);
  }
  throw new Error(
    `${selector} was not reached within ${most} presses of Tab on ${page.url()}, but\n${trail.join('\n')}`,
  );
}

test('from the home page to a project by keyboard alone', async ({ page, site }) => {
  const { slug } = site.rows.zh[0]!;
  await page.goto('/');
  await tabTo(page, '#home-q', 20);
  await page.keyboard.type(pickPair(site.rows.zh, slug));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/projects\/\?q=/);
  const library = new LibraryPage(page);
  await library.ready();
  await expect(library.results.first()).toBeVisible();
  await tabTo(page, 'a[data-search-result]', 90);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/projects\/[a-z0-9-]+\/$/);
  await tabTo(page, 'a[href="#enquiry"]', 40);
  await page.keyboard.press('Enter');
  await expect(page.locator('#enquiry')).toBeInViewport();
});

test('the first press of Tab offers to skip to the content', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: getWords('en')('common.skip') });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const within = await page
    .locator(':focus')
    .evaluate((focused) => focused.closest('main') !== null);
  expect(within).toBe(true);
});

test('facets are chosen and chips undone by keyboard, and the focus is not lost', async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  await tabTo(page, '[name=mode][value=sole]', 80);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/projects/?mode=sole');
  await expect(page.locator('[name=mode][value=sole]')).toBeFocused();
  await tabTo(page, '.chips button', 60);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/projects/');
  await expect(page.locator('body')).not.toBeFocused();
});

test('whatever has the focus shows it', async ({ page, site }) => {
  for (const template of ['home', 'library', 'full-project', 'contact'] as const) {
    await page.goto(site.at(template, 'zh'));
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('Tab');
      const bare = await page.evaluate(() => {
        const focused = document.activeElement ?? document.body;
        const drawn = (element: Element | null) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element ?? document.body);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        };
        // Past the last stop the focus is the browser's own.
        if (focused === document.body || drawn(focused)) return '';
        return drawn(focused.closest('.card')) ? '' : focused.outerHTML.slice(0, 120);
      });
      expect([template, bare]).toEqual([template, '']);
    }
  }
});
