/** What decides whether two projects belong together. */
export interface Relatable {
  slug: string;
  sector: string;
  town: string;
  totalWan: number;
  open: boolean;
}

const nearness = (a: Relatable, b: Relatable) =>
  (a.sector === b.sector ? 4 : 0) +
  (a.town === b.town ? 2 : 0) +
  (b.open ? 1 : 0) -
  Math.abs(Math.log10(a.totalWan / b.totalWan)) / 10;

/** The projects nearest to one, by sector, then town, then being open, then size; at most `count`. */
export function listRelated<T extends Relatable>(to: Relatable, all: readonly T[], count = 4): T[] {
  return all
    .filter((other) => other.slug !== to.slug)
    .map((other) => ({ other, score: nearness(to, other) }))
    .filter(({ score }) => score >= 2)
    .sort((a, b) => b.score - a.score || a.other.slug.localeCompare(b.other.slug))
    .slice(0, count)
    .map(({ other }) => other);
}
