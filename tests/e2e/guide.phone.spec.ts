import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { expect, test } from './site.ts';

for (const locale of LOCALES)
  test(`${locale}: on a phone what my project comes to is in sight at every answer, and leads to the list`, async ({
    page,
  }) => {
    const t = getWords(locale);
    await page.goto(paths(locale).myProject());
    const said = page.locator('qiao-plan').getByRole('status').first();
    const toAnswer = page.getByRole('link', { name: t('guide.mine.toAnswer') });
    await expect(toAnswer).toBeHidden();
    for (const criterion of ['capital', 'environment', 'approval']) {
      const field = page.getByLabel(t(`guide.criteria.${criterion}`), { exact: true });
      await field.selectOption({ index: 1 });
      await field.scrollIntoViewIfNeeded();
      await expect(said).toBeInViewport({ ratio: 1 });
      await expect(toAnswer).toBeInViewport({ ratio: 1 });
      const [over, below] = await Promise.all([field.boundingBox(), said.boundingBox()]);
      expect(over!.y + over!.height).toBeLessThanOrEqual(below!.y);
    }
    await toAnswer.press('Enter');
    await expect(page.getByRole('heading', { name: t('guide.mine.daysTitle') })).toBeInViewport();
    await expect(page.locator('#plan')).toBeFocused();
    // Beside the answer itself nothing stands in the way.
    await page.getByRole('heading', { name: t('guide.mine.listTitle') }).scrollIntoViewIfNeeded();
    await expect(said).not.toBeInViewport();
  });
