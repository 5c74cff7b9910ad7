import type { FilingSettings } from './filings.ts';

/** What every page's frame shows of the site. */
export interface PageSite {
  name: string;
  county: string;
  prefecture: string;
  province: string;
  sponsor?: string;
  filings: FilingSettings;
  /** The desk for everything for which the right one is unclear. */
  desk: { name: string; phone?: string };
  /** Whether the library holds sample projects, which must be said and kept from search engines. */
  hasSamples: boolean;
}
