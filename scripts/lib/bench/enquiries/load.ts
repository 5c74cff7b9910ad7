import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { assets } from '#src/i18n/paths.ts';

/** How much is sent, and for how long. */
export interface LoadSettings {
  readonly connections: number;
  readonly seconds: number;
  /** Not measured. */
  readonly warmUpSeconds: number;
}

/** What a server took. */
export interface Measured {
  /** Acknowledged while it was measured, and in all. */
  readonly acknowledged: number;
  readonly acknowledgedInAll: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  readonly failed: number;
  /** CPU of the server for each, milliseconds. */
  readonly cpuMs: number;
}

/** Linux counts a process's CPU time in hundredths of a second. */
const TICK_MS = 10;

/** The CPU time of a process in milliseconds. */
export function readCpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

const BODY = JSON.stringify({
  kind: 'project',
  name: '张三',
  email: 'zhang@investor.example',
  organisation: '某某食品有限公司',
  message: '想了解茶油压榨项目的用地价格、水电和用工情况，计划下月带两人实地考察，请告知接待时间。',
  projects: ['tea-oil-press'],
  consent: true,
  locale: 'zh',
  idempotencyKey: '[<id>]',
});

/** Loads a server with enquiries, each under a key of its own, and measures what it acknowledges. */
export async function measureLoad(
  url: string,
  pid: number,
  { connections, seconds, warmUpSeconds }: LoadSettings,
): Promise<Measured> {
  const load = (duration: number) =>
    autocannon({
      url: url + assets.enquiries,
      connections,
      duration,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: BODY,
      idReplacement: true,
    });
  const before = await load(warmUpSeconds);
  const cpu = readCpuMs(pid);
  const result = await load(seconds);
  const acknowledged = result['2xx'];
  return {
    acknowledged,
    acknowledgedInAll: acknowledged + before['2xx'],
    perSecond: acknowledged / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    max: result.latency.max,
    failed: result.non2xx + result.errors + result.timeouts,
    cpuMs: (readCpuMs(pid) - cpu) / Math.max(1, acknowledged),
  };
}
