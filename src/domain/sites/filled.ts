import { isLand } from './kinds.ts';
import type { ListedSite } from './listed-site.ts';

/** What an investor asks of any site, and of land and of buildings besides. */
const ASKED = ['power', 'water', 'gas', 'sewage', 'fibre'] as const;
const ASKED_OF_LAND = ['level'] as const;
const ASKED_OF_BUILDINGS = ['storeys', 'floorLoad', 'clearHeight'] as const;

/** The fields that an investor asks of a site, by its kind; of one that is taken, no price. */
export function listAskedFields({ kind, status }: ListedSite): (keyof ListedSite)[] {
  return [
    ...(status === 'taken' ? [] : (['price'] as const)),
    ...ASKED,
    ...(kind === 'yard' ? [] : isLand(kind) ? ASKED_OF_LAND : ASKED_OF_BUILDINGS),
  ];
}

/** Those of them that are empty. */
export const listEmptyFields = (site: ListedSite): (keyof ListedSite)[] =>
  listAskedFields(site).filter((field) => site[field] === undefined);
