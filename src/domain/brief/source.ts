import type { FactGroup, Sector } from '../county/collections.ts';
import type { PageSite } from '../county/page-site.ts';
import type { SiteSettings } from '../county/site.ts';
import type { Desk, Place, SourcedFact } from '../county/view.ts';
import type { LibraryRow } from '../library/row.ts';
import type { ChainView, RouteView, StrengthView } from '../place/view.ts';

/** What every leaflet of a reading says of the site. */
export interface BriefFrame {
  locale: 'zh' | 'zh-hant' | 'en';
  site: PageSite;
  promise: { firstWorkingDays: number; fullWorkingDays: number };
  /** `YYYY-MM-DD`. */
  today: string;
}

/** A project of a sector, with its town's name. */
export type SectorProject = LibraryRow & { townName: string };

/** What a sector's leaflet is made from, beside the words of the dictionary. */
export interface SectorBriefSource {
  sector: Place<Sector>;
  /** The body as plain paragraphs. */
  paragraphs: string[];
  projects: SectorProject[];
  /** What its projects trade; nothing where none has a worked cash flow. */
  chain?: ChainView | undefined;
  /** The county's figures that bear on it. */
  facts: SourcedFact[];
  desk: Desk;
}

/** What the county's leaflet is made from. */
export interface CountyBriefSource {
  tagline: string;
  /** The three figures of the home page. */
  headline: SourcedFact[];
  facts: readonly (SourcedFact & { group: FactGroup })[];
  settings: Pick<SiteSettings, 'centre' | 'cities'>;
  routes: RouteView[];
  strengths: StrengthView[];
  desk: Desk;
}
