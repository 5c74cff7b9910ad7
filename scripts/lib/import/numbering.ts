/** Gives each draft its project number, and never one that is taken. */
export interface Numbering {
  /** The number for a draft: its own if it has one, else the next free one. Nothing is taken yet. */
  find: (slug: string, prefix: string, year: string) => string;
  take: (number: string) => void;
}

const PATTERN = /^(.+)-(\d+)$/;

/** Numbers that are taken, and those that earlier drafts have, by slug. */
export function createNumbering(
  taken: Iterable<string>,
  kept: ReadonlyMap<string, string>,
): Numbering {
  const highest = new Map<string, number>();
  const take = (number: string) => {
    const [, series, count] = PATTERN.exec(number) ?? [];
    if (series !== undefined)
      highest.set(series, Math.max(highest.get(series) ?? 0, Number(count)));
  };
  for (const number of [...taken, ...kept.values()]) take(number);
  return {
    find: (slug, prefix, year) => {
      const series = `${prefix}-${year}`;
      const next = String((highest.get(series) ?? 0) + 1).padStart(3, '0');
      return kept.get(slug) ?? `${series}-${next}`;
    },
    take,
  };
}
