import type { Locator, Page } from '@playwright/test';
import type { KeptProject } from '#src/domain/shortlist/shortlist.ts';
import { formatShortlist } from '#src/domain/shortlist/stored.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { expect } from './site.ts';

/** The shortlist as its visitors use it. */
export class ShortlistPage {
  readonly page: Page;
  readonly t: ReturnType<typeof getWords>;
  private readonly locale: Locale;

  constructor(page: Page, locale: Locale = 'zh') {
    this.page = page;
    this.locale = locale;
    this.t = getWords(locale);
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  /** The projects on the list, in their order. */
  get items(): Locator {
    return this.main.getByRole('listitem');
  }

  /** How many are kept, as the head of every page says. */
  get counter(): Locator {
    return this.page
      .getByRole('banner')
      .getByRole('link', { name: new RegExp(`^${this.t('shortlist.link')}`) });
  }

  /** What was said of the last thing done. */
  get said(): Locator {
    return this.main.getByRole('status');
  }

  /** The button that keeps a project, wherever it stands. */
  keep(title: string): Locator {
    return this.page.locator('qiao-keep', { hasText: title }).getByRole('button');
  }

  button(key: string, values: Record<string, string> = {}): Locator {
    return this.main.getByRole('button', { name: this.t(`shortlist.${key}`, values), exact: true });
  }

  async open(slugs: readonly string[] = []): Promise<void> {
    await this.page.goto(paths(this.locale).shortlist(slugs));
    await expect(this.page.locator('astro-island').first()).not.toHaveAttribute('ssr');
  }

  /** Puts projects on the list before any page is opened. */
  async seed(kept: readonly KeptProject[]): Promise<void> {
    // Once: a page that is opened again must find what the reader left.
    await this.page.addInitScript((text) => {
      if (localStorage.getItem('qiao:shortlist') === null)
        localStorage.setItem('qiao:shortlist', text);
    }, formatShortlist(kept));
  }

  async expectTitles(titles: readonly string[]): Promise<void> {
    await expect(this.main.locator('.shortlist-item h3')).toHaveText([...titles]);
  }
}

/** A row of the library as a kept project. */
export const keepRow = (row: { slug: string; number: string; title: string }): KeptProject => ({
  slug: row.slug,
  number: row.number,
  title: row.title,
  lang: 'zh-Hans',
  kept: '2026-11-20',
});
