import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { bringAxe, choose, examineLarge, findSwitch, sizeOf } from './easy-page.ts';
import { expect, test } from './site.ts';

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
    await findSwitch(page, locale).click();
    await expect.poll(() => sizeOf(page)).toBe(before);
    await page.goto(site.at('home', locale));
    expect(await sizeOf(page)).toBe(before);
  });
}

test('large, the text stands out at 7:1, what is pressed is 44 px high, and nothing runs off a phone', async ({
  page,
  site,
}) => {
  await bringAxe(page);
  await page.goto(site.at('home', 'zh'));
  await choose(page, 'zh');
  for (const template of ['home', 'full-project', 'policies', 'enquiry'] as const) {
    await page.goto(site.at(template, 'zh'));
    await examineLarge(page, template);
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
