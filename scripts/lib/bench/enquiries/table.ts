import { printTable } from '../../markdown-table.ts';
import type { Measured } from './load.ts';

/** The bar of the embedded store. */
const LEAST_PER_SECOND = 500;
const MOST_P99_MS = 50;

const HEAD = [
  ...['server', 'acknowledged', 'a second', 'p50 ms', 'p99 ms', 'max ms', 'failed'],
  'CPU ms each',
];

/** What was measured, in Markdown. */
export function formatMeasured(
  rows: readonly { readonly name: string; readonly measured: Measured }[],
): string {
  const cells = rows.map(({ name, measured }) => {
    const { acknowledged, perSecond, p50, p99, max, failed, cpuMs } = measured;
    const count = Math.round(perSecond);
    return [name, acknowledged, count, p50, p99, max, failed, cpuMs.toFixed(2)];
  });
  return printTable(HEAD, cells);
}

/** Where the embedded store falls short, in words; nothing when it does not. */
export function findMisses({ perSecond, p99, failed }: Measured): string[] {
  return [
    ...(perSecond < LEAST_PER_SECOND
      ? [`${Math.round(perSecond)} a second, the bar is ${LEAST_PER_SECOND}`]
      : []),
    ...(p99 > MOST_P99_MS ? [`p99 of ${p99} ms, the bar is ${MOST_P99_MS}`] : []),
    ...(failed > 0 ? [`${failed} were not acknowledged`] : []),
  ];
}
