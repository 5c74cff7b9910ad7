import type { Page } from '@playwright/test';
import { paths } from '#src/i18n/paths.ts';

const to = paths('zh');

/** What an investor does between two looks at the page. */
export interface Step {
  readonly what: string;
  /** The most that it may take, with what it loads; the budget of the step. */
  readonly seconds: number;
  readonly kB: number;
  readonly act: (page: Page) => Promise<void>;
}

/** Patience with one thing: past it, the step has failed. */
const PATIENCE_MS = 60_000;

const see = (page: Page, selector: string) =>
  page.locator(selector).first().waitFor({ timeout: PATIENCE_MS });

/** Puts the focus where Tab would bring it, and types. */
async function type(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector).first().focus();
  await page.keyboard.type(text);
}

async function press(page: Page, selector: string, key = 'Enter'): Promise<void> {
  await page.locator(selector).first().focus({ timeout: PATIENCE_MS });
  await page.keyboard.press(key);
}

const readNumber = async (page: Page): Promise<string> =>
  /[A-Z]{1,4}-\d{4}-\d{4}-[2-9A-Z]{3,8}/.exec(await page.locator('main').innerText())?.[0] ?? '';

const EMAIL = 'zhang@investor.example';

async function fillForm(page: Page): Promise<void> {
  await type(page, '#enquiry-message', '想了解用地价格、水电和用工情况。');
  await type(page, '#enquiry-name', '张三');
  await type(page, '#enquiry-email', EMAIL);
  await press(page, '#enquiry-consent', 'Space');
}

const openHome: Step = {
  what: 'open the home page',
  seconds: 9,
  kB: 100,
  act: async (page) => {
    await page.goto(to.home(), { timeout: PATIENCE_MS });
    await see(page, 'h1');
  },
};

/** The first project of a list, by the links to it. */
const openFirst = (links: string): Step => ({
  what: 'open the first project',
  seconds: 8,
  kB: 75,
  act: async (page) => {
    await press(page, links);
    await page.waitForURL(/\/projects\/[a-z0-9-]+\/$/, { timeout: PATIENCE_MS });
    await see(page, 'h1');
  },
});

/** With the receipt's number on the page, its status is looked up. */
const lookUp: Step = {
  what: 'look up how it stands',
  seconds: 9,
  kB: 30,
  act: async (page) => {
    const number = await readNumber(page);
    await press(page, `main a[href="${to.enquiryStatus()}"]`);
    await page.waitForURL(`**${to.enquiryStatus()}`, { timeout: PATIENCE_MS });
    await type(page, '#enquiry-number', number);
    await type(page, '#enquiry-email', EMAIL);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/api/enquiries/status', { timeout: PATIENCE_MS });
    await page.locator('main', { hasText: number }).first().waitFor({ timeout: PATIENCE_MS });
  },
};

/** From the home page to an answer, by keyboard, as script makes it. */
export const WITH_SCRIPT: readonly Step[] = [
  openHome,
  {
    what: 'search the library: 油茶',
    seconds: 22,
    kB: 300,
    act: async (page) => {
      await type(page, '#home-q', '油茶');
      await page.keyboard.press('Enter');
      // The page comes with the library's first cards: what is sought takes their place.
      const first = page.locator('main a[data-search-result]').first();
      await first.filter({ hasText: '油茶' }).waitFor({ timeout: PATIENCE_MS });
    },
  },
  openFirst('main a[data-search-result]'),
  {
    what: 'go to its enquiry form and fill it in',
    seconds: 8,
    kB: 45,
    act: async (page) => {
      await press(page, 'a[href="#enquiry"]');
      await fillForm(page);
      await see(page, 'astro-island:has(.enquiry-form):not([ssr])');
    },
  },
  {
    what: 'send, with the proof of work, to the receipt',
    seconds: 9,
    kB: 5,
    act: async (page) => {
      await press(page, 'button.enquiry-send');
      await see(page, '.enquiry-receipt');
    },
  },
  lookUp,
];

/** The same without script: the library is walked through, and the form asks to press twice. */
export const WITHOUT_SCRIPT: readonly Step[] = [
  openHome,
  {
    what: 'open the library',
    seconds: 8,
    kB: 60,
    act: async (page) => {
      await press(page, `a[href="${to.library()}"]`);
      await page.waitForURL(`**${to.library()}`, { timeout: PATIENCE_MS });
      await see(page, 'main article a');
    },
  },
  openFirst('main article a'),
  {
    what: 'fill its enquiry form in and send',
    seconds: 9,
    kB: 20,
    act: async (page) => {
      await fillForm(page);
      await press(page, 'button.enquiry-send');
      await see(page, '[role="alert"]');
    },
  },
  {
    what: 'press once more, as often as it asks, to the receipt',
    seconds: 9,
    kB: 25,
    act: async (page) => {
      // Not sooner than three seconds after the page came: a robot would not wait.
      for (let presses = 0; presses < 20; presses += 1) {
        await Promise.all([
          page.waitForEvent('load', { timeout: PATIENCE_MS }),
          press(page, 'button.enquiry-send'),
        ]);
        if ((await page.locator('.enquiry-receipt').count()) > 0) return;
      }
      throw new Error('No receipt after 20 presses');
    },
  },
  lookUp,
];
