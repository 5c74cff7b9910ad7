import { printTable } from '../../markdown-table.ts';
import type { ClassScore } from './score.ts';
import type { Trial } from './trial.ts';

const fraction = (value: number | undefined): string =>
  value === undefined ? '–' : value.toFixed(3).replace(/\.?0+$/, '') || '0';
const percent = (value: number | undefined): string =>
  value === undefined ? '–' : `${Math.round(value * 100)}%`;
const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));

/** The table of one contender's classes, in Markdown. */
export function printScores(scores: readonly ClassScore[]): string {
  const rows = scores.map((score) => [
    score.class,
    String(score.queries),
    fraction(score.recall),
    fraction(score.recallAt10),
    fraction(score.precision),
    percent(score.zero),
    percent(score.falseFound),
    String(score.misordered),
    `${ms(score.medianMs)}, ${ms(score.worstMs)}`,
    ms(score.longestHeldMs),
  ]);
  return printTable(
    [
      'class',
      'n',
      'recall',
      'recall@10',
      'precision',
      'zero',
      'false',
      'misordered',
      'warm ms',
      'held ms',
    ],
    rows,
  );
}

/** What index and transfer cost each contender, in Markdown. `undefined` trials say why in `missing`. */
export function printCosts(
  trials: readonly { name: string; trial: Trial | undefined; missing?: string }[],
): string {
  const rows = trials.map(({ name, trial, missing }) => {
    if (trial === undefined) return [name, missing ?? 'no answer', '', '', '', ''];
    const spread = (bytes: number[]) => {
      const sorted = bytes.sort((a, b) => a - b);
      return [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0]
        .map((each) => (each / 1000).toFixed(each < 100_000 ? 1 : 0))
        .join(', ');
    };
    return [
      name,
      trial.indexSeconds?.toFixed(1) ?? 'kept',
      trial.peakMb.toFixed(0),
      trial.indexMb.toFixed(1),
      spread(trial.weights.map(({ first }) => first)),
      spread(trial.weights.map(({ next }) => next)),
    ];
  });
  return printTable(
    ['search', 'index s', 'peak MB', 'on disk MB', 'first query kB', 'next query kB'],
    rows,
  );
}
