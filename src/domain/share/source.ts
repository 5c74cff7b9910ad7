import type { Sector } from '../county/collections.ts';
import type { PageSite } from '../county/page-site.ts';
import type { Place } from '../county/view.ts';
import type { LibraryRow } from '../library/row.ts';
import type { ProjectView } from '../project/view.ts';
import type { CardRecord } from './card.ts';

/** What the share cards of one reading are made from, beside the words of the dictionary. */
export interface ShareSource {
  locale: CardRecord['locale'];
  site: Pick<PageSite, 'name' | 'county' | 'prefecture' | 'province' | 'hasSamples'>;
  tagline: string;
  /** Every project with its sector's drawn pattern. */
  projects: { view: ProjectView; cover: Sector['cover'] }[];
  /** Every sector with the projects in it. */
  sectors: { sector: Place<Sector>; rows: LibraryRow[] }[];
}
