import type { z } from 'zod';
import { COLLECTIONS, type CollectionName } from '../collections.ts';
import { siteSettingsSchema, type SiteSettings } from '../county/site.ts';
import { targetsSchema, type Targets } from '../ledger/targets.ts';
import type { Project } from '../project/project.ts';

type Collections = typeof COLLECTIONS;
type NamesOf<Kind> = {
  [Name in CollectionName]: Collections[Name]['kind'] extends Kind ? Name : never;
}[CollectionName];

/** Collections written twice, once in each language. */
export type BilingualName = NamesOf<'markdown'>;
/** Collections written once, as YAML. */
export type PlainName = NamesOf<'yaml'>;
export type Language = 'zh' | 'en';

/** Files that there is one of, `<name>.yml` at the top of the folder, with their schemas. */
export const SINGLE_SCHEMAS = { site: siteSettingsSchema, targets: targetsSchema } as const;
export type SingleName = keyof typeof SINGLE_SCHEMAS;
export const SINGLE_NAMES = Object.keys(SINGLE_SCHEMAS) as readonly SingleName[];

/** The schema of a file: of one of which there is one, of a collection written once, or of a language. */
export function getFileSchema(
  collection: CollectionName | SingleName,
  language: Language | undefined,
): z.ZodType {
  if (collection === 'site' || collection === 'targets') return SINGLE_SCHEMAS[collection];
  const definition = COLLECTIONS[collection];
  return definition.kind === 'yaml' ? definition.schema : definition[language ?? 'zh'];
}

/** One file of `content/`: read, and valid by its schema. */
export interface Entry<Data> {
  collection: CollectionName | SingleName;
  /** The file's name without its ending. */
  slug: string;
  /** `undefined` where the collection is written once. */
  language: Language | undefined;
  /** As staff see it, `content/projects/zh/tea.md`. */
  file: string;
  data: Data;
  /** The Markdown beneath the data; empty in YAML files. */
  body: string;
}

type Entries<Schema extends z.ZodType> = ReadonlyMap<string, Entry<z.output<Schema>>>;

type Bilingual = {
  [Name in BilingualName]: {
    zh: Entries<Collections[Name]['zh']>;
    en: Entries<Collections[Name]['en']>;
  };
};
type Plain = { [Name in PlainName]: Entries<Collections[Name]['schema']> };

/** A whole content folder. Files that their schema refuses are in `files` but not in the maps. */
export interface Content extends Bilingual, Plain {
  /** The folder as staff see it, `content`. */
  dir: string;
  /** `undefined` where `site.yml` is missing or refused. */
  site: Entry<SiteSettings> | undefined;
  /** `undefined` where `targets.yml` is missing or refused. */
  targets: Entry<Targets> | undefined;
  /** Every content file there is, valid or not, as `projects/zh/tea.md`. */
  files: ReadonlySet<string>;
  /** Every file under `public/`, as `files/plan.pdf`. */
  publicFiles: ReadonlySet<string>;
}

export type ProjectEntry = Entry<Project>;

const names = Object.keys(COLLECTIONS) as CollectionName[];
const isBilingual = (name: CollectionName): name is BilingualName =>
  COLLECTIONS[name].kind === 'markdown';

export const BILINGUAL_NAMES: readonly BilingualName[] = names.filter(isBilingual);
export const PLAIN_NAMES: readonly PlainName[] = names.filter(
  (name): name is PlainName => !isBilingual(name),
);

/** Where an entry's file lies inside the content folder: `projects/zh/tea.md`, `units/zone.yml`. */
export function getEntryPath(collection: CollectionName, slug: string, language: Language): string {
  return isBilingual(collection)
    ? `${collection}/${language}/${slug}.md`
    : `${collection}/${slug}.yml`;
}

/** The slugs of all files of a collection, valid or not, in their order. */
export function listSlugs(
  content: Pick<Content, 'files'>,
  collection: CollectionName,
  language: Language,
): string[] {
  const [before, after] = getEntryPath(collection, '*', language).split('*') as [string, string];
  return [...content.files]
    .filter((path) => path.startsWith(before) && path.endsWith(after))
    .map((path) => path.slice(before.length, -after.length))
    .filter((slug) => !slug.includes('/'))
    .sort();
}

/** Entries by collection and slug; each map holds what the collection's own schema accepted. */
export function groupEntries(entries: readonly Entry<unknown>[]): Pick<Content, CollectionName> {
  const pick = (collection: CollectionName, language?: 'zh' | 'en') =>
    new Map(
      entries
        .filter((entry) => entry.collection === collection && entry.language === language)
        .map((entry) => [entry.slug, entry]),
    );
  return Object.fromEntries([
    ...BILINGUAL_NAMES.map((name) => [name, { zh: pick(name, 'zh'), en: pick(name, 'en') }]),
    ...PLAIN_NAMES.map((name) => [name, pick(name)]),
  ]) as Pick<Content, CollectionName>;
}
