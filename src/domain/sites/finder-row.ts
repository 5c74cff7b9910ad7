import { SQUARE_METRES_PER_MU } from '../units.ts';
import { FINDER_SUPPLIES, type FinderRow } from './finder.ts';
import { isLand } from './kinds.ts';
import type { ListedSite } from './listed-site.ts';

const YUAN_PER_WAN = 10_000;

/** What the finder compares prices by: land bought in 万元/亩, floor let in 元/㎡·月. */
function findPrices({ kind, terms, price }: ListedSite): Pick<FinderRow, 'land' | 'rent'> {
  if (price === undefined) return {};
  if (isLand(kind)) return terms === 'sale' ? { land: price.wan } : {};
  return terms === 'lease' ? { rent: price.wan * YUAN_PER_WAN } : {};
}

/** What the finder knows of a site. */
export function toFinderRow(site: ListedSite): FinderRow {
  const ready = {
    water: site.water !== undefined,
    gas: site.gas === 'ready',
    sewage: site.sewage === 'ready',
    fibre: site.fibre === 'ready',
  };
  return {
    kind: site.kind,
    park: site.park ?? '',
    status: site.status,
    has: FINDER_SUPPLIES.filter((name) => ready[name]),
    areaMu: site.area,
    ...(site.power ? { power: site.power.value } : {}),
    ...findPrices(site),
  };
}

/** A floor or a parcel in square metres, rounded. */
export const toSquareMetres = (mu: number): number => Math.round(mu * SQUARE_METRES_PER_MU);
