import { printTable } from '#scripts/lib/markdown-table.ts';

/** One build of one contender. */
export interface Row {
  readonly contender: string;
  readonly what: 'cold' | 'one changed';
  readonly cpuSeconds: number;
  readonly peakMb: number;
  readonly wallSeconds: number;
  readonly pages: number;
  readonly isEqual: boolean;
}

const HEAD = ['contender', 'build', 'CPU s', '× limit', 'peak MB', 'wall s', 'pages', 'equal'];

/** The middle of several rounds; of two the lower, for the other was most likely disturbed. */
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;

const range = (values: readonly number[]): string => {
  const digits = (value: number) => value.toFixed(value < 10 ? 2 : 1);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.length > 1
    ? `${digits(median(values))} (${digits(least)} to ${digits(most)})`
    : digits(most);
};

/** The rows of all rounds as a table, each build against the limit's whole build of the same run. */
export function printRows(rows: readonly Row[]): string {
  const keyOf = ({ contender, what }: Row) => `${contender}, ${what}`;
  const builds = [...new Set(rows.map(keyOf))].map((key) =>
    rows.filter((row) => keyOf(row) === key),
  );
  const limit = rows.filter((row) => row.contender === 'limit' && row.what === 'cold');
  const limitSeconds = median(limit.map(({ cpuSeconds }) => cpuSeconds));
  const cells = builds.map((of) => {
    const seconds = of.map(({ cpuSeconds }) => cpuSeconds);
    return [
      of[0]!.contender,
      of[0]!.what,
      range(seconds),
      (median(seconds) / limitSeconds).toFixed(1),
      Math.max(...of.map(({ peakMb }) => peakMb)).toFixed(0),
      range(of.map(({ wallSeconds }) => wallSeconds)),
      of[0]!.pages.toLocaleString('en'),
      of.every(({ isEqual }) => isEqual) ? 'yes' : '**no**',
    ];
  });
  return printTable(HEAD, cells);
}
