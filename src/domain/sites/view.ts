import type { FinderRow } from './finder.ts';
import type { ListedSite } from './listed-site.ts';

/** A parcel or building as one reading shows it. */
export interface SiteView {
  slug: string;
  facts: ListedSite;
  name: string;
  note?: string;
  townName: string;
  /** Absent outside the parks. */
  parkName?: string;
  row: FinderRow;
}

/** The sites of one park, or those outside the parks, where `slug` is empty. */
export interface SiteGroup {
  slug: string;
  name: string;
  sites: SiteView[];
}
