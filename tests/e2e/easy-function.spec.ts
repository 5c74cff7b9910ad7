import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { bringAxe, choose, examineLarge, findSwitch, sizeOf } from './easy-page.ts';
import { FUNCTION_PAGES, isRefusal } from './function-pages.ts';
import { expect, test } from './site.ts';
import { enter, examine } from './staff-pages.ts';

for (const locale of LOCALES) {
  test(`${locale}: the function’s pages are large for those who chose so, and the choice is changed there too`, async ({
    page,
    site,
  }) => {
    await page.goto(paths(locale).replyFigures());
    const before = await sizeOf(page);
    await choose(page, locale);
    await expect.poll(() => sizeOf(page)).toBeCloseTo(before * 1.375, 1);
    await page.goto(site.at('home', locale));
    await expect(findSwitch(page, locale)).toHaveAttribute('aria-pressed', 'true');
    await page.goto(paths(locale).replyFigures());
    expect(await sizeOf(page)).toBeCloseTo(before * 1.375, 1);
    await findSwitch(page, locale).click();
    await expect.poll(() => sizeOf(page)).toBe(before);
    await page.reload();
    expect(await sizeOf(page)).toBe(before);
  });

  test(`${locale}: large, every page of the function stands out at 7:1, with 44 px to press, on a phone too`, async ({
    page,
    site,
    request,
    complaints,
  }) => {
    await bringAxe(page);
    await page.goto(site.at('home', locale));
    await choose(page, locale);
    for (const [name, open] of Object.entries(FUNCTION_PAGES)) {
      await open({ page, site, request, locale });
      await examineLarge(page, name);
    }
    expect(complaints.filter((line) => !isRefusal(line))).toEqual([]);
    complaints.length = 0;
  });
}

test('a page of the function is read out to those who chose large text', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    speechSynthesis.getVoices = () => [{} as SpeechSynthesisVoice];
    speechSynthesis.speak = ({ text, lang }) => said.push(`${lang} ${text}`);
  });
  await page.goto(paths('en').replyFigures());
  const voice = page.getByRole('button', { name: getWords('en')('frame.readOut') });
  await expect(voice).toBeHidden();
  await choose(page, 'en');
  await voice.click();
  await expect(voice).toHaveAttribute('aria-pressed', 'true');
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toContain(`en ${title}`);
});

test('the staff’s pages follow the choice, and nothing runs off them', async ({ page, origin }) => {
  await enter(page, origin);
  const before = await sizeOf(page);
  await choose(page, 'zh');
  await expect.poll(() => sizeOf(page)).toBeCloseTo(before * 1.375, 1);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 740 });
    for (const part of ['收件箱', '答复月报', '项目月报', '包装情况', '账号', '登录安全']) {
      await page.getByRole('link', { name: part, exact: true }).click();
      await expect(page.locator('[aria-current]').getByText(part)).toBeVisible();
      await expect.poll(() => sizeOf(page)).toBeCloseTo(before * 1.375, 1);
      await examine(page);
    }
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a page of the function has no switch that would do nothing', async ({ page }) => {
    await page.goto(paths('zh').replyFigures());
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
