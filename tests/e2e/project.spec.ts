import { PROJECT_PARTS } from '#src/domain/project/parts.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { formatMoney } from '#src/i18n/format.ts';
import { LANG_TAGS, LOCALE_NAMES, LOCALES } from '#src/i18n/locales.ts';
import { paths, translatePath } from '#src/i18n/paths.ts';
import { openFolds } from './overflow.ts';
import { expect, test } from './site.ts';

test('the switch of language keeps the page, through all three readings', async ({
  page,
  site,
}) => {
  const path = site.at('full-project', 'zh');
  const slug = path.split('/').at(-2);
  await page.goto(path);
  for (const locale of ['zh-hant', 'en', 'zh'] as const) {
    await page.getByRole('link', { name: LOCALE_NAMES[locale], exact: true }).click();
    await expect(page).toHaveURL(translatePath(path, locale));
    await expect(page.locator('html')).toHaveAttribute('lang', LANG_TAGS[locale]);
    const title = site.rows[locale].find((row) => row.slug === slug)?.title ?? '';
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
});

test('the switch of language keeps the part of the page that the address names', async ({
  page,
  site,
}) => {
  const path = site.at('full-project', 'zh');
  await page.goto(`${path}#returns`);
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(`${translatePath(path, 'en')}#returns`);
});

test('the switch of language keeps every kind of list and page as well', async ({ page, site }) => {
  for (const template of ['home', 'library', 'sector', 'town', 'enquiry', 'contact'] as const) {
    await page.goto(site.at(template, 'zh'));
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await expect(page).toHaveURL(site.at(template, 'en'));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
});

for (const locale of LOCALES) {
  test(`${locale}: a project names its investment, its six parts and whom to ask`, async ({
    page,
    site,
  }) => {
    const t = getWords(locale);
    const path = site.at('full-project', locale);
    const row = site.rows[locale].find(({ slug }) => path.includes(`/${slug}/`))!;
    await page.goto(path);
    const facts = page.getByRole('region', { name: t('project.factsTitle') });
    const amount = formatMoney(row.totalWan, locale).replaceAll('\u00A0', ' ');
    await expect(facts).toContainText(amount.split(' ').find((part) => /\d/.test(part))!);
    await expect(page.getByText(row.number).first()).toBeVisible();
    const parts = page.getByRole('article').getByRole('heading', { level: 2 });
    await expect(parts).toHaveCount(PROJECT_PARTS.length + 2);
    await expect(page.getByRole('heading', { name: t('project.deskTitle') })).toBeVisible();
  });
}

test('what a page draws is heard as well: what is still to come, the meter’s and each table’s name', async ({
  page,
  site,
}) => {
  const t = getWords('en');
  await page.goto(site.at('full-project', 'en'));
  await openFolds(page);
  const stages = page.getByRole('list', { name: t('project.stageTitle') }).getByRole('listitem');
  await expect(stages.last()).toContainText(t('project.stageAhead'));
  await expect(stages.first()).not.toContainText(t('project.stageAhead'));
  await expect(page.getByRole('meter', { name: t('library.readiness') })).toBeVisible();
  const tables = page.locator('main').getByRole('table');
  const named = page.locator('main').getByRole('table', { name: /./ });
  expect(await tables.count()).toBeGreaterThan(5);
  await expect(named).toHaveCount(await tables.count());
  const funds = page.getByRole('table', { name: t('project.fundsTitle') });
  await expect(funds.getByRole('columnheader')).toHaveCount(3);
});

test('each line of the contents leads to its part', async ({ page, site }) => {
  await page.goto(site.at('full-project', 'zh'));
  const contents = page.getByRole('navigation', { name: getWords('zh')('project.contentsTitle') });
  const links = contents.getByRole('link');
  await expect(links).toHaveCount(PROJECT_PARTS.length + 1);
  for (const link of await links.all()) {
    const id = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${id}$`));
    await expect(page.locator(id).getByRole('heading').first()).toBeInViewport();
  }
});

test('the one action of the page leads to the form', async ({ page, site }) => {
  await page.goto(site.at('full-project', 'en'));
  const t = getWords('en');
  await page.getByRole('link', { name: t('project.ask') }).click();
  await expect(page.getByRole('button', { name: t('enquiry.form.send') })).toBeAttached();
  await expect(page.locator('#enquiry')).toBeInViewport();
});

test('behind each drawing are its figures', async ({ page, site }) => {
  await page.goto(site.at('full-project', 'en'));
  const t = getWords('en');
  await page.getByText(t('project.showTable')).click();
  const first = t('project.year', { year: 1 });
  await expect(page.getByRole('rowheader', { name: first, exact: true })).toBeVisible();
  for (const name of ['splitTitle', 'cashFlowTitle'] as const)
    await expect(page.getByRole('img', { name: t(`project.${name}`) }).first()).toBeVisible();
});

test('the stages are a list in which the present one is marked', async ({ page, site }) => {
  await page.goto(site.at('full-project', 'en'));
  const stages = page.getByRole('list', { name: getWords('en')('project.stageTitle') });
  await expect(stages.getByRole('listitem')).toHaveCount(6);
  await expect(stages.locator('[aria-current="step"]')).toHaveCount(1);
});

for (const locale of LOCALES)
  test(`${locale}: the longest project fills two sides of A4`, async ({ page, site }) => {
    const sizes = await Promise.all(
      site.rows[locale].map(async ({ slug }) => {
        const path = paths(locale).project(slug);
        const answer = await page.request.get(path);
        return { path, size: (await answer.body()).length };
      }),
    );
    const [longest] = sizes.toSorted((one, other) => other.size - one.size);
    await page.goto(longest!.path);
    const printed = await page.pdf({ preferCSSPageSize: true });
    const sides = printed.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(`${longest!.path} ${sides.length}`).toBe(`${longest!.path} 2`);
  });

test('on paper there is the project, and nothing to press', async ({ page, site }) => {
  await page.goto(site.at('full-project', 'zh'));
  await page.emulateMedia({ media: 'print' });
  for (const navigation of await page.getByRole('navigation').all())
    await expect(navigation).toBeHidden();
  await expect(page.getByRole('search').first()).toBeHidden();
  await expect(page.getByRole('link', { name: getWords('zh')('project.ask') })).toBeHidden();
  await expect(page.locator('form:visible')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(paper).toBe('rgb(255, 255, 255)');
});
