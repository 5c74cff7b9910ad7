import autocannon from 'autocannon';
import { printTable } from '../markdown-table.ts';
import { readCpuMs } from './enquiries/load.ts';

/** A server under load, with the processes whose CPU time it costs. */
export interface ServeContender {
  readonly name: string;
  readonly url: string;
  readonly pids: () => readonly number[];
}

/** What one server did with one address. */
export interface Served {
  readonly name: string;
  readonly path: string;
  readonly perSecond: number;
  readonly p99: number;
  readonly cpuMs: number;
  readonly failed: number;
}

/** How hard the servers are asked. */
export interface ServeLoad {
  readonly connections: number;
  readonly seconds: number;
}

/** Asks a server for one address as a browser does, and measures answers, waiting and CPU time. */
export async function measureServe(
  { name, url, pids }: ServeContender,
  path: string,
  { connections, seconds }: ServeLoad,
): Promise<Served> {
  const load = (duration: number) =>
    autocannon({
      url: url + path,
      connections,
      duration,
      headers: { 'accept-encoding': 'gzip, deflate, br, zstd' },
    });
  const sumCpu = () => pids().reduce((sum, pid) => sum + readCpuMs(pid), 0);
  await load(1);
  const before = sumCpu();
  const result = await load(seconds);
  const answered = result['2xx'];
  return {
    name,
    path,
    perSecond: answered / result.duration,
    p99: result.latency.p99,
    cpuMs: (sumCpu() - before) / Math.max(1, answered),
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

const HEAD = ['address', 'server', 'a second', 'p99 ms', 'CPU ms each', 'failed'];

/** What was measured, in Markdown. */
export const formatServed = (rows: readonly Served[]): string =>
  printTable(
    HEAD,
    rows.map(({ path, name, perSecond, p99, cpuMs, failed }) => [
      path,
      name,
      Math.round(perSecond),
      p99,
      cpuMs.toFixed(3),
      failed,
    ]),
  );
