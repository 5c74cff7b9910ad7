import { buildFoldTable, printFoldTable } from '#scripts/lib/search-index/fold-table.ts';
import { codePage } from '#scripts/lib/search-index/page.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { createFold } from '#src/search/fold.ts';
import type { SearchRecord } from '#src/search/record.ts';
import type { IndexTable } from '#src/search/session.ts';
import { encodeIndex } from './pagefind-encoder.ts';

/** A built site in memory, with an index in the form in which Pagefind writes it. */
export class FakeSite {
  isDown = false;
  /** The next piece of the index that is asked for is not received. */
  losesNext = false;
  /** Every address that was asked for. */
  asked: string[] = [];
  private files = new Map<string, string | Uint8Array>();
  private builds = 0;

  constructor(records: readonly SearchRecord[]) {
    this.deploy(records);
  }

  deploy(records: readonly SearchRecord[]): void {
    const table = buildFoldTable(records.map((record) => JSON.stringify(record)));
    const fold = createFold(table);
    const meta = `x_${++this.builds}`;
    const pages = records.map((record) => ({ record, page: codePage(record, fold) }));
    const projects = pages.map(
      ({ record: { slug }, page: { titleEnd, fieldsEnd } }) => [slug, titleEnd, fieldsEnd] as const,
    );
    const ids: IndexTable = { parts: records.length === 0 ? [] : [{ folder: '', meta, projects }] };
    this.files = new Map<string, string | Uint8Array>([
      ['fold.txt', printFoldTable(table)],
      ['parts.json', JSON.stringify(ids)],
      ['build.txt', String(this.builds)],
      ...encodeIndex(
        meta,
        pages.map(({ record, page }) => [record.slug, page.codes]),
      ),
      ...records.flatMap(({ slug, texts }) =>
        LOCALES.map((locale): [string, string] => [
          `texts/${locale}/${slug}.txt`,
          texts[locale].paragraphs.join('\n'),
        ]),
      ),
    ]);
  }

  fetch = (address: string): Promise<Response> => {
    this.asked.push(address);
    const isLost = this.losesNext && address.includes('/index/');
    if (isLost) this.losesNext = false;
    if (isLost || this.isDown) return Promise.reject(new TypeError('Failed to fetch'));
    const body = this.files.get(address.replace('/xinshao/pagefind/', ''));
    const isFound = body !== undefined;
    return Promise.resolve(
      new Response(isFound ? new Blob([body as BlobPart]) : '', { status: isFound ? 200 : 404 }),
    );
  };
}
