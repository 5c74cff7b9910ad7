import type { Page } from '@playwright/test';
import { MOST_COMPARED } from '#src/domain/comparison/comparison.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { keepRow, ShortlistPage } from './shortlist-page.ts';
import { expect, test } from './site.ts';

const tableOf = (page: Page, locale: Locale) =>
  page.getByRole('table', { name: getWords(locale)('compare.table') });

for (const locale of LOCALES) {
  test(`${locale}: projects stand side by side, with their differences marked`, async ({
    page,
    site,
  }) => {
    const t = getWords(locale);
    const rows = site.rows[locale].slice(0, 3);
    await page.goto(paths(locale).compare(rows.map(({ slug }) => slug)));
    const table = tableOf(page, locale);
    await expect(table.getByRole('columnheader')).toHaveCount(4);
    for (const { title, slug } of rows)
      await expect(table.getByRole('link', { name: title })).toHaveAttribute(
        'href',
        paths(locale).project(slug),
      );
    const total = table.getByRole('row', { name: t('project.total') }).first();
    await expect(total).toContainText(t('compare.differs'));
    await expect(total).toContainText(t('compare.lowest'));
    await expect(total).toContainText(t('compare.highest'));
    await expect(total.locator('svg')).toHaveCount(3);
    const weight = (cell: string) =>
      table
        .locator(cell)
        .first()
        .evaluate((each) => Number(getComputedStyle(each).fontWeight));
    expect(await weight('.differs td')).toBeGreaterThan(500);
    const all = await table.getByRole('row').count();
    await page.getByRole('checkbox', { name: t('compare.onlyDiffering') }).check();
    expect(await table.getByRole('row').count()).toBeLessThanOrEqual(all);
    await expect(table.locator('tr.same')).toHaveCount(0);
  });
}

test('a measure that nobody has worked out says so, beside one that has been', async ({
  page,
  site,
}) => {
  const t = getWords('zh');
  const full = site.rows.zh.find(({ irr }) => irr !== undefined);
  const bare = site.rows.zh.find(({ irr }) => irr === undefined);
  await page.goto(paths('zh').compare([full!.slug, bare!.slug]));
  const irr = tableOf(page, 'zh').getByRole('row', { name: t('project.irrAfter') });
  await expect(irr.getByRole('cell').first()).toContainText('%');
  await expect(irr.getByRole('cell').last()).toHaveText(t('compare.notEstimated'));
});

test('by keyboard alone a project is found and added, another taken out, and back undoes it', async ({
  page,
  site,
}) => {
  const t = getWords('en');
  const [a, b] = site.rows.en;
  await page.goto(paths('en').compare([a!.slug]));
  await expect(page.getByText(t('compare.tooFew'))).toBeVisible();
  await page.getByLabel(t('compare.addLabel')).focus();
  await page.keyboard.type(b!.number);
  const found = page.getByRole('button', { name: new RegExp(b!.number) });
  await expect(found).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(found).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(paths('en').compare([a!.slug, b!.slug]));
  await expect(page.getByText(t('compare.added', { title: b!.title }))).toBeInViewport();
  await expect(tableOf(page, 'en').getByRole('link', { name: b!.title })).toBeInViewport();
  await page.getByRole('button', { name: `${t('compare.drop')} ${a!.title}` }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(paths('en').compare([b!.slug]));
  await expect(page.locator('.compare')).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(paths('en').compare([a!.slug, b!.slug]));
  await expect(tableOf(page, 'en').getByRole('columnheader')).toHaveCount(3);
  await page.getByLabel(t('compare.addLabel')).fill('zeppelin');
  await expect(page.getByText(t('compare.addNone', { text: 'zeppelin' }))).toBeVisible();
});

test('a project is found by its name in the other script', async ({ page, site }) => {
  const { zh, 'zh-hant': hant } = site.rows;
  const titles = new Set(zh.map(({ title }) => title));
  const other = hant.find(({ title }) => !titles.has(title))!;
  await page.goto(paths('zh').compare([]));
  await page.getByLabel(getWords('zh')('compare.addLabel')).fill(other.title);
  await expect(page.getByRole('button', { name: new RegExp(other.number) })).toBeVisible();
});

test('unknown projects and too many are said plainly, and the first that are there compared', async ({
  page,
  site,
  complaints,
}) => {
  const t = getWords('zh');
  const slugs = site.rows.zh.slice(0, 5).map(({ slug }) => slug);
  await page.goto(paths('zh').compare([slugs[0]!, 'no-such-project', ...slugs.slice(1)]));
  await expect(page.getByText(t('compare.unknown', { names: 'no-such-project' }))).toBeVisible();
  await expect(
    page.getByText(t('compare.tooMany', { given: 6, most: MOST_COMPARED })),
  ).toBeVisible();
  // One for the names of the facts, and four projects.
  await expect(tableOf(page, 'zh').getByRole('columnheader')).toHaveCount(1 + MOST_COMPARED);
  // Once: what is asked for is not asked for again as the others arrive.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
});

test('the language switch keeps the projects compared', async ({ page, site }) => {
  const rows = site.rows.zh.slice(0, 2);
  const slugs = rows.map(({ slug }) => slug);
  await page.goto(paths('zh').compare(slugs));
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(paths('en').compare(slugs));
  const title = site.rows.en.find(({ slug }) => slug === slugs[0])!.title;
  await expect(tableOf(page, 'en').getByRole('link', { name: title })).toBeVisible();
});

test('two ticked on the shortlist are compared, and a project’s page offers its like', async ({
  page,
  site,
}) => {
  const t = getWords('zh');
  const list = new ShortlistPage(page);
  const rows = site.rows.zh.slice(0, 2);
  await list.seed(rows.map(keepRow));
  await list.open();
  for (const { title } of rows)
    await list.main.getByRole('checkbox', { name: t('shortlist.pick', { title }) }).check();
  await list.main.getByRole('link', { name: t('shortlist.compare') }).click();
  await expect(page).toHaveURL(paths('zh').compare(rows.map(({ slug }) => slug)));
  await page.goto(site.at('full-project', 'zh'));
  await page.getByRole('link', { name: t('compare.link') }).click();
  await expect(page).toHaveURL(/\/compare\/\?p=/);
  await expect(tableOf(page, 'zh')).toBeVisible();
});

test('printed, the comparison lies across A4 with nothing to press', async ({ page, site }) => {
  await page.goto(site.at('compare', 'zh'));
  await expect(tableOf(page, 'zh')).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const [, width, height] = /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'))!;
  expect(Number(width)).toBeGreaterThan(Number(height));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main button:visible, main input:visible')).toHaveCount(0);
  await expect(tableOf(page, 'zh').getByRole('cell').first()).toBeVisible();
});
