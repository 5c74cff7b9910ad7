import type { ContentReading } from '../content/read-content.ts';
import { listEntries, type SourceEntry } from './entries.ts';
import { findLoss } from './faithful.ts';
import type { Kind } from './kinds.ts';
import type { Names } from './names.ts';

/** Which entries a workbook is filled with: none, one unit's projects, or all. */
export interface Choice {
  unit: string | undefined;
  all: boolean;
}

/** The entries to fill in, and those that a workbook cannot hold, with why. */
export interface ChosenEntries {
  entries: SourceEntry[];
  leftOut: { file: string; reason: string }[];
}

/** Entries of the kinds in the order of their files. */
export function chooseEntries(
  reading: Pick<ContentReading, 'content' | 'sources'>,
  kinds: readonly Kind[],
  names: Names,
  { unit, all }: Choice,
): ChosenEntries {
  const wanted = kinds
    .flatMap((kind) => (all || unit !== undefined ? listEntries(reading, kind) : []))
    .filter(({ zh }) => unit === undefined || zh.data['unit'] === unit);
  const chosen: ChosenEntries = { entries: [], leftOut: [] };
  for (const entry of wanted) {
    const reason = findLoss(entry, names);
    if (reason === undefined) chosen.entries.push(entry);
    else chosen.leftOut.push({ file: `${reading.content.dir}/${entry.zh.path}`, reason });
  }
  return chosen;
}
