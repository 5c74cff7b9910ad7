import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';
import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { expect, test } from './site.ts';
import { findWide } from './overflow.ts';

const sizeOf = (page: Page) =>
  page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));

async function choose(page: Page, locale: Locale): Promise<void> {
  const button = page.getByRole('button', { name: getWords(locale)('frame.easy') });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

for (const locale of LOCALES) {
  test(`${locale}: large text is one press away, kept on the next page, and taken back`, async ({
    page,
    site,
  }) => {
    await page.goto(site.at('home', locale));
    const before = await sizeOf(page);
    await choose(page, locale);
    await expect.poll(() => sizeOf(page)).toBeCloseTo(before * 1.375, 1);
    await page.goto(site.at('full-project', locale));
    expect(await sizeOf(page)).toBeCloseTo(before * 1.375, 1);
    await expect(page.locator('.cover').first()).toBeHidden();
    await page.getByRole('button', { name: getWords(locale)('frame.easy') }).click();
    await expect.poll(() => sizeOf(page)).toBe(before);
    await page.goto(site.at('home', locale));
    expect(await sizeOf(page)).toBe(before);
  });
}

test('large, the text stands out at 7:1, what is pressed is 44 px high, and nothing runs off a phone', async ({
  page,
  site,
}) => {
  await page.addInitScript({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) });
  await page.goto(site.at('home', 'zh'));
  await choose(page, 'zh');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const template of ['home', 'full-project', 'policies', 'enquiry'] as const) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(site.at(template, 'zh'));
      const faint = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof Axe };
        const { violations } = await axe.run(document, {
          runOnly: ['color-contrast-enhanced'],
          rules: { 'color-contrast-enhanced': { enabled: true } },
        });
        return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 120)));
      });
      expect([template, colorScheme, faint]).toEqual([template, colorScheme, []]);
      const low = await page
        .locator('main :is(button, select, input[type=text], .button):visible')
        .evaluateAll(
          (all) => all.filter((each) => each.getBoundingClientRect().height < 44).length,
        );
      expect([template, low]).toEqual([template, 0]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect([template, await findWide(page, 360)]).toEqual([template, []]);
    }
  }
});

test('with large text the page is read out block by block in its language, until pressed again', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const said: [string, string][] = [];
    Object.assign(window, { said });
    speechSynthesis.speak = ({ text, lang }) => said.push([text, lang]);
    speechSynthesis.cancel = () => {
      said.length = 0;
    };
  });
  const heard = () => page.evaluate(() => (window as unknown as { said: [string, string][] }).said);
  await page.goto(site.at('full-project', 'en'));
  const voice = page.getByRole('button', { name: getWords('en')('frame.readOut') });
  await expect(voice).toBeHidden();
  await choose(page, 'en');
  await voice.click();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const said = await heard();
  expect(said).toContainEqual([title, 'en']);
  expect(said.length).toBeGreaterThan(20);
  await voice.click();
  expect(await heard()).toEqual([]);
  await expect(voice).toHaveAttribute('aria-pressed', 'false');
});
