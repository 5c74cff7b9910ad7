import { buildFoldTable, printFoldTable } from '#scripts/lib/search-index/fold-table.ts';
import { codePage } from '#scripts/lib/search-index/page.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { createFold } from '#src/search/fold.ts';
import type { PagefindModule, PagefindResult } from '#src/search/pagefind.ts';
import type { IndexedProject } from '#src/search/rank.ts';
import type { SearchRecord } from '#src/search/record.ts';
import type { IndexTable } from '#src/search/session.ts';

/** A built site in memory, with a Pagefind that keeps its rules: prefixes, exact phrases, silence. */
export class FakeSite {
  isDown = false;
  /** The next question to the index comes back empty, as when a piece of it is not received. */
  losesNext = false;
  loaded: string[] = [];
  private files = new Map<string, string>();
  private pages = new Map<string, string[]>();
  private builds = 0;

  constructor(records: readonly SearchRecord[]) {
    this.deploy(records);
  }

  deploy(records: readonly SearchRecord[]): void {
    const table = buildFoldTable(records.map((record) => JSON.stringify(record)));
    const fold = createFold(table);
    const build = ++this.builds;
    const pages = records.map((record) => ({ record, page: codePage(record, fold) }));
    const idOf = (slug: string): string => `und_${build}_${slug}`;
    this.pages = new Map(pages.map(({ record, page }) => [idOf(record.slug), page.codes]));
    const ids = pages.map(
      ({ record: { slug }, page: { titleEnd, fieldsEnd } }): [string, IndexedProject] => [
        idOf(slug),
        [slug, titleEnd, fieldsEnd],
      ],
    );
    this.files = new Map([
      ['fold.txt', printFoldTable(table)],
      [
        'ids.json',
        JSON.stringify({
          projects: Object.fromEntries(ids),
        } satisfies IndexTable),
      ],
      ['build.txt', String(build)],
      ...records.flatMap(({ slug, texts }) =>
        LOCALES.map((locale): [string, string] => [
          `texts/${locale}/${slug}.txt`,
          texts[locale].paragraphs.join('\n'),
        ]),
      ),
    ]);
  }

  load = (address: string): Promise<PagefindModule> => {
    this.loaded.push(address);
    if (this.isDown) return Promise.reject(new TypeError('Failed to fetch'));
    const pages = this.pages;
    return Promise.resolve({
      createInstance: () => ({
        search: (query) => Promise.resolve({ results: this.answer(query, pages) }),
        preload: () => Promise.resolve(),
        filters: () => Promise.resolve({}),
      }),
    });
  };

  fetch = (address: string): Promise<Response> => {
    if (this.isDown) return Promise.reject(new TypeError('Failed to fetch'));
    const body = this.files.get(address.replace('/xinshao/pagefind/', ''));
    return Promise.resolve(new Response(body ?? '', { status: body === undefined ? 404 : 200 }));
  };

  private answer(query: string, pages: ReadonlyMap<string, string[]>): PagefindResult[] {
    const isLost = this.losesNext || this.isDown;
    this.losesNext = false;
    if (isLost) return [];
    const isExact = query.startsWith('"');
    const asked = query.replaceAll('"', '').split(' ');
    return [...pages].flatMap(([id, codes]) => {
      const words = isExact ? findPhrase(codes, asked) : findAll(codes, asked);
      return words.length === 0 ? [] : [{ id, score: isExact ? 1 : words.length, words }];
    });
  }
}

function findPhrase(codes: readonly string[], asked: readonly string[]): number[] {
  const start = codes.findIndex((_, at) => asked.every((code, next) => codes[at + next] === code));
  return start < 0 ? [] : asked.map((_, next) => start + next);
}

function findAll(codes: readonly string[], asked: readonly string[]): number[] {
  const places = asked.map((code) =>
    codes.flatMap((each, at) => (each.startsWith(code) ? [at] : [])),
  );
  return places.some((each) => each.length === 0) ? [] : places.flat();
}
