import type { Sector } from '../county/collections.ts';
import type { PageSite } from '../county/page-site.ts';
import type { Place } from '../county/view.ts';
import type { LibraryRow } from '../library/row.ts';
import type { ProjectView } from '../project/view.ts';
import type { CardRecord } from './card.ts';

/** What every share card of a reading says of the site, beside the words of the dictionary. */
export interface ShareFrame {
  locale: CardRecord['locale'];
  site: Pick<PageSite, 'name' | 'county' | 'prefecture' | 'province' | 'hasSamples'>;
  tagline: string;
}

/** A project with its sector's drawn pattern. */
export interface SharedProject {
  view: ProjectView;
  cover: Sector['cover'];
}

/** A sector with the projects in it. */
export interface SharedSector {
  sector: Place<Sector>;
  rows: LibraryRow[];
}
