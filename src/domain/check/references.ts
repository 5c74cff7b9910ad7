import { REFERENCES, type CollectionName } from '../collections.ts';
import {
  BILINGUAL_NAMES,
  getEntryPath,
  listSlugs,
  PLAIN_NAMES,
  type Content,
  type Entry,
} from './content.ts';
import type { Fault, Rule } from './finding.ts';
import { findNearest } from './nearest.ts';

type References = Partial<Record<CollectionName, Record<string, CollectionName>>>;

/** All facts of a collection: the Chinese files where there are two languages. */
function listFacts(content: Content, collection: CollectionName): Entry<unknown>[] {
  const bilingual = BILINGUAL_NAMES.find((name) => name === collection);
  if (bilingual) return [...content[bilingual].zh.values()];
  const plain = PLAIN_NAMES.find((name) => name === collection);
  return plain ? [...content[plain].values()] : [];
}

/** What a field that should name an entry of `target` has wrong, or nothing. */
export function findMissingTarget(
  content: Content,
  target: CollectionName,
  slug: string,
): string | undefined {
  const path = getEntryPath(target, slug, 'zh');
  if (content.files.has(path)) return undefined;
  const nearest = findNearest(slug, listSlugs(content, target, 'zh'));
  const hint = nearest === undefined ? '请核对文件名或先建这个文件' : `是不是 ${nearest}？`;
  return `没有 ${content.dir}/${path} 这个文件，${hint}`;
}

function findFaultsOf(
  content: Content,
  collection: CollectionName,
  entry: Entry<unknown>,
): Fault[] {
  const fields = (REFERENCES as References)[collection] ?? {};
  return Object.entries(fields).flatMap(([field, target]) => {
    const value = (entry.data as Record<string, string | string[] | undefined>)[field];
    return [value ?? []].flat().flatMap((slug) => {
      const message = findMissingTarget(content, target, slug);
      return message === undefined ? [] : [{ file: entry.file, field, message }];
    });
  });
}

function findSiteFaults(content: Content): Fault[] {
  const file = `${content.dir}/site.yml`;
  if (!content.site) {
    const message = '缺少 site.yml，请照说明建立本县设置';
    return content.files.has('site.yml') ? [] : [{ file, field: '文件', message }];
  }
  const { contact, complaintContact, homeFacts, whyFacts, comparisons = [] } = content.site.data;
  const named: [string, CollectionName, string][] = [
    ['contact', 'contacts', contact],
    ...(complaintContact === undefined
      ? []
      : [['complaintContact', 'contacts', complaintContact] as [string, CollectionName, string]]),
    ...homeFacts.map((slug): [string, CollectionName, string] => ['homeFacts', 'facts', slug]),
    ...whyFacts.map((slug): [string, CollectionName, string] => ['whyFacts', 'facts', slug]),
    ...comparisons
      .flatMap(({ own, peer }) => [own, peer])
      .map((slug): [string, CollectionName, string] => ['comparisons', 'facts', slug]),
  ];
  return named.flatMap(([field, target, slug]) => {
    const message = findMissingTarget(content, target, slug);
    return message === undefined ? [] : [{ file, field, message }];
  });
}

/** Whatever names another file must name one that is there. */
export const REFERENCE_RULES: readonly Rule[] = [
  {
    id: 'reference',
    authority: 'Astro does not fail a build on a reference to a missing entry, so the check does',
    apply: (content) =>
      (Object.keys(REFERENCES) as CollectionName[]).flatMap((collection) =>
        listFacts(content, collection).flatMap((entry) => findFaultsOf(content, collection, entry)),
      ),
  },
  {
    id: 'site-reference',
    authority: 'The home page shows these facts and this desk; a missing one would leave a hole',
    apply: findSiteFaults,
  },
];
