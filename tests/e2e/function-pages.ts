import type { APIRequestContext, Page } from '@playwright/test';
import type { Locale } from '#src/i18n/locales.ts';
import { assets, paths } from '#src/i18n/paths.ts';
import { expect, type Site } from './site.ts';
import { sendEnquiry } from './send-enquiry.ts';

const ADDRESS = 'easy@example.com';

/** What opening a page of the function takes. */
export interface Opening {
  page: Page;
  site: Site;
  request: APIRequestContext;
  locale: Locale;
}

/** Sends the page's form as a browser without script would. */
const submit = (page: Page, form: string) =>
  page.locator(form).evaluate((each) => HTMLFormElement.prototype.submit.call(each));

async function ask({ page, site, locale }: Opening, number: string): Promise<void> {
  await page.goto(site.at('enquiry-status', locale));
  await page.locator('[name=number]').fill(number);
  await page.locator('[name=email]').fill(ADDRESS);
  await submit(page, 'main form');
}

/** The form as it comes back, with what was typed and what is wrong. */
async function sendPlain({ page, site, locale }: Opening, email: string): Promise<void> {
  await page.goto(site.at('enquiry', locale));
  await page.locator('[name=message]').fill('Price of land?');
  await page.locator('[name=name]').fill('Zhang San');
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=consent]').check();
  await submit(page, '.enquiry-form');
}

/** Every kind of page that the function makes for a browser without script, by how it is opened. */
export const FUNCTION_PAGES = {
  figures: async ({ page, locale }) => {
    await page.goto(paths(locale).replyFigures());
  },
  message: async ({ page, locale }) => {
    await page.goto(`${assets.enquiries}?locale=${locale}`);
  },
  form: async (opening) => {
    await sendPlain(opening, 'zhang at example');
    await expect(opening.page.locator('.enquiry-summary')).toBeFocused();
  },
  receipt: async (opening) => {
    const { page } = opening;
    await sendPlain(opening, ADDRESS);
    // Without a proof of work it is asked for a second press, and after the least time taken.
    await expect(async () => {
      await page.locator('.enquiry-send').click();
      await expect(page.locator('.enquiry-receipt')).toBeVisible({ timeout: 1_000 });
    }).toPass();
  },
  question: async (opening) => {
    await ask(opening, 'QX');
    await expect(opening.page.locator('.enquiry-summary')).toBeVisible();
  },
  standing: async (opening) => {
    const asked = { message: 'Price of land?', email: ADDRESS };
    await ask(opening, await sendEnquiry(opening.request, asked));
    await expect(opening.page.locator('.enquiry-standing')).toBeVisible();
  },
} as const satisfies Record<string, (opening: Opening) => Promise<void>>;

/** The browser reports an answer of 405 or 422 in its console, whatever page it brings. */
export const isRefusal = (line: string) => /status of 4\d\d/.test(line);
