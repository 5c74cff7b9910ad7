// `npm run book`: the project book as PDF, whole or of a sector, a town or a list, in each reading, from
// the records of the built site; builds the site first where something has changed.
import { join } from 'node:path';
import { composeBook } from '#src/components/book/compose.ts';
import type { Selection } from '#src/domain/book/selection.ts';
import { LOCALE_NAMES, type Locale } from '#src/i18n/locales.ts';
import { CACHE_DIR } from '../astro.settings.mjs';
import { nameBook } from './lib/book/files.ts';
import { makeBook } from './lib/book/make-book.ts';
import { readBookOptions } from './lib/book/options.ts';
import { selectForBook } from './lib/book/select.ts';
import { ensureBuilt } from './lib/building.ts';
import { CommandError } from './lib/command-error.ts';
import { makeBuildEnvironment } from './lib/environment.ts';
import { readFolders } from './lib/folders.ts';
import { formatBytes } from './lib/island-bytes.ts';
import { formatDuration, startProgress } from './lib/progress.mjs';
import { runMain } from './lib/run-main.ts';
import { getRecordsFolder, readBookSource, readReading } from './lib/sheets/read-records.ts';

/** Builds the site where something has changed, and tells where its records lie. */
async function build(): Promise<string> {
  const folders = readFolders(process.env);
  const env = makeBuildEnvironment(process.env);
  const edges = { env, stream: process.stderr, now: Date.now };
  const failed = await ensureBuilt(folders, edges);
  if (failed !== undefined)
    throw new CommandError(`网站没有生成成功，停在“${failed}”，项目册未生成`);
  return getRecordsFolder(folders);
}

async function write(
  recordsDir: string,
  locale: Locale,
  { selection, out }: { selection: Selection; out: string },
): Promise<void> {
  const start = Date.now();
  const label = `${LOCALE_NAMES[locale]}：${selection.slugs.length} 个项目`;
  const stop = startProgress(`${label}，正在排版`, { stream: process.stderr });
  let ending = `${label}，未生成`;
  try {
    const source = await readBookSource(recordsDir, locale);
    const document = composeBook(source, await readReading(recordsDir, locale), selection);
    const cacheDir = join(CACHE_DIR, 'books');
    const { pages, bytes, cached } = await makeBook(document, { out, cacheDir, now: new Date() });
    const how = cached ? '内容未变，取自缓存' : formatDuration(Date.now() - start);
    ending = `${label}，${pages} 页，${formatBytes(bytes)}，${how}  ${out}`;
  } finally {
    stop(ending);
  }
}

await runMain(async () => {
  const { locales, choice, out } = readBookOptions(process.argv.slice(2));
  const recordsDir = await build();
  const zh = await readBookSource(recordsDir, 'zh');
  const selection = selectForBook(zh, choice);
  const asked = { several: locales.length > 1, ...(out === undefined ? {} : { out }) };
  for (const locale of locales) {
    const file = nameBook(selection, zh.countyEn, locale, asked);
    await write(recordsDir, locale, { selection, out: file });
  }
  if (new URL(zh.siteUrl).hostname === 'localhost')
    console.error(`二维码指向 ${zh.siteUrl}，只在本机有效；付印前请设置 SITE_URL 再生成`);
  return 0;
});
