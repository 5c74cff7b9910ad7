import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { close, createIndex } from 'pagefind';
import { FRAGMENTS, readUrl } from '#scripts/lib/search-index/pagefind-output.ts';
import type { SearchRecord, SearchText } from '#src/search/record.ts';
import { openInBrowser } from './browser-asker.ts';
import type { Contender } from './contender.ts';

const SLUGS_FILE = 'slugs.json';
/** Pagefind's own script; the list of results stands once the data of the first ten is there. */
const START = `import * as pagefind from '/pagefind/pagefind.js';
await pagefind.init();
const search = async (text) => {
  const { results } = await pagefind.search(text);
  await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return { state: 'ok', slugs: results.map(({ id }) => id) };
};
window.search = { search };`;

/** Pagefind as it comes, over a Chinese page with the English text of the project below it. */
export const pagefindDefault: Contender = {
  async index(records, folder) {
    const { index, errors } = await createIndex();
    if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    for (const record of records) {
      await index.addHTMLFile({ url: record.url, content: printPage(record) });
    }
    await index.writeFiles({ outputPath: folder });
    await close();
    await writeFile(join(folder, SLUGS_FILE), JSON.stringify(await readSlugs(records, folder)));
  },
  async open(folder) {
    const text = await readFile(join(folder, SLUGS_FILE), 'utf8');
    const slugs = JSON.parse(text) as Record<string, string>;
    return openInBrowser(folder, { start: START, slugOf: (id) => slugs[id] ?? id });
  },
};

/** The projects by Pagefind's ids of their pages. */
async function readSlugs(
  records: readonly SearchRecord[],
  folder: string,
): Promise<Record<string, string | undefined>> {
  const slugs = new Map(records.map(({ url, slug }) => [url, slug]));
  const found: Record<string, string | undefined> = {};
  for (const name of await readdir(join(folder, FRAGMENTS))) {
    const url = readUrl(await readFile(join(folder, FRAGMENTS, name)));
    found[parse(name).name] = slugs.get(url);
  }
  return found;
}

function printPage({ texts }: SearchRecord): string {
  const print = ({ fields, paragraphs }: SearchText) =>
    [...fields, ...paragraphs].map((line) => `<p>${escape(line)}</p>`).join('\n');
  return `<!doctype html><html lang="zh-Hans"><head><title>${escape(texts.zh.title)}</title></head>
<body><main data-pagefind-body><h1>${escape(texts.zh.title)}</h1>${print(texts.zh)}
<h2>${escape(texts.en.title)}</h2>${print(texts.en)}</main></body></html>`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
