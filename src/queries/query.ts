import type { Locale } from '#src/i18n/locales.ts';
import {
  createProvenance,
  GIVEN_PROVENANCE,
  PROVENANCE,
  type DigestOf,
  type Provenance,
} from './provenance.ts';

const shared = globalThis as Record<symbol, unknown>;

/** The account of this build; a program has one. */
export const provenance =
  (shared[GIVEN_PROVENANCE] as Provenance | undefined) ?? createProvenance();
shared[PROVENANCE] = provenance;

/**
 * A query made once in a build for the same arguments, anew each time while developing. Its arguments
 * are names without spaces. What it gives is shared by all who ask, so none may change it. Its `kind`
 * is what the build's account calls it, and no other may have it.
 */
export function query<Args extends string[], T>(
  kind: string,
  make: (...args: Args) => Promise<T>,
  by: DigestOf = 'sources',
): (...args: Args) => Promise<T> {
  if (import.meta.env.DEV) return make;
  provenance.addQuery(kind, make as unknown as (...args: string[]) => Promise<unknown>, by);
  return (...args) => provenance.ask(kind, ...args) as Promise<T>;
}

/** A query made once for each reading. */
export const perReading = <T>(
  kind: string,
  make: (locale: Locale) => Promise<T>,
  by?: DigestOf,
): ((locale: Locale) => Promise<T>) => query<[Locale], T>(kind, make, by);
