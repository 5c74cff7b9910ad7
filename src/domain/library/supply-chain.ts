import type { Project } from '../project/project.ts';
import type { Wan } from '../units.ts';
import { areAlike, isVague, type Goods } from './goods.ts';

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
  /** The dearest materials first, without those that are named too vaguely to look for. */
  readonly buys: readonly (TradedItem & { readonly soldHere?: TradedItem })[];
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

/**
 * What each sector's projects buy and sell, and what other project of the library, if any, sells
 * what they buy. Labels are compared with the county's table of goods: a lead for a talk, not a
 * survey.
 */
export function assessSupplyChains(
  projects: readonly TradingProject[],
  sectors: readonly string[],
  goods: Goods,
): SupplyChain[] {
  const sales = projects.flatMap(listSells).toSorted(byValue);
  const findSale = ({ item, slug }: TradedItem) =>
    sales.find((sale) => sale.slug !== slug && areAlike(sale.item, item, goods));
  return sectors.map((sector) => {
    const own = projects.filter(({ facts }) => facts.sector === sector);
    const buys = own.flatMap(listBuys);
    return {
      sector,
      reckoned: own.filter(({ facts }) => facts.assumptions !== undefined).length,
      projects: own.length,
      materialsWan: buys.reduce((sum, { wan }) => sum + wan, 0),
      buys: buys
        .filter(({ item }) => !isVague(item, goods))
        .toSorted(byValue)
        .slice(0, MOST)
        .map((buy) => {
          const soldHere = findSale(buy);
          return soldHere === undefined ? buy : { ...buy, soldHere };
        }),
      sells: own.flatMap(listSells).toSorted(byValue).slice(0, MOST),
    };
  });
}
