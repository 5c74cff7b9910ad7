import { isDraft } from '#src/domain/draft.ts';
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';

type Index<K extends CollectionKey> = ReadonlyMap<string, CollectionEntry<K>>;

const cache = new Map<CollectionKey, Promise<unknown>>();

/**
 * A collection by slug, read once: calling `getCollection` in every page makes a build quadratic.
 * Drafts are there while the site is worked on, and in no build.
 */
export function getIndex<K extends CollectionKey>(name: K): Promise<Index<K>> {
  const found = cache.get(name) as Promise<Index<K>> | undefined;
  if (found && !import.meta.env.DEV) return found;
  const index = getCollection(name).then(
    (entries) =>
      new Map(
        entries
          .filter(({ data }) => import.meta.env.DEV || !isDraft(data))
          .map((entry) => [entry.id, entry as CollectionEntry<K>]),
      ),
  );
  cache.set(name, index);
  return index;
}

/** One entry by slug; throws by name, for a reference that the check let through. */
export async function getEntryOf<K extends CollectionKey>(
  name: K,
  slug: string,
): Promise<CollectionEntry<K>> {
  const entry = (await getIndex(name)).get(slug);
  if (!entry) throw new Error(`No "${slug}" in ${name}: run npm run check to see who refers to it`);
  return entry;
}
