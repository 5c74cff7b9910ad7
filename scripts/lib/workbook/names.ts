import type { CollectionName } from '#src/domain/collections.ts';
import { CommandError } from '../command-error.ts';
import { findReference, type LookupEntry } from '../import/lookups.ts';

/** What entries of each collection are called, both ways. */
export interface Names {
  /** The name staff know a file by; the slug itself where nothing has it. */
  nameOf: (collection: CollectionName, slug: string) => string;
  /** The slug of the entry that a cell names, or the name that comes nearest. */
  find: (
    collection: CollectionName,
    name: string,
  ) => { slug: string } | { nearest: string | undefined };
  /** All names of a collection, for a drop-down. */
  list: (collection: CollectionName) => string[];
}

/** An entry and its Chinese name. */
export interface NamedEntry {
  collection: CollectionName;
  slug: string;
  name: string;
}

function listNamed(entries: readonly NamedEntry[]): LookupEntry[] {
  const counts = Map.groupBy(entries, ({ name }) => name);
  return entries.map(({ slug, name }) => ({
    slug,
    names: [counts.get(name)!.length > 1 ? `${name}（${slug}）` : name],
  }));
}

/** The names of entries; those that are called the same carry their slugs. */
export function createNames(entries: readonly NamedEntry[]): Names {
  const grouped = Map.groupBy(entries, ({ collection }) => collection);
  const tables = new Map(
    [...grouped].map(([collection, found]) => {
      const named = listNamed(found);
      const bySlug = new Map(named.map(({ slug, names }) => [slug, names[0]!]));
      const byName = new Map(named.map(({ slug, names }) => [names[0]!, slug]));
      return [collection, { named, bySlug, byName }];
    }),
  );
  return {
    nameOf: (collection, slug) => tables.get(collection)?.bySlug.get(slug) ?? slug,
    list: (collection) => [...(tables.get(collection)?.bySlug.values() ?? [])],
    find: (collection, name) => {
      const table = tables.get(collection);
      if (!table) return { nearest: undefined };
      const slug = table.byName.get(name);
      return slug === undefined ? findReference(table.named, name) : { slug };
    },
  };
}

/** The slug of the unit that a word names. Throws a CommandError with the nearest name. */
export function findUnit(names: Names, word: string): string {
  const found = names.find('units', word);
  if ('slug' in found) return found.slug;
  const hint = found.nearest === undefined ? '请核对名称' : `是不是“${found.nearest}”？`;
  throw new CommandError(`没有单位“${word}”，${hint}`);
}
