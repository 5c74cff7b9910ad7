import type { Page } from '@playwright/test';
import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
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

/** Gives the browser voices, at once or when `speakUp` is called, and notes what they are to say. */
async function bringVoices(page: Page, when: 'at once' | 'late'): Promise<void> {
  await page.addInitScript((late) => {
    const said: SpeechSynthesisUtterance[] = [];
    let voices = late ? [] : [{}];
    Object.assign(speechSynthesis, {
      getVoices: () => voices,
      speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance),
      cancel: () => said.splice(0),
    });
    Object.assign(window, {
      listSaid: () => said.map(({ text, lang }) => [text, lang]),
      failLast: () =>
        said.at(-1)?.dispatchEvent(Object.assign(new Event('error'), { error: 'network' })),
      speakUp: () => {
        voices = [{}];
        speechSynthesis.dispatchEvent(new Event('voiceschanged'));
      },
    });
  }, when === 'late');
}

const findVoice = (page: Page, locale: Locale) =>
  page.getByRole('button', { name: getWords(locale)('frame.readOut') });

test('with large text the page is read out block by block in its language, until pressed again', async ({
  page,
  site,
}) => {
  await bringVoices(page, 'at once');
  const heard = () => page.evaluate('listSaid()');
  await page.goto(site.at('full-project', 'en'));
  const voice = findVoice(page, 'en');
  await expect(voice).toBeHidden();
  await choose(page, 'en');
  await voice.click();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const said = (await heard()) as string[][];
  expect(said).toContainEqual([title, 'en']);
  expect(said.length).toBeGreaterThan(20);
  await voice.click();
  expect(await heard()).toEqual([]);
  await expect(voice).toHaveAttribute('aria-pressed', 'false');
});

test('a browser without a voice offers none, and does so once one has come', async ({
  page,
  site,
}) => {
  await bringVoices(page, 'late');
  await page.goto(site.at('home', 'zh'));
  const script = page.waitForResponse('**/read-out.js');
  await choose(page, 'zh');
  await script;
  const voice = findVoice(page, 'zh');
  await expect(voice).toBeHidden();
  await page.evaluate('speakUp()');
  await voice.click();
  await expect(voice).toHaveAttribute('aria-pressed', 'true');
});

test('a voice that breaks off leaves the button as it was', async ({ page, site }) => {
  await bringVoices(page, 'at once');
  await page.goto(site.at('home', 'zh'));
  await choose(page, 'zh');
  const voice = findVoice(page, 'zh');
  await voice.click();
  await expect(voice).toHaveAttribute('aria-pressed', 'true');
  await page.evaluate('failLast()');
  await expect(voice).toHaveAttribute('aria-pressed', 'false');
});
