import { type Random, wholeBetween } from '#src/pictures/seeded.ts';

/** Ways to pick by chance from projects and their texts. */
export interface Draw {
  whole: (low: number, high: number) => number;
  from: <Item>(items: readonly Item[]) => Item;
  /** Neighbouring Chinese characters of a line, of a length between the two; cut at no word border. */
  run: (line: string, shortest: number, longest: number) => string | undefined;
  /** One of the places where the pattern stands. */
  match: (text: string, pattern: string) => string | undefined;
}

/** Picks with this source of chance. Throws when it is to pick from nothing. */
export function createDraw(random: Random): Draw {
  const from = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new Error('There is nothing to draw from.');
    return items[wholeBetween(random, 0, items.length - 1)] as Item;
  };
  const match = (text: string, pattern: string): string | undefined => {
    const found = text.match(new RegExp(pattern, 'gu'));
    return found === null ? undefined : from(found);
  };
  return {
    whole: (low, high) => wholeBetween(random, low, high),
    from,
    match,
    run(line, shortest, longest) {
      const length = wholeBetween(random, shortest, longest);
      const stretch = match(line, `\\p{Script=Han}{${length},}`);
      if (stretch === undefined) return undefined;
      const characters = Array.from(stretch);
      const start = wholeBetween(random, 0, characters.length - length);
      return characters.slice(start, start + length).join('');
    },
  };
}

/** Distinct queries until there are enough, or none new comes for long. */
export function collect<Made extends { query: string }>(
  count: number,
  make: () => Made | undefined,
): Made[] {
  const made = new Map<string, Made>();
  for (let tries = 0; made.size < count && tries < count * 40; tries++) {
    const query = make();
    if (query !== undefined && !made.has(query.query)) made.set(query.query, query);
  }
  return [...made.values()];
}
