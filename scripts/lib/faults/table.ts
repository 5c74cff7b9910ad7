import { printTable } from '../markdown-table.ts';
import type { FaultResult } from './fault.ts';

/** A fault that was tried. */
export interface Tried {
  readonly title: string;
  readonly rounds: number;
  readonly result: FaultResult;
}

const HEAD = ['fault', 'times', 'tries', 'acknowledged', 'refused', 'lost', 'doubled'];

/** Whether everything that was promised was kept. */
export function isKept({ lost, doubled, wrong }: FaultResult): boolean {
  return lost === 0 && doubled === 0 && wrong.length === 0;
}

/** The table of faults in Markdown, and below it what is wrong, or how something was done. */
export function formatFaults(tried: readonly Tried[]): string {
  const rows = tried.map(({ title, rounds, result }) => {
    const { tries, acknowledged, refused, lost, doubled } = result;
    return [title, rounds, tries, acknowledged, refused, lost, doubled];
  });
  const notes = tried.flatMap(({ title, result }) => [
    ...result.wrong.map((what) => `WRONG ${title}: ${what}`),
    ...(result.note === undefined ? [] : [`${title}: ${result.note}`]),
  ]);
  return [printTable(HEAD, rows), '', ...notes].join('\n').trimEnd();
}
