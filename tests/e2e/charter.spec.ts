import type { Page } from '@playwright/test';
import type { PublicFigures, PublicMonth } from '#src/domain/enquiry/public-figures.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { assets, paths } from '#src/i18n/paths.ts';
import { createAxe } from './axe.ts';
import { expect, test } from './site.ts';

interface Texts {
  locale: Locale;
  title: string;
  figures: string;
  none: string;
  failed: string;
  asOf: string;
  few: string;
  month: string;
  plain: string;
  complain: string;
}

const CHARTERS = [
  {
    locale: 'zh',
    title: '服务承诺',
    figures: '上个月做得怎样',
    none: '还没有数据。',
    failed: '现在取不到数字',
    asOf: '2026年10月收到的咨询，按 2026-11-29 的记录计算。',
    few: '到期的不足 5 条，不算比率',
    month: '2026年9月',
    plain: '打开答复情况',
    complain: '提交投诉',
  },
  {
    locale: 'zh-hant',
    title: '服務承諾',
    figures: '上個月做得怎樣',
    none: '還沒有數據。',
    failed: '現在取不到數字',
    asOf: '2026年10月收到的諮詢，按 2026-11-29 的記錄計算。',
    few: '到期的不足 5 條，不算比率',
    month: '2026年9月',
    plain: '打開答覆情況',
    complain: '提交投訴',
  },
  {
    locale: 'en',
    title: 'Service charter',
    figures: 'How last month went',
    none: 'No figures yet.',
    failed: 'The figures cannot be fetched just now.',
    asOf: 'Enquiries received in October 2026, by the records of 29 November 2026.',
    few: 'fewer than 5 due, so no rate is given',
    month: 'September 2026',
    plain: 'Open the reply figures',
    complain: 'Make a complaint',
  },
] as const satisfies readonly Texts[];

const OCTOBER: PublicMonth = {
  month: '2026-10',
  received: 12,
  inTime: 7,
  late: 1,
  overdue: 2,
  waiting: 1,
  closed: 1,
  due: 10,
  rate: 0.7,
  medianHours: 5.5,
};
const SEPTEMBER: PublicMonth = {
  ...OCTOBER,
  month: '2026-09',
  received: 2,
  inTime: 2,
  late: 0,
  overdue: 0,
  waiting: 0,
  closed: 0,
  due: 2,
  rate: null,
  medianHours: null,
};

/** Lets the function say these figures, as it would on 29 November 2026. */
const say = (page: Page, months: readonly PublicMonth[]) =>
  page.route(`**${assets.figures}`, (route) =>
    route.fulfill({ json: { asOf: '2026-11-29', months } satisfies PublicFigures }),
  );

async function examine(page: Page): Promise<void> {
  const { violations } = await createAxe(page).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

for (const texts of CHARTERS) {
  const { locale } = texts;

  test(`${locale}: the charter shows last month’s figures and the months before`, async ({
    page,
    site,
  }) => {
    await say(page, [OCTOBER, SEPTEMBER]);
    await page.goto(site.at('charter', locale));
    await expect(page.getByRole('heading', { name: texts.title, level: 1 })).toBeVisible();
    const section = page.locator('section', { hasText: texts.figures });
    await expect(section.getByRole('status')).toHaveText(texts.asOf);
    await expect(section.getByText('70%', { exact: true }).first()).toBeVisible();
    await expect(section.getByRole('definition')).toHaveText(['7', '1', '2', '1', '1']);
    const rows = section.getByRole('row');
    await expect(rows).toHaveCount(3);
    await expect(rows.nth(1).getByRole('cell')).toHaveText(['70%', '12', '10', '7', '5.5']);
    await expect(rows.nth(2).getByRole('rowheader')).toHaveText(texts.month);
    const widths = await section
      .locator('svg.bar rect')
      .evaluateAll((bars) => bars.map((bar) => Math.round(Number(bar.getAttribute('width')))));
    expect(widths).toEqual([58, 8, 17, 8, 8]);
    await examine(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await examine(page);
  });

  test(`${locale}: of too few it tells the numbers and no rate`, async ({ page, site }) => {
    await say(page, [SEPTEMBER]);
    await page.goto(site.at('charter', locale));
    const section = page.locator('section', { hasText: texts.figures });
    await expect(section.getByText(texts.few)).toBeVisible();
    await expect(section.getByText('%')).toHaveCount(0);
  });

  test(`${locale}: without figures and without an answer it says so`, async ({
    page,
    site,
    complaints,
  }) => {
    const status = page.locator('section', { hasText: texts.figures }).getByRole('status');
    await say(page, []);
    await page.goto(site.at('charter', locale));
    await expect(status).toContainText(texts.none);
    await examine(page);
    await page.unroute(`**${assets.figures}`);
    for (const answer of ['refused', 'broken'] as const) {
      await page.route(`**${assets.figures}`, (route) =>
        answer === 'refused' ? route.abort() : route.fulfill({ status: 503, json: {} }),
      );
      await page.goto(site.at('charter', locale));
      await expect(status).toContainText(texts.failed);
      await page.unroute(`**${assets.figures}`);
    }
    // The browser itself reports both in its console.
    expect(complaints.every((line) => line.includes('Failed to load resource'))).toBe(true);
    complaints.length = 0;
  });

  test(`${locale}: a complaint is one press away`, async ({ page, site }) => {
    await page.goto(site.at('charter', locale));
    await page.getByRole('link', { name: texts.complain }).click();
    await expect(page).toHaveURL(paths(locale).enquiryAbout({ kind: 'complaint' }));
    await expect(page.locator('input[name=kind]')).toHaveValue('complaint');
  });
}

test('the function and the page agree on what the figures look like', async ({ page, site }) => {
  const answered = page.waitForResponse(`**${assets.figures}`);
  await page.goto(site.at('charter', 'zh'));
  const response = await answered;
  expect(response.headers()['cache-control']).toBe('public, max-age=3600');
  const figures = (await response.json()) as PublicFigures;
  expect(figures.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  const status = page.locator('#reply-figures').getByRole('status');
  await expect(status).toContainText(figures.months.length === 0 ? '还没有数据' : '的记录计算');
});

test('the charter’s own script is at most 2 kB', async ({ page, site }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/ReplyFigures[^/]*\.js$/.test(response.url())) scripts.push(response.body());
  });
  await page.goto(site.at('charter', 'zh'), { waitUntil: 'networkidle' });
  const [script, ...others] = await Promise.all(scripts);
  expect([script?.byteLength, others]).toEqual([expect.any(Number), []]);
  expect(script?.byteLength).toBeLessThanOrEqual(2_048);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { locale, plain, figures } of CHARTERS) {
    test(`${locale}: the figures are a page of the function`, async ({ page, site }) => {
      await page.goto(site.at('charter', locale));
      // Pressed, the link works too, but the browser warns that the two pages do not blend.
      const href = await page.getByRole('link', { name: plain }).getAttribute('href');
      await page.goto(href ?? '');
      await expect(page.getByRole('heading', { name: figures, level: 1 })).toBeVisible();
    });
  }
});
