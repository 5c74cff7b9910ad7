import type { SiteKind, SiteStatus } from './kinds.ts';

/** What the finder knows of a site: enough to choose by. */
export interface FinderRow {
  readonly kind: SiteKind;
  /** The slug of its park; empty outside the parks. */
  readonly park: string;
  readonly status: SiteStatus;
  /** The supplies that are ready. */
  readonly has: readonly string[];
  /** 亩, of land or floor. */
  readonly areaMu: number;
  /** 千伏安; absent where unknown. */
  readonly power?: number;
  /** 万元 for one 亩, where land is sold. */
  readonly land?: number;
  /** 元 for one ㎡ and month, where floor is let. */
  readonly rent?: number;
}

/** Supplies that may be asked for. */
export const FINDER_SUPPLIES = ['water', 'gas', 'sewage', 'fibre'] as const;

/** What is chosen among values: any of them, but all of the supplies. */
export const FINDER_FACETS = ['kind', 'park', 'status', 'has'] as const;
export type FinderFacet = (typeof FINDER_FACETS)[number];

/** What is given as a number. */
export const FINDER_NUMBERS = ['min', 'max', 'power', 'land', 'rent'] as const;
export type FinderNumber = (typeof FINDER_NUMBERS)[number];

/** The unit in which the area is asked for. */
export const AREA_UNITS = ['m2', 'mu'] as const;
export type AreaUnit = (typeof AREA_UNITS)[number];

/** Everything that is asked of a site. */
export interface FinderState {
  readonly chosen: Readonly<Record<FinderFacet, readonly string[]>>;
  readonly numbers: Readonly<Partial<Record<FinderNumber, number>>>;
  readonly unit: AreaUnit;
}

/** Nothing is asked. */
export const ANY_SITE: FinderState = {
  chosen: { kind: [], park: [], status: [], has: [] },
  numbers: {},
  unit: 'm2',
};

const SLUG = /^[a-z0-9-]{1,60}$/;
const MU_PER_UNIT: Record<AreaUnit, number> = { m2: 3 / 2000, mu: 1 };

/**
 * A number of an address or a field, with thousands' commas and full-width figures as they are typed;
 * undefined where it is none, or not above zero.
 */
export function parseFinderNumber(text: string | null | undefined): number | undefined {
  const plain = (text ?? '').normalize('NFKC').replace(/,(?=\d{3})|\s/g, '');
  return /^\d{1,9}(\.\d{1,3})?$/.test(plain) ? Number(plain) || undefined : undefined;
}

/** The state that an address or a form holds; what is no choice is left out. */
export function parseFinderState(query: {
  getAll: (name: string) => readonly unknown[];
  get: (name: string) => unknown;
}): FinderState {
  const textOf = (name: string) => {
    const value = query.get(name);
    return typeof value === 'string' ? value : '';
  };
  const listed = (name: string) =>
    query.getAll(name).filter((value): value is string => SLUG.test(String(value)));
  const numbers = FINDER_NUMBERS.flatMap((name) => {
    const value = parseFinderNumber(textOf(name));
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    chosen: Object.fromEntries(FINDER_FACETS.map((name) => [name, listed(name)])) as Record<
      FinderFacet,
      string[]
    >,
    numbers: Object.fromEntries(numbers),
    unit: textOf('unit') === 'mu' ? 'mu' : 'm2',
  };
}

/** The state as an address holds it, `?kind=land&min=20&unit=mu`; empty where nothing is asked. */
export function formatFinderState({ chosen, numbers, unit }: FinderState): string {
  const pairs: [string, string][] = [
    ...FINDER_FACETS.flatMap((facet) =>
      chosen[facet].map((value): [string, string] => [facet, value]),
    ),
    ...FINDER_NUMBERS.flatMap((name): [string, string][] =>
      numbers[name] === undefined ? [] : [[name, String(numbers[name])]],
    ),
  ];
  const asksArea = numbers.min !== undefined || numbers.max !== undefined;
  if (asksArea && unit === 'mu') pairs.push(['unit', unit]);
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}

/** A most that holds only for what has such a price. */
const within = (value: number | undefined, most: number | undefined): boolean =>
  value === undefined || most === undefined || value <= most;

function fitsNumbers(row: FinderRow, { numbers, unit }: FinderState): boolean {
  const { min = 0, max = Infinity, power = 0, land, rent } = numbers;
  const area = row.areaMu / MU_PER_UNIT[unit];
  // A hundredth of a unit is what a conversion loses.
  if (area < min - 0.01 || area > max + 0.01) return false;
  if ((row.power ?? 0) < power) return false;
  const asksPrice = land !== undefined || rent !== undefined;
  const isPriced =
    (land !== undefined && row.land !== undefined) ||
    (rent !== undefined && row.rent !== undefined);
  return (!asksPrice || isPriced) && within(row.land, land) && within(row.rent, rent);
}

function fitsFacet(row: FinderRow, facet: FinderFacet, values: readonly string[]): boolean {
  if (values.length === 0) return true;
  if (facet === 'has') return values.every((value) => row.has.includes(value));
  return values.includes(row[facet]);
}

/** Whether a site is what is asked for, by all facets but one. */
export function fitsState(row: FinderRow, state: FinderState, but?: FinderFacet): boolean {
  return (
    fitsNumbers(row, state) &&
    FINDER_FACETS.every((facet) => facet === but || fitsFacet(row, facet, state.chosen[facet]))
  );
}

/** How many sites a value would leave, beside what the other facets ask. */
export function countValue(
  rows: readonly FinderRow[],
  state: FinderState,
  facet: FinderFacet,
  value: string,
): number {
  // Supplies add up: each further one narrows what is chosen already.
  const but = facet === 'has' ? undefined : facet;
  return rows.filter((row) => fitsState(row, state, but) && fitsFacet(row, facet, [value])).length;
}
