import type { SourcedFact } from '../county/view.ts';
import type { Wan } from '../units.ts';
import type { Cost } from './cost.ts';
import type { Route } from './route.ts';
import type { Strength } from './strength.ts';

/** The words of an item that is written once, in the reader's language. */
export interface ItemWords {
  name: string;
  note?: string;
}

export type RouteView = ItemWords & { facts: Route };
export type CostView = ItemWords & { facts: Cost; unit?: string };
export type StrengthView = ItemWords & { facts: Strength };

/** A figure of the county beside the prefecture's. */
export interface ComparedFacts {
  label: string;
  own: SourcedFact;
  peer: SourcedFact;
}

/** A straight line from the county seat. */
export interface CityDistance {
  name: string;
  km: number;
}

/** What a project buys or sells, in the reader's language. */
export interface ChainItem {
  item: string;
  lang: string;
  wan: Wan;
  project: string;
}

/** What a sector's projects trade, with names in the reader's language. */
export interface ChainView {
  slug: string;
  name: string;
  reckoned: number;
  materialsWan: Wan;
  /** Each with what another project sells of it. */
  buys: (ChainItem & { sale?: ChainItem })[];
  sells: ChainItem[];
}
