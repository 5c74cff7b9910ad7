import type { Page } from '@playwright/test';
import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { createAxe } from './axe.ts';
import { expect, test } from './site.ts';

async function examine(page: Page): Promise<void> {
  const { violations } = await createAxe(page).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Takes the answer that many lines down from where the choice stands, by keyboard. */
async function choose(page: Page, label: string, down: number): Promise<void> {
  const select = page.getByLabel(label, { exact: true });
  await select.focus();
  for (let presses = 0; presses < down; presses++) await page.keyboard.press('ArrowDown');
  await expect(select).toBeFocused();
}

/** A policy on foreign capital alone, and one without conditions. */
const FOREIGN = `[data-conditions='{"capital":["foreign"]}']`;
const FOR_ALL = "[data-conditions='{}']";

for (const locale of LOCALES) {
  const t = getWords(locale);
  const to = paths(locale);

  test(`${locale}: policies are parted by what is said of the project, and each says why`, async ({
    page,
  }) => {
    await page.goto(to.policies());
    const applies = page.locator('[data-group=applies]');
    await expect(applies).toBeHidden();
    await choose(page, t('guide.criteria.capital'), 2);
    await expect(page).toHaveURL(`${to.policies()}?capital=foreign`);
    const foreign = page.locator(FOREIGN).first();
    await expect(applies.locator(FOREIGN).first()).toBeVisible();
    await expect(foreign.locator('.met')).toHaveText(
      t('guide.why.met', {
        criterion: t('guide.criteria.capital'),
        wanted: t('guide.values.capital.foreign'),
        chosen: t('guide.values.capital.foreign'),
      }),
    );
    await expect(applies.locator(FOR_ALL).first()).toContainText(t('guide.why.none'));
    const counts = await Promise.all(
      ['applies', 'depends', 'not'].map((name) =>
        page.locator(`[data-group=${name}] [data-conditions]`).count(),
      ),
    );
    const [yes, perhaps, no] = counts;
    await expect(page.locator('qiao-match').getByRole('status')).toHaveText(
      t('guide.policies.said', { applies: yes, depends: perhaps, not: no }),
    );
    await examine(page);

    await page.keyboard.press('ArrowUp');
    await expect(page).toHaveURL(`${to.policies()}?capital=domestic`);
    await expect(page.locator(`[data-group=not] ${FOREIGN}`).first()).toBeVisible();
    await expect(foreign.locator('.unmet')).toBeVisible();
    await page.goBack();
    await expect(page.getByLabel(t('guide.criteria.capital'), { exact: true })).toHaveValue(
      'foreign',
    );
    await expect(applies.locator(FOREIGN).first()).toBeVisible();
    await page.getByRole('button', { name: t('guide.form.reset') }).press('Enter');
    await expect(page).toHaveURL(to.policies());
    await expect(applies).toBeHidden();
    await expect(page.locator('[data-group=all] [data-conditions]').first()).toBeVisible();
  });

  test(`${locale}: the charges are sorted by keyboard, and what was done is said`, async ({
    page,
  }) => {
    await page.goto(to.fees());
    const table = page.getByRole('table');
    const column = t('guide.fees.standard');
    const button = table.getByRole('button', { name: column });
    const amounts = () =>
      table
        .locator('[data-amount]')
        .evaluateAll((cells) =>
          cells.map((cell) => cell.getAttribute('data-amount') || 'Infinity'),
        );
    await button.press('Enter');
    const head = table.getByRole('columnheader', { name: column });
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    const up = (await amounts()).map(Number);
    expect(up).toEqual(up.toSorted((a, b) => (a === b ? 0 : a - b)));
    await expect(page.locator('qiao-sort').getByRole('status')).toHaveText(
      t('guide.fees.sorted', { column, direction: t('guide.fees.ascending') }),
    );
    await button.press('Space');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    const figures = (await amounts()).map(Number).filter(Number.isFinite);
    expect(figures).toEqual(figures.toSorted((a, b) => b - a));
    await expect(button).toBeFocused();
    await examine(page);
  });

  test(`${locale}: the charges come as a file that spreadsheets read`, async ({
    page,
    request,
  }) => {
    await page.goto(to.fees());
    const href = await page.getByRole('link', { name: t('guide.fees.csv') }).getAttribute('href');
    const body = await (await request.get(href ?? '')).body();
    expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, ...rows] = body.toString('utf8').trim().split('\r\n');
    expect(head).toContain(t('guide.fees.standard'));
    expect(rows).toHaveLength(await page.locator('tbody tr').count());
  });

  test(`${locale}: what my project needs follows what I say, and an address says it again`, async ({
    page,
    context,
  }) => {
    await page.goto(to.myProject());
    const plan = page.locator('qiao-plan');
    const said = plan.getByRole('status').first();
    await expect(said).toHaveText(t('guide.mine.start'));
    const all = await page.locator('[data-step]').count();
    await choose(page, t('guide.criteria.capital'), 1);
    await choose(page, t('guide.criteria.build'), 3);
    await expect(page).toHaveURL(`${to.myProject()}?capital=domestic&build=existing`);
    const shown = page.locator('[data-step]:visible');
    expect(await shown.count()).toBeLessThan(all);
    await expect(page.locator('#initial-report')).toBeHidden();
    await expect(page.locator('#register-company')).toBeVisible();
    const picture = plan.getByRole('img').first();
    await expect(picture).toBeVisible();
    const papers = page.locator('[data-paper-list] > li');
    await expect(
      page.getByText(t('guide.mine.papersTitle', { count: await papers.count() })),
    ).toBeVisible();
    await examine(page);

    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.locator('qiao-plan').getByRole('status').first()).toHaveText(
      (await said.textContent()) ?? '',
    );
    await other.close();
    await page.goBack();
    await expect(page).toHaveURL(`${to.myProject()}?capital=domestic&build=extension`);
    await expect(page.getByLabel(t('guide.criteria.build'), { exact: true })).toHaveValue(
      'extension',
    );
    await page.goForward();
    await page.getByRole('link', { name: t('guide.mine.policies') }).click();
    await expect(page).toHaveURL(`${to.policies()}?capital=domestic&build=existing`);
    await expect(page.locator('[data-group=applies]')).toBeVisible();
  });

  test(`${locale}: complaints and referrals lead to the form of their kind`, async ({ page }) => {
    for (const [path, action, kind] of [
      [to.complaints(), t('guide.complaints.action'), 'complaint'],
      [to.referral(), t('guide.referral.action'), 'referral'],
    ] as const) {
      await page.goto(path);
      await page.getByRole('main').getByRole('link', { name: action }).click();
      await expect(page.locator('[name=kind]').first()).toHaveValue(kind);
    }
  });
}

test('days and papers are those of the steps that are needed, each paper once', async ({
  page,
}) => {
  const full = 'capital=foreign&size=large&place=zone&build=new&land=state-land';
  await page.goto(
    `${paths('en').myProject()}?${full}&environment=report&energy=review&approval=file`,
  );
  const { papers, rows } = await page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => (element.textContent ?? '').trim());
    return {
      papers: texts('[data-paper-list] > li'),
      rows: texts('[data-step][data-verdict=applies] [data-papers] > li'),
    };
  });
  expect(papers.toSorted()).toEqual([...new Set(rows)].toSorted());
  expect(papers.length).toBeGreaterThan(10);
  await expect(page.locator('[data-unsure]')).toBeHidden();
  await expect(page.locator('[data-total=legal]')).toHaveText(/^\d+ working days$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALES) {
    test(`${locale}: every list is whole, in its order, with its conditions in words`, async ({
      page,
    }) => {
      const t = getWords(locale);
      const to = paths(locale);
      await page.goto(to.policies());
      await expect(page.locator('noscript > .notice')).toHaveText(t('guide.form.noScript'));
      await expect(page.locator('noscript > .notice')).toBeVisible();
      await expect(page.locator('qiao-match form')).toBeHidden();
      await expect(page.locator(FOREIGN).first()).toContainText(t('guide.values.capital.foreign'));
      await page.goto(to.fees());
      await expect(page.getByRole('table').getByRole('button', { disabled: false })).toHaveCount(0);
      await expect(page.locator('tbody tr').first()).toBeVisible();
      await page.goto(to.myProject());
      await expect(page.locator('[data-step]:visible')).toHaveCount(
        await page.locator('[data-step]').count(),
      );
      await expect(page.locator('#initial-report')).toContainText(
        t('guide.values.capital.foreign'),
      );
    });
  }
});
