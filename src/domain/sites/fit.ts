import type { Project } from '../project/project.ts';
import { isLand, type SiteKind } from './kinds.ts';
import type { ListedSite } from './listed-site.ts';

/** Of a site that is not divided, a project should need at least this part. */
const LEAST_SHARE = 0.4;

type Wanting = Pick<Project, 'town' | 'park' | 'land' | 'industryCode' | 'modes' | 'nature'>;
type Offered = Pick<ListedSite, 'kind' | 'town' | 'park' | 'area' | 'smallest' | 'status'>;

interface Suited {
  /** What GB/T 4754 codes begin with whose trade such a site serves. */
  readonly codes: readonly string[];
  /** What the project's land use (规划用途) has to say, where it says anything. */
  readonly use: RegExp;
  /** Land uses that name the kind itself, so that any trade fits. */
  readonly named?: RegExp;
}

const PLANT: Suited = { codes: ['C'], use: /工业|厂房/u, named: /标准厂房/u };

/** Which projects each kind of site can serve. */
const SUITED = {
  land: { codes: ['C'], use: /工业/u },
  'standard-plant': PLANT,
  'existing-plant': PLANT,
  // Wholesale and transport, storage and post.
  warehouse: { codes: ['F51', 'G'], use: /仓|物流/u },
  // Recycling sorts in the open.
  yard: { codes: ['F51', 'G', 'C42'], use: /仓|物流|堆场|工业/u },
  // Software, finance, business and technical services.
  office: { codes: ['I', 'J', 'L', 'M'], use: /办公|写字|商务|科研/u, named: /办公|写字/u },
} as const satisfies Record<SiteKind, Suited>;

/** Whether what a project does, and the land use that it names, suit a kind of site. */
function suitsKind({ industryCode = '', land }: Wanting, kind: SiteKind): boolean {
  const { codes, use, named }: Suited = SUITED[kind];
  const written = land?.use ?? '';
  if (written !== '' && !use.test(written)) return false;
  return codes.some((code) => industryCode.startsWith(code)) || named?.test(written) === true;
}

/** Whether a project has yet to find its place: no sale of shares, concession or building that stands. */
const isLooking = ({ land, modes, nature }: Wanting): boolean =>
  land?.state !== 'existing' &&
  nature !== 'merger' &&
  !modes.includes('concession') &&
  modes.some((mode) => mode !== 'equity-transfer');

/** What a project needs of a kind of site, in 亩 or ㎡; undefined where it needs none. */
function findNeed({ land }: Wanting, kind: SiteKind): number | undefined {
  if (isLand(kind)) return land?.area;
  // What buys land builds for itself.
  return land?.area === undefined ? land?.floorArea : undefined;
}

/** Whether the two are in one park, or, where one of them is in none, in one town. */
const isSamePlace = (project: Wanting, site: Offered): boolean =>
  project.park !== undefined && site.park !== undefined
    ? project.park === site.park
    : project.town === site.town;

/**
 * Whether a project needs such a site: one that can be had, in its place, for its trade, and of an
 * area that the site can give.
 */
export function needsSite(project: Wanting, site: Offered): boolean {
  if (site.status === 'taken' || !isLooking(project)) return false;
  if (!suitsKind(project, site.kind) || !isSamePlace(project, site)) return false;
  const need = findNeed(project, site.kind);
  return (
    need !== undefined && need <= site.area && need >= (site.smallest ?? site.area * LEAST_SHARE)
  );
}
