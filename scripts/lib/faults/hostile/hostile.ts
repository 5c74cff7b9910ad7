import { join } from 'node:path';
import { loadFunction } from '../../trial/function-handler.ts';
import { type Fault, TRIAL_ENV } from '../fault.ts';
import { attack } from './attack.ts';
import { SITE } from './requests.ts';

/** A body that does not end is waited for so long. */
const BODY_TIMEOUT_MS = 20;

/** Generated requests, straight at the handlers with their own wiring and a store of their own. */
export const HOSTILE: Fault = {
  title: 'hostile requests, generated',
  rounds: 10_000,
  shortRounds: 500,
  run: async ({ folder, rounds, say }) => {
    const databaseUrl = `file:${join(folder, 'qiao.db')}`;
    Object.assign(process.env, { ...TRIAL_ENV, DATABASE_URL: databaseUrl, SITE_URL: SITE });
    await loadFunction();
    const { makeDeps, closeStore } = await import('#src/enquiry/wiring.ts');
    const failures: string[] = [];
    const deps = {
      ...makeDeps(new Request(SITE), '203.0.113.7'),
      bodyTimeoutMs: BODY_TIMEOUT_MS,
      log: ({ level, event, cause }: { level: string; event: string; cause?: unknown }) => {
        if (level === 'error') failures.push(`${event}: ${String(cause)}`);
      },
      deliver: () => Promise.reject(new Error('Nobody may send mail here')),
      secret: 'twenty signs that nobody guesses',
    };
    const onRun = (count: number) => say(`${count} of ${rounds}`);
    const done = await attack(deps, { runs: rounds, onRun });
    await closeStore();
    return {
      tries: done.requests,
      acknowledged: done.acknowledged.size,
      refused: done.refused,
      lost: done.lost,
      doubled: 0,
      wrong: [...done.wrong, ...failures.slice(0, 10)],
    };
  },
};
