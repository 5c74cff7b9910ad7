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

/** A project with how near it is, the nearest first; among equals the alphabet decides. */
const byNearness = <T extends Relatable>(
  a: { other: T; score: number },
  b: { other: T; score: number },
) => b.score - a.score || a.other.slug.localeCompare(b.other.slug);

/** The projects nearest to one, by sector, then town, then being open, then size; at most `count`. */
export function listRelated<T extends Relatable>(to: Relatable, all: readonly T[], count = 4): T[] {
  const nearest: { other: T; score: number }[] = [];
  for (const other of all) {
    const found = { other, score: nearness(to, other) };
    if (other.slug === to.slug || found.score < 2) continue;
    // To sort all of them for each project takes longer than all else of a large library.
    if (nearest.length === count && byNearness(nearest.at(-1)!, found) <= 0) continue;
    const at = nearest.findIndex((known) => byNearness(found, known) < 0);
    nearest.splice(at < 0 ? nearest.length : at, 0, found);
    if (nearest.length > count) nearest.pop();
  }
  return nearest.map(({ other }) => other);
}
