import type { Content, Entry, Language } from '#src/domain/check/content.ts';
import { getEntryPath } from '#src/domain/check/content.ts';
import { COLLECTIONS, type CollectionName } from '#src/domain/collections.ts';
import { isDraft } from '#src/domain/draft.ts';
import type { ContentReading } from '../content/read-content.ts';
import { BODY, cutBody, getAt, type Fields } from './entry-fields.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { NamedEntry } from './names.ts';

/** A file as it stands, with its fields. */
export interface SourceFile {
  /** Inside the content folder. */
  path: string;
  source: string;
  data: Fields;
  body: string;
  /** The data with the prose under `BODY`; without it where a project's is not in six parts. */
  fields: Fields;
}

/** An entry by its files; one that is written once has only the first. */
export interface SourceEntry {
  kind: Kind;
  slug: string;
  zh: SourceFile;
  en: SourceFile | undefined;
}

type Reading = Pick<ContentReading, 'content' | 'sources'>;

function getFile({ sources }: Reading, { collection }: Kind, slug: string, language: Language) {
  const isDraftEntry = isDraft(sources.get(getEntryPath(collection, slug, 'zh'))?.data);
  const path = getEntryPath(collection, slug, language);
  const { source, data: read, body } = sources.get(path)!;
  const data = read as Fields;
  const isPlain = COLLECTIONS[collection].kind === 'yaml';
  const prose = isPlain ? undefined : cutBody(collection, language, body, isDraftEntry);
  const fields = prose === undefined ? data : { ...data, [BODY]: prose };
  return { path, source, data, body, fields };
}

/** The entries of a kind whose files their schemas accept, with what stands in these files. */
export function listEntries(reading: Reading, kind: Kind): SourceEntry[] {
  const found = reading.content[kind.collection];
  const get = (slug: string, language: Language) => getFile(reading, kind, slug, language);
  if (!('zh' in found))
    return [...found.keys()].map((slug) => ({ kind, slug, zh: get(slug, 'zh'), en: undefined }));
  return [...found.zh.keys()].map((slug) => ({
    kind,
    slug,
    zh: get(slug, 'zh'),
    en: found.en.has(slug) ? get(slug, 'en') : undefined,
  }));
}

/** What an entry's rows are known by. */
export const getKey = ({ kind, slug, zh }: Pick<SourceEntry, 'kind' | 'slug' | 'zh'>): string =>
  kind.key === 'slug' ? slug : String(getAt(zh.data, [kind.key]));

/** The entry's Chinese name, which other sheets call it by. */
export function getName(fields: Fields): string {
  const name = fields['name'] ?? fields['title'] ?? fields['label'];
  return typeof name === 'string' ? name.trim() : '';
}

/** What each entry of a content folder is called. */
export function listNamedEntries(content: Content): NamedEntry[] {
  const collections = new Set<CollectionName>([
    ...KINDS.map(({ collection }) => collection),
    'sectors',
  ]);
  return [...collections].flatMap((collection) => {
    const found = content[collection];
    const entries: Iterable<Entry<unknown>> = ('zh' in found ? found.zh : found).values();
    return [...entries].map(({ slug, data }) => ({
      collection,
      slug,
      name: getName(data as Fields),
    }));
  });
}
