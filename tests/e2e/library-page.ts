import type { Locator, Page } from '@playwright/test';
import { FACETS, type FacetName } from '#src/domain/library/facets.ts';
import type { RangeName } from '#src/domain/library/ranges.ts';
import type { LibraryRow } from '#src/domain/library/row.ts';
import type { View } from '#src/domain/library/state.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { expect } from './site.ts';

/** The library as its visitors use it. */
export class LibraryPage {
  readonly page: Page;
  readonly t: ReturnType<typeof getWords>;
  private readonly locale: Locale;

  constructor(page: Page, locale: Locale = 'zh') {
    this.page = page;
    this.locale = locale;
    this.t = getWords(locale);
  }

  private get main(): Locator {
    return this.page.getByRole('main');
  }

  get field(): Locator {
    return this.main.getByRole('searchbox', { name: this.t('library.searchLabel') });
  }

  /** The line that shows how many were found. */
  get status(): Locator {
    return this.main.locator('.status-count');
  }

  /** What a screen reader is told, once nothing has changed for a while. */
  get announced(): Locator {
    return this.main.getByRole('status');
  }

  /** One end of a range, by the name it has for a screen reader. */
  end(name: RangeName, end: 'from' | 'to'): Locator {
    return this.page.getByRole('textbox', { name: this.t(`library.range.${end}.${name}`) });
  }

  /** Unfolds a part of the facets by its title. */
  async unfold(title: string): Promise<void> {
    const summary = this.page.locator('.facets-panel summary', { hasText: title });
    const folded = (await summary.locator('..').getAttribute('open')) === null;
    if (folded) await summary.click();
  }

  /** Shows the projects as cards, table or townships. */
  async show(view: View): Promise<void> {
    await this.main
      .getByRole('radio', { name: this.t(`library.view.${view}`), exact: true })
      .check();
  }

  /** Links to the projects that answer the search or the choice. */
  get results(): Locator {
    return this.page.locator('main a[data-search-result]');
  }

  get order(): Locator {
    return this.main.getByRole('combobox', { name: this.t('library.sort.label') });
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(paths(this.locale).library() + query);
    await this.ready();
  }

  /** Waits until table and index have answered; the first page of a cold browser takes longest. */
  async ready(): Promise<void> {
    await expect(this.page.locator('body[data-search-state=ready]')).toBeAttached({
      timeout: 45_000,
    });
  }

  async search(query: string): Promise<void> {
    await this.field.fill(query);
    await expect(this.status).toContainText(query);
    await expect(this.status).toHaveAttribute('data-search-count', /^\d+$/);
  }

  /** Waits for the count of projects found. */
  async expectCount(count: number): Promise<void> {
    await expect(this.status).toHaveAttribute('data-search-count', String(count));
  }

  /** The box of a facet's value, by its name; the facet is unfolded first. */
  async box(facet: FacetName, name: string): Promise<Locator> {
    const group = this.main.locator('details', { has: this.page.locator(`[name=${facet}]`) });
    if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
    return group.getByRole('checkbox', { name: new RegExp(`^${escapeRegExp(name)}\\s*\\d+$`) });
  }

  /** The slugs of the projects shown, in their order. */
  async slugs(): Promise<string[]> {
    return this.results.evaluateAll((links) =>
      links.map((link) => link.getAttribute('data-search-result') ?? ''),
    );
  }
}

/** A text as a regular expression that matches just it. */
export const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How many of the rows have a facet's value. */
export const countRows = (rows: readonly LibraryRow[], facet: FacetName, value: string): number =>
  rows.filter((row) => (FACETS[facet](row) as readonly string[]).includes(value)).length;

/** Two neighbouring Chinese characters from within a title, the least common in the others first. */
export function pickPair(rows: readonly LibraryRow[], slug: string): string {
  const title = rows.find((row) => row.slug === slug)?.title ?? '';
  const pairs = Array.from({ length: title.length - 1 }, (_, at) => title.slice(at, at + 2)).filter(
    (pair) => /^\p{Script=Han}{2}$/u.test(pair),
  );
  const frequency = (pair: string) => rows.filter((row) => row.title.includes(pair)).length;
  const [rarest] = pairs.toSorted((a, b) => frequency(a) - frequency(b));
  if (rarest === undefined) throw new Error(`${slug} has no two Chinese characters in its title`);
  return rarest;
}

/** Four Chinese characters that one project's summary has, and no other's title or summary. */
export function pickRun(rows: readonly LibraryRow[]): { row: LibraryRow; words: string } {
  for (const row of rows) {
    for (const [words] of row.summary.matchAll(/\p{Script=Han}{4}/gu)) {
      const having = rows.filter(({ title, summary }) => (title + summary).includes(words));
      if (having.length === 1 && !row.title.includes(words)) return { row, words };
    }
  }
  throw new Error('No summary has four characters of its own');
}
