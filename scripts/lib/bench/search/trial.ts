import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { measureFolder } from '#scripts/lib/folder-size.ts';
import { startProgress } from '#scripts/lib/progress.mjs';
import type { SearchRecord } from '#src/search/record.ts';
import type { Asker, Contender } from './contender.ts';
import { watchMemory } from './memory.ts';
import { miniSearchPairs, miniSearchWords } from './mini-search.ts';
import { own } from './own.ts';
import { pagefindDefault } from './pagefind-default.ts';
import type { Given } from './score.ts';

/** What is compared, by the name that the table prints. */
export const CONTENDERS = {
  ours: own,
  'Pagefind as it comes': pagefindDefault,
  'MiniSearch, words': miniSearchWords,
  'MiniSearch, pairs': miniSearchPairs,
} as const satisfies Record<string, Contender>;

export type ContenderName = keyof typeof CONTENDERS;

/** What one contender did with one corpus. */
export interface Trial {
  /** Undefined for a kept index. */
  indexSeconds: number | undefined;
  peakMb: number;
  indexMb: number;
  given: Given[];
  /** Bytes moved by visitors' first and next queries. */
  weights: { first: number; next: number }[];
}

/** How many new visitors are weighed. */
const VISITORS = 8;
/** The shortest of so many askings counts: the others wait for whatever else the machine does. */
const WARM_ASKINGS = 3;

/** Where an index is written, and where it is kept for other runs, if it is. */
export interface TrialFolders {
  work: string;
  kept: string | undefined;
}

/** Indexes the projects, asks every query, and weighs some of them. */
export async function runTrial(
  name: ContenderName,
  records: readonly SearchRecord[],
  queries: readonly string[],
  { work, kept }: TrialFolders,
): Promise<Trial> {
  const memory = watchMemory();
  const isThere = kept !== undefined && existsSync(kept);
  const indexSeconds = isThere ? undefined : await indexInto(work, name, records);
  // Only a whole one is kept.
  if (kept !== undefined && !isThere) {
    await mkdir(dirname(kept), { recursive: true });
    await rename(work, kept);
  }
  const folder = kept ?? work;
  const asker = await CONTENDERS[name].open(folder);
  try {
    const given = await show(`  ${name}: ask`, () => askAll(asker, queries));
    const weights = await show(`  ${name}: weigh`, () => weighSome(asker, queries));
    const indexMb = (await measureFolder(folder)).bytes / 1e6;
    return { indexSeconds, peakMb: memory.stop(), indexMb, given, weights };
  } finally {
    await asker.close();
  }
}

/** How many seconds it took. */
async function indexInto(
  folder: string,
  name: ContenderName,
  records: readonly SearchRecord[],
): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const start = performance.now();
  await show(`  ${name}: index`, () => CONTENDERS[name].index(records, folder));
  return (performance.now() - start) / 1000;
}

async function show<Value>(label: string, step: () => Promise<Value>): Promise<Value> {
  const start = performance.now();
  const end = startProgress(label);
  try {
    return await step();
  } finally {
    end(`${label}  ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

async function askAll(asker: Asker, queries: readonly string[]): Promise<Given[]> {
  const given: Given[] = [];
  for (const query of queries) {
    const { slugs } = await asker.ask(query);
    const warm = [];
    for (let time = 0; time < WARM_ASKINGS; time++) warm.push(await asker.ask(query));
    const warmMs = Math.min(...warm.map(({ ms }) => ms));
    const heldMs = Math.min(...warm.map((each) => each.heldMs));
    given.push({ query, slugs, warmMs, heldMs });
  }
  return given;
}

/** Pairs of queries spread over all classes. */
async function weighSome(asker: Asker, queries: readonly string[]): Promise<Trial['weights']> {
  const step = Math.floor(queries.length / (VISITORS * 2)) || 1;
  const chosen = queries.filter((_, at) => at % step === 0);
  const weights: Trial['weights'] = [];
  for (let at = 0; at + 1 < chosen.length && weights.length < VISITORS; at += 2) {
    weights.push(await asker.weigh(chosen[at] ?? '', chosen[at + 1] ?? ''));
  }
  return weights;
}

/** Writes a trial for the process that asked for it. */
export const saveTrial = (file: string, trial: Trial): Promise<void> =>
  writeFile(file, JSON.stringify(trial));
