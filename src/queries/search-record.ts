import type { ProjectView } from '#src/domain/project/view.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { formatArea, formatMoney } from '#src/i18n/format.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import type { SearchRecord, SearchText } from '#src/search/record.ts';
import { getIndex } from './entries.ts';
import { getProject } from './projects.ts';
import { query } from './query.ts';
import { listFactLines } from './search-facts.ts';

const BLOCK_ENDS = /<\/(?:p|li|h[1-6]|tr|td|th|dt|dd|blockquote)>/g;

/** The paragraphs of rendered HTML as plain text. */
export function listParagraphs(html: string): string[] {
  return html
    .replace(/\n/g, ' ')
    .replace(BLOCK_ENDS, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Every string inside a value, in order. */
function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(listStrings);
  return value && typeof value === 'object' ? Object.values(value).flatMap(listStrings) : [];
}

/** What the project costs and what it seeks: who looks for an amount looks for these first. */
const listMainSums = ({ total, sought }: ProjectView['facts']['investment']): number[] =>
  sought === undefined || sought === total ? [total] : [total, sought];

/** What a reader sees on a project's page, as plain text. */
function toSearchText(view: ProjectView, locale: Locale): SearchText {
  const t = getWords(locale);
  const { facts, text } = view;
  const { title, summary, ...rest } = text;
  return {
    title,
    fields: [
      facts.number,
      view.sectorName,
      view.townName,
      view.unitName,
      view.parkName ?? '',
      t(`terms.stage.${facts.stage}`),
      ...facts.modes.map((mode) => t(`terms.mode.${mode}`)),
      ...listMainSums(facts.investment).map((sum) => formatMoney(sum, locale)),
      ...(facts.land?.area ? [formatArea(facts.land.area, locale)] : []),
    ].filter((field) => field !== ''),
    paragraphs: [
      summary,
      ...listStrings(rest),
      ...listFactLines(view, locale),
      ...view.parts.flatMap((part) => [part.heading, ...listParagraphs(part.html)]),
    ],
  };
}

const getSearchRecord = query(
  'search-record',
  async (slug: string): Promise<SearchRecord> => {
    const views = await Promise.all(LOCALES.map((locale) => getProject(slug, locale)));
    const [zh] = views;
    const texts = Object.fromEntries(
      LOCALES.map((locale, index) => [locale, toSearchText(views[index]!, locale)]),
    ) as Record<Locale, SearchText>;
    return {
      slug,
      url: paths('zh').project(slug),
      texts,
      pinyinOf: [zh!.text.title, zh!.townName, zh!.sectorName],
    };
  },
  'kept',
);

/** Every project as the search index takes it in. */
export async function listSearchRecords(): Promise<SearchRecord[]> {
  const slugs = [...(await getIndex('projectsZh')).keys()].sort();
  return Promise.all(slugs.map((slug) => getSearchRecord(slug)));
}
