import type { Project } from '../project/project.ts';
import { isLand } from './kinds.ts';
import type { ListedSite } from './listed-site.ts';

/** Of a site that is not divided, a project should need at least this part. */
const LEAST_SHARE = 0.4;

type Wanting = Pick<Project, 'town' | 'park' | 'land'>;
type Offered = Pick<ListedSite, 'kind' | 'town' | 'park' | 'area' | 'smallest'>;

/** What a project needs of a kind of site, in 亩; undefined where it needs none. */
function findNeed({ land }: Wanting, kind: ListedSite['kind']): number | undefined {
  // What uses buildings that stand needs floor and no land of its own.
  const usesFloor = land?.state === 'existing' || land?.area === undefined;
  if (isLand(kind)) return usesFloor ? undefined : land.area;
  return usesFloor ? land?.floorArea : undefined;
}

/** Whether the two are in one park, or, where one of them is in none, in one town. */
const isSamePlace = (project: Wanting, site: Offered): boolean =>
  project.park !== undefined && site.park !== undefined
    ? project.park === site.park
    : project.town === site.town;

/** Whether a project needs such a site: in its place, and of an area that the site can give. */
export function needsSite(project: Wanting, site: Offered): boolean {
  const need = findNeed(project, site.kind);
  if (need === undefined || !isSamePlace(project, site)) return false;
  return need <= site.area && need >= (site.smallest ?? site.area * LEAST_SHARE);
}
