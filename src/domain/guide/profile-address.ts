import type { Profile } from './profile.ts';

/** The criteria that a form asks, each with its answers. */
export type AskedCriteria = Readonly<Record<string, readonly string[]>>;

/** A profile from the query of an address; what is not asked, or not an answer, is left out. */
export function readProfile(search: string, asked: AskedCriteria): Profile {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    Object.entries(asked).flatMap(([name, values]) => {
      const value = query.get(name);
      return value !== null && values.includes(value) ? [[name, value]] : [];
    }),
  );
}

/** A profile as the query of an address, `?capital=foreign&build=new`; empty where nothing is said. */
export function writeProfile(profile: Profile): string {
  const query = new URLSearchParams(Object.entries(profile)).toString();
  return query === '' ? '' : `?${query}`;
}
