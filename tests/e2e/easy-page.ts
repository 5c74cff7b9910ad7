import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { expect } from './site.ts';
import { findWide } from './overflow.ts';

export const sizeOf = (page: Page) =>
  page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));

/** The switch of large text. */
export const findSwitch = (page: Page, locale: Locale) =>
  page.getByRole('button', { name: getWords(locale)('frame.easy') });

/** Chooses large text by keyboard. */
export async function choose(page: Page, locale: Locale): Promise<void> {
  const button = findSwitch(page, locale);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

/** For {@link examineLarge}: axe waits in every page that is opened. */
export const bringAxe = (page: Page) =>
  page.addInitScript({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) });

const listFaint = (page: Page) =>
  page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document, {
      runOnly: ['color-contrast-enhanced'],
      rules: { 'color-contrast-enhanced': { enabled: true } },
    });
    return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 120)));
  });

/** The page that is open, large: 7:1 in light and dark, 44 px to press, nothing beyond a phone's edge. */
export async function examineLarge(page: Page, name: string): Promise<void> {
  // What stands there may do so before the style sheet of large text has come.
  await page.waitForLoadState();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect([name, colorScheme, await listFaint(page)]).toEqual([name, colorScheme, []]);
  }
  const low = await page
    .locator(':is(main :is(button, select, input[type=text], .button), .easy button):visible')
    .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 44).length);
  expect([name, low]).toEqual([name, 0]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect([name, await findWide(page, 360)]).toEqual([name, []]);
  await page.setViewportSize({ width: 1280, height: 800 });
}
