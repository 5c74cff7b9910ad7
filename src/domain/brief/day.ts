import type { CountyBriefSource, SectorBriefSource } from './source.ts';

const lastOf = (days: readonly string[]): string | undefined => days.toSorted().at(-1);

/** The last day on which a fact of a sector's leaflet was checked; undefined where it has none. */
export const findSectorDay = ({
  projects,
  facts,
}: Pick<SectorBriefSource, 'projects' | 'facts'>): string | undefined =>
  lastOf([
    ...projects.map(({ verified }) => verified),
    ...facts.map(({ source }) => source.checked),
  ]);

/** The last day on which a fact of the county's leaflet was checked; undefined where it has none. */
export const findCountyDay = ({
  facts,
  routes,
  strengths,
}: Pick<CountyBriefSource, 'facts' | 'routes' | 'strengths'>): string | undefined =>
  lastOf([
    ...facts.map(({ source }) => source.checked),
    ...routes.map((route) => route.facts.checked),
    ...strengths.map((strength) => strength.facts.source.checked),
  ]);
