import type { Content } from '#src/domain/check/content.ts';
import { findNearest } from '#src/domain/check/nearest.ts';

/** The collections that a cell may name an entry of. */
export type LookupName = 'towns' | 'sectors' | 'units' | 'parks';

/** An entry by its slug and by the names staff call it. */
export interface LookupEntry {
  slug: string;
  names: readonly string[];
}

export type Lookups = Readonly<Record<LookupName, readonly LookupEntry[]>>;

/** What cells may name, from a content folder. */
export function createLookups(content: Content): Lookups {
  const units = [...content.units.values()];
  const pick = (name: Exclude<LookupName, 'units'>) =>
    [...content[name].zh.values()].map(({ slug, data }) => ({
      slug,
      names: [data.name, content[name].en.get(slug)?.data.name ?? ''].filter(Boolean),
    }));
  return {
    towns: pick('towns'),
    sectors: pick('sectors'),
    parks: pick('parks'),
    units: units.map(({ slug, data }) => ({ slug, names: [data.name, data.nameEn] })),
  };
}

/** Names as staff shorten them: 镇政府 for 镇人民政府. */
const normalize = (name: string) =>
  name
    .replace(/人民政府/g, '政府')
    .replace(/\s+/g, '')
    .toLowerCase();

/** The slug of the one entry that a name can mean, or which names there are. */
export function findReference(
  entries: readonly LookupEntry[],
  name: string,
): { slug: string } | { nearest: string | undefined } {
  const wanted = normalize(name);
  const known = entries.map(({ slug, names }) => ({ slug, names: names.map(normalize) }));
  const exact = known.find(({ slug, names }) => slug === name || names.includes(wanted));
  if (exact) return { slug: exact.slug };
  const partly = known.filter(({ names }) =>
    names.some((other) => other.includes(wanted) || wanted.includes(other)),
  );
  if (partly.length === 1) return { slug: partly[0]!.slug };
  const shortened = entries.flatMap(({ names }) => [
    ...names,
    ...names.map((other) => other.replace(/[镇乡]$/, '')),
  ]);
  return { nearest: findNearest(name, shortened) };
}
