import { findNearest } from '../check/nearest.ts';
import type { BookSource } from './source.ts';

/** Which projects a book is asked to hold; one way of choosing at most. */
export type Choice =
  | { readonly kind: 'whole' }
  | { readonly kind: 'sector'; readonly name: string }
  | { readonly kind: 'town'; readonly name: string }
  | { readonly kind: 'list'; readonly names: readonly string[] };

/** What a choice comes to: `place` is the slug of the chosen sector or town. */
export interface Selection {
  readonly kind: Choice['kind'];
  readonly place?: string;
  /** The slugs of its projects, in their order. */
  readonly slugs: readonly string[];
}

/** A name that nothing has, with the one it most likely means. */
export interface Unknown {
  readonly kind: 'sector' | 'town' | 'project';
  readonly name: string;
  readonly nearest?: string;
}

export type Selected =
  | { readonly ok: true; readonly selection: Selection }
  | { readonly ok: false; readonly unknown: readonly Unknown[] };

interface Named {
  readonly slug: string;
  /** The other word by which people know it: a place's name, a project's number. */
  readonly alias: string;
}

function find(all: readonly Named[], word: string): string | undefined {
  const plain = word.trim().toLowerCase();
  return all.find(({ slug, alias }) => slug === plain || alias.toLowerCase() === plain)?.slug;
}

function miss(kind: Unknown['kind'], all: readonly Named[], name: string): Unknown {
  const nearest = findNearest(
    name,
    all.flatMap(({ slug, alias }) => [slug, alias]),
  );
  return { kind, name, ...(nearest === undefined ? {} : { nearest }) };
}

function selectPlace(source: BookSource, kind: 'sector' | 'town', name: string): Selected {
  const places = kind === 'sector' ? source.sectors : source.towns;
  const all = places.map((place) => ({ slug: place.slug, alias: place.name }));
  const place = find(all, name);
  if (place === undefined) return { ok: false, unknown: [miss(kind, all, name)] };
  const within = source.projects.filter((project) => project[kind] === place);
  return { ok: true, selection: { kind, place, slugs: within.map(({ slug }) => slug) } };
}

function selectList(source: BookSource, names: readonly string[]): Selected {
  const all = source.projects.map(({ slug, number }) => ({ slug, alias: number }));
  const unknown = names.filter((name) => find(all, name) === undefined);
  if (unknown.length > 0)
    return { ok: false, unknown: unknown.map((name) => miss('project', all, name)) };
  const slugs = new Set(names.flatMap((name) => find(all, name) ?? []));
  return { ok: true, selection: { kind: 'list', slugs: [...slugs] } };
}

/**
 * The projects that a book holds: sectors and towns by slug or name, projects by slug or number. A
 * list keeps its order; all else is in the order of numbers.
 */
export function selectProjects(source: BookSource, choice: Choice): Selected {
  if (choice.kind === 'whole')
    return {
      ok: true,
      selection: { kind: 'whole', slugs: source.projects.map(({ slug }) => slug) },
    };
  if (choice.kind === 'list') return selectList(source, choice.names);
  return selectPlace(source, choice.kind, choice.name);
}
