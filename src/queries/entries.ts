import { isDraft } from '#src/domain/draft.ts';
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { digest } from './provenance.ts';
import { provenance } from './query.ts';

type Index<K extends CollectionKey> = ReadonlyMap<string, CollectionEntry<K>>;

/** Entries by slug, in the order of the slugs; notes which of them a page or query has looked at. */
class NotedIndex<Entry> extends Map<string, Entry> {
  readonly #name: string;

  constructor(name: string, entries: Iterable<readonly [string, Entry]>) {
    super();
    this.#name = name;
    for (const [slug, entry] of entries) super.set(slug, entry);
  }

  /** Looks at nothing that the account would have to know. */
  peek(slug: string): Entry | undefined {
    return super.get(slug);
  }

  list(): [string, Entry][] {
    return [...super.entries()];
  }

  override get(slug: string): Entry | undefined {
    provenance.note(`entry ${this.#name} ${slug}`);
    return super.get(slug);
  }

  override has(slug: string): boolean {
    provenance.note(`slugs ${this.#name}`);
    return super.has(slug);
  }

  override get size(): number {
    provenance.note(`slugs ${this.#name}`);
    return super.size;
  }

  override keys(): MapIterator<string> {
    provenance.note(`slugs ${this.#name}`);
    return super.keys();
  }

  override values(): MapIterator<Entry> {
    provenance.note(`entries ${this.#name}`);
    return super.values();
  }

  override entries(): MapIterator<[string, Entry]> {
    provenance.note(`entries ${this.#name}`);
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, Entry]> {
    return this.entries();
  }

  override forEach(...args: Parameters<Map<string, Entry>['forEach']>): void {
    provenance.note(`entries ${this.#name}`);
    super.forEach(...args);
  }
}

const cache = new Map<CollectionKey, Promise<NotedIndex<unknown>>>();

async function readIndex<K extends CollectionKey>(
  name: K,
): Promise<NotedIndex<CollectionEntry<K>>> {
  const entries = (await getCollection(name)) as CollectionEntry<K>[];
  const shown = entries.filter(({ data }) => import.meta.env.DEV || !isDraft(data));
  const bySlug = shown.map((entry) => [entry.id, entry] as const);
  return new NotedIndex(
    name,
    bySlug.sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function findIndex<K extends CollectionKey>(name: K): Promise<NotedIndex<CollectionEntry<K>>> {
  const found = cache.get(name) as Promise<NotedIndex<CollectionEntry<K>>> | undefined;
  if (found && !import.meta.env.DEV) return found;
  const index = readIndex(name);
  cache.set(name, index);
  return index;
}

interface Digested {
  data: unknown;
  rendered?: { html: string };
}

const digestEntry = (entry: unknown): string => {
  if (entry === undefined) return 'none';
  const { data, rendered } = entry as Digested;
  return digest(JSON.stringify([data, rendered?.html]));
};

provenance.addSource('entry', async (name, slug) =>
  digestEntry((await findIndex(name as CollectionKey)).peek(slug)),
);
provenance.addSource('slugs', async (name) => {
  const index = await findIndex(name as CollectionKey);
  return digest(
    index
      .list()
      .map(([slug]) => slug)
      .join(' '),
  );
});
provenance.addSource('entries', async (name) => {
  const index = await findIndex(name as CollectionKey);
  return digest(
    index
      .list()
      .map(([slug, entry]) => `${slug} ${digestEntry(entry)}`)
      .join('\n'),
  );
});

/**
 * A collection by slug, read once: calling `getCollection` in every page makes a build quadratic.
 * Drafts are there while the site is worked on, and in no build.
 */
export const getIndex = <K extends CollectionKey>(name: K): Promise<Index<K>> => findIndex(name);

/** One entry by slug; throws by name, for a reference that the check let through. */
export async function getEntryOf<K extends CollectionKey>(
  name: K,
  slug: string,
): Promise<CollectionEntry<K>> {
  const entry = (await findIndex(name)).get(slug);
  if (!entry) throw new Error(`No "${slug}" in ${name}: run npm run check to see who refers to it`);
  return entry;
}
