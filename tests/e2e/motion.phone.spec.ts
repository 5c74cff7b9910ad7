import type { Page } from '@playwright/test';
import { LibraryPage } from './library-page.ts';
import { expect, test } from './site.ts';

/** Opens the library from the home page, and its facets; answers with what moved on the way. */
async function listMoves(page: Page, home: string): Promise<string[]> {
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      if ((event as unknown as { viewTransition: unknown }).viewTransition)
        sessionStorage.setItem('faded', 'pages fade');
    });
    addEventListener('animationstart', ({ animationName }) => {
      sessionStorage.setItem('moved', animationName);
    });
  });
  await page.goto(home);
  const library = new LibraryPage(page);
  await page
    .getByRole('link', { name: library.t('common.nav.projects'), exact: true })
    .first()
    .tap();
  await library.ready();
  await page.locator('.show-facets').tap();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page
    .getByRole('dialog')
    .evaluate((sheet) => Promise.all(sheet.getAnimations().map(({ finished }) => finished)));
  return page.evaluate(() => Object.values({ ...sessionStorage }) as string[]);
}

test('nothing moves for those who asked for less motion', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await listMoves(page, site.at('home', 'zh'))).toEqual([]);
});

test('for others the facets rise', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await listMoves(page, site.at('home', 'zh'))).toContain('sheet-rise');
});
