import type { Measured } from './load.ts';

/** The bar of the embedded store. */
const LEAST_PER_SECOND = 500;
const MOST_P99_MS = 50;

const HEAD = ['server', 'acknowledged', 'a second', 'p50 ms', 'p99 ms', 'max ms', 'failed'];

/** What was measured, in Markdown. */
export function formatMeasured(
  rows: readonly { readonly name: string; readonly measured: Measured }[],
): string {
  const line = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map(({ name, measured }) => {
    const { acknowledged, perSecond, p50, p99, max, failed, cpuMs } = measured;
    const cells = [name, acknowledged, Math.round(perSecond), p50, p99, max, failed];
    return line([...cells, cpuMs.toFixed(2)]);
  });
  const head = [...HEAD, 'CPU ms each'];
  return [line(head), line(head.map(() => '---')), ...body].join('\n');
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
