import { createRequire } from 'node:module';
import type * as OpenCC from 'opencc-js';
import type { FoldTable } from '#src/search/fold.ts';
import { noMemory, type Memory } from '../memory.ts';

/** OpenCC's directions whose single characters are taken as variants of each other. */
const DIRECTIONS = [
  ['t', 'cn'],
  ['tw', 'cn'],
  ['hk', 'cn'],
  ['cn', 't'],
  ['cn', 'tw'],
  ['cn', 'hk'],
] as const;

/** CJK unified ideographs with extension A; what is outside folds to itself. */
const FIRST = 0x3400;
const LAST = 0x9fff;

/** OpenCC needs half a second to be loaded and a second to make them, once a process. */
let variantGroups: string[][] | undefined;

/**
 * The variants (simplified, traditional, Taiwan, Hong Kong) of the characters in these texts. Both
 * sides of a search are folded, so where one character serves for several (后 and 後, 着 and 著) all of
 * them become one.
 */
export function buildFoldTable(texts: Iterable<string>, memory = noMemory): FoldTable {
  const used = new Set<string>();
  for (const text of texts) for (const char of text.normalize('NFKC')) used.add(char);
  const table = new Map<string, string>();
  for (const group of (variantGroups ??= recallVariantGroups(memory))) {
    if (!group.some((char) => used.has(char))) continue;
    const [standing = '', ...variants] = group;
    for (const variant of variants) table.set(variant, standing);
  }
  return table;
}

/** The table as the browser's `parseFoldTable` reads it: `县縣 台臺枱檯颱`. */
export function printFoldTable(table: FoldTable): string {
  const groups = new Map<string, string>();
  for (const [variant, standing] of table) {
    groups.set(standing, (groups.get(standing) ?? standing) + variant);
  }
  return [...groups.values()].join(' ');
}

function recallVariantGroups(memory: Memory): string[][] {
  const made = memory.recall(['variants'], () => JSON.stringify(listVariantGroups()));
  return JSON.parse(made) as string[][];
}

/** All groups of variants, each with its simplified character first. */
function listVariantGroups(): string[][] {
  // Loaded only where they are not remembered.
  const { Converter } = createRequire(import.meta.url)('opencc-js') as typeof OpenCC;
  const converters = DIRECTIONS.map(([from, to]) => Converter({ from, to }));
  const groupOf = new Map<string, Set<string>>();
  const isStanding = new Set<string>();
  for (let code = FIRST; code <= LAST; code++) {
    const char = String.fromCodePoint(code);
    const [simplified = char, ...others] = converters.map((convert) => convert(char));
    if (simplified === char) isStanding.add(char);
    for (const other of [simplified, ...others]) if (other !== char) unite(char, other, groupOf);
  }
  return [...new Set(groupOf.values())].map((group) =>
    [...group].sort(
      (a, b) => Number(isStanding.has(b)) - Number(isStanding.has(a)) || (a < b ? -1 : 1),
    ),
  );
}

function unite(one: string, other: string, groupOf: Map<string, Set<string>>): void {
  const merged = new Set([...(groupOf.get(one) ?? [one]), ...(groupOf.get(other) ?? [other])]);
  for (const char of merged) groupOf.set(char, merged);
}
