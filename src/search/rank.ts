import type { Hit } from './engine.ts';

/** Where a project's match stands, best first. */
export type Zone = 'title' | 'fields' | 'text';

/** One project in the index: its slug, and at which code its title ends and its fields end. */
export type IndexedProject = readonly [slug: string, titleEnd: number, fieldsEnd: number];

/** How well a project answers a term: a lower tier comes first, then a higher score. */
export interface Rating {
  tier: number;
  score: number;
  zone: Zone;
}

/** What a term found, by the project's slug. */
export type Ratings = ReadonlyMap<string, Rating>;

const ZONES = ['title', 'fields', 'text'] as const satisfies readonly Zone[];

/**
 * Behind every whole match, also where the tiers of many terms add up: beginnings and other forms of
 * words, initials, amounts in other words.
 */
export const PARTIAL_TIERS = 1000;

/** Rates hits by where they stand; `handicap` is added to the tier. */
export function rateHits(hits: readonly Hit[], handicap = 0): Ratings {
  const ratings = new Map<string, Rating>();
  for (const { project, place, score } of hits) {
    const [slug, titleEnd, fieldsEnd] = project;
    const tier = place < titleEnd ? 0 : place < fieldsEnd ? 1 : 2;
    ratings.set(slug, { tier: tier + handicap, score, zone: ZONES[tier] ?? 'text' });
  }
  return ratings;
}

/** The same projects behind every whole match. */
export function setBack(ratings: Ratings = new Map()): Ratings {
  return new Map(
    [...ratings].map(([slug, rating]) => [slug, { ...rating, tier: rating.tier + PARTIAL_TIERS }]),
  );
}

/** For each project in any of the ratings, its best one. */
export function uniteRatings(all: readonly Ratings[]): Ratings {
  const [first = new Map<string, Rating>(), ...others] = all.filter(({ size }) => size > 0);
  if (others.length === 0) return first;
  const united = new Map(first);
  for (const ratings of others) {
    for (const [slug, rating] of ratings) {
      const other = united.get(slug);
      if (other === undefined || compareRatings(rating, other) < 0) united.set(slug, rating);
    }
  }
  return united;
}

/** The projects that every term found: tiers and scores add up, the zone is the furthest back. */
export function intersectRatings(all: readonly Ratings[]): Ratings {
  const [first = new Map<string, Rating>(), ...others] = all;
  if (others.length === 0) return first;
  const common = new Map(first);
  for (const ratings of others) {
    for (const [slug, rating] of common) {
      const other = ratings.get(slug);
      if (other === undefined) common.delete(slug);
      else common.set(slug, addRatings(rating, other));
    }
  }
  return common;
}

/** The slugs, best first; equals stand in the order of their slugs. */
export function rankSlugs(ratings: Ratings): string[] {
  return [...ratings]
    .sort(([a, one], [b, other]) => compareRatings(one, other) || (a < b ? -1 : 1))
    .map(([slug]) => slug);
}

function compareRatings(one: Rating, other: Rating): number {
  return one.tier - other.tier || other.score - one.score;
}

function addRatings(one: Rating, other: Rating): Rating {
  const zone = ZONES.indexOf(one.zone) > ZONES.indexOf(other.zone) ? one.zone : other.zone;
  return { tier: one.tier + other.tier, score: one.score + other.score, zone };
}
