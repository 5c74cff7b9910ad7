import { readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CommandError } from '#scripts/lib/command-error.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import type { SearchRecord, SearchText } from '#src/search/record.ts';
import { INDEX_FOLDERS, textPath } from '#src/search/index-files.ts';

/** Between the facts on the last line of a text, as the index writes them. */
const BETWEEN_FIELDS = ' · ';
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The projects of a built site, from its pages and from the texts that its excerpts are cut from. */
export async function readCorpus(site: string): Promise<SearchRecord[]> {
  const folder = join(site, INDEX_FOLDERS.projects, textPath('zh', 'any'), '..');
  if (!existsSync(folder)) throw new CommandError(`No built site in ${site}. Run: npm run build`);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(files.map((name) => readRecord(site, basename(name, '.txt'))));
}

async function readRecord(site: string, slug: string): Promise<SearchRecord> {
  const texts = await Promise.all(LOCALES.map((locale) => readText(site, slug, locale)));
  const { title, fields } = texts[0]!;
  const [, sector = '', town = ''] = fields;
  return {
    slug,
    url: paths('zh').project(slug),
    texts: Object.fromEntries(LOCALES.map((locale, at) => [locale, texts[at]])) as Record<
      Locale,
      SearchText
    >,
    pinyinOf: [title, town, sector],
  };
}

async function readText(site: string, slug: string, locale: Locale): Promise<SearchText> {
  const page = await readFile(join(site, paths(locale).project(slug), 'index.html'), 'utf8');
  const lines = (
    await readFile(join(site, INDEX_FOLDERS.projects, textPath(locale, slug)), 'utf8')
  ).split('\n');
  const title = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(page)?.[1] ?? '';
  return {
    title: title
      .replace(/<[^>]+>/g, '')
      .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
      .trim(),
    fields: (lines.at(-1) ?? '').split(BETWEEN_FIELDS),
    paragraphs: lines.slice(0, -1),
  };
}
