import type { SectorClass } from '#src/domain/library/classes.ts';
import type { FacetName } from '#src/domain/library/facets.ts';

/** Every value a facet may take, in order, with its name in the reader's language. */
export type FacetNames = Readonly<Record<FacetName, readonly { value: string; name: string }[]>>;

/** The provincial classes above the county's sectors, in the reader's language. */
export type ClassNames = readonly (SectorClass & { readonly name: string })[];

/** The name of a facet's value; the value itself where it has none. */
export function nameOf(names: FacetNames, facet: FacetName, value: string): string {
  return names[facet].find((entry) => entry.value === value)?.name ?? value;
}

/** The values a facet knows, for reading an address. */
export function listValues(names: FacetNames): Record<FacetName, string[]> {
  return Object.fromEntries(
    Object.entries(names).map(([facet, entries]) => [facet, entries.map((entry) => entry.value)]),
  ) as Record<FacetName, string[]>;
}
