import type { Project } from '../project/project.ts';
import type { Wan } from '../units.ts';

/** Something that projects buy, or sell, in a year at full output. */
export interface TradedItem {
  /** The Chinese label in the project's assumptions. */
  readonly item: string;
  /** 万元 a year. */
  readonly wan: Wan;
  /** Whose assumptions name it. */
  readonly slug: string;
}

/** What the projects of one sector reckon to buy and sell. */
export interface SupplyChain {
  readonly sector: string;
  /** Projects whose assumptions are given, of all there are. */
  readonly reckoned: number;
  readonly projects: number;
  /** Materials in a year, 万元. */
  readonly materialsWan: Wan;
  /** The dearest materials first. */
  readonly buys: readonly (TradedItem & { readonly suppliedBy?: string })[];
  /** The largest sales first. */
  readonly sells: readonly TradedItem[];
}

/** A project of the library, as far as its trade goes. */
export interface TradingProject {
  readonly slug: string;
  readonly facts: Pick<Project, 'sector' | 'assumptions'>;
}

const MOST = 3;
const byValue = (a: TradedItem, b: TradedItem) => b.wan - a.wan;

const listBuys = ({ slug, facts }: TradingProject): TradedItem[] =>
  (facts.assumptions?.costs ?? [])
    .filter(({ kind }) => kind === 'materials')
    .map(({ item, amount }) => ({ item, wan: amount, slug }));

const listSells = ({ slug, facts }: TradingProject): TradedItem[] =>
  (facts.assumptions?.revenue ?? []).map(({ item, price, quantity }) => ({
    item,
    wan: price.wan * quantity.value,
    slug,
  }));

/** Whether one label names the other: 油茶籽 in 油茶籽收购. */
const isNamed = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) > 2 && (one.includes(other) || other.includes(one));

/**
 * What each sector's projects buy and sell, and which other project of the library, if any, sells
 * what they buy. Labels are compared as they are written: a lead for a talk, not a survey.
 */
export function assessSupplyChains(
  projects: readonly TradingProject[],
  sectors: readonly string[],
): SupplyChain[] {
  const sales = projects.flatMap(listSells);
  const findSupplier = ({ item, slug }: TradedItem) =>
    sales.find((sale) => sale.slug !== slug && isNamed(sale.item, item))?.slug;
  return sectors.map((sector) => {
    const own = projects.filter(({ facts }) => facts.sector === sector);
    const buys = own.flatMap(listBuys);
    return {
      sector,
      reckoned: own.filter(({ facts }) => facts.assumptions !== undefined).length,
      projects: own.length,
      materialsWan: buys.reduce((sum, { wan }) => sum + wan, 0),
      buys: buys
        .toSorted(byValue)
        .slice(0, MOST)
        .map((buy) => {
          const suppliedBy = findSupplier(buy);
          return suppliedBy === undefined ? buy : { ...buy, suppliedBy };
        }),
      sells: own.flatMap(listSells).toSorted(byValue).slice(0, MOST),
    };
  });
}
