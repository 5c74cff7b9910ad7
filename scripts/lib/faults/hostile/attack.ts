import fc from 'fast-check';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { handleHealth } from '#src/enquiry/handle-health.ts';
import { handleOutbox, type OutboxDeps } from '#src/enquiry/handle-outbox.ts';
import { handleStatus } from '#src/enquiry/handle-status.ts';
import { type HostileRequest, requests, toRequest } from './requests.ts';
import { listBreaches } from './sound.ts';

/** What an attack came to. */
export interface Attack {
  readonly requests: number;
  /** Numbers that were acknowledged, a repeated one once. */
  readonly acknowledged: ReadonlySet<string>;
  readonly refused: number;
  readonly lost: number;
  readonly wrong: readonly string[];
}

const HANDLERS = {
  enquiries: handleEnquiry,
  status: handleStatus,
  outbox: handleOutbox,
  health: handleHealth,
} as const;

/** What is wrong with an answer, or undefined. */
function findFault(hostile: HostileRequest, response: Response, text: string): string | undefined {
  const { status } = response;
  if (status >= 500) return `${status}`;
  const turnedDown = status === 403 || status === 405;
  if (hostile.forged && hostile.method === 'POST' && !turnedDown) return `forged, yet ${status}`;
  if (hostile.path === 'outbox' && status < 400) return `the outbox answered ${status}`;
  if (hostile.path === 'status' && status < 400) return `a state was told: ${status}`;
  if (hostile.pace === 'broken' && status === 201) return 'half a body was stored';
  if (text.includes('<script>alert(')) return 'markup came back as markup';
  return undefined;
}

/**
 * Sends so many generated requests to the handlers and holds what was answered against what is
 * stored. The outbox's secret is in `deps` and not known to the attacker.
 */
export async function attack(
  deps: OutboxDeps,
  { runs, onRun }: { runs: number; onRun?: (count: number) => void },
): Promise<Attack> {
  const acknowledged = new Set<string>();
  let [count, refused] = [0, 0];
  const property = fc.asyncProperty(requests, async (hostile) => {
    count += 1;
    onRun?.(count);
    const response = await HANDLERS[hostile.path](toRequest(hostile), deps);
    const text = await response.text();
    const fault = findFault(hostile, response, text);
    if (fault !== undefined) throw new Error(fault);
    if (response.status >= 400) refused += 1;
    const [number] = /[A-Z]{1,4}-\d{4}-\d{4}-[2-9A-Z]{3,8}/.exec(text) ?? [];
    if (response.status === 201) acknowledged.add(number ?? '');
  });
  const details = await fc.check(property, { numRuns: runs });
  const wrong = details.failed ? [fc.defaultReportMessage(details) ?? 'failed'] : [];
  const rows = await (await deps.openDatabase()).selectFrom('enquiries').selectAll().execute();
  const numbers = new Set(rows.map(({ number }) => number));
  const breaches = rows.flatMap((row) => listBreaches(row).map((it) => `${row.number}: not ${it}`));
  return {
    requests: count,
    acknowledged,
    refused,
    lost: [...acknowledged].filter((number) => !numbers.has(number)).length,
    wrong: [
      ...wrong,
      ...breaches,
      ...(rows.length > acknowledged.size ? ['rows that nobody was told of'] : []),
    ],
  };
}
