import type { LogLine } from '../deps.ts';
import type { Database } from '../store/tables.ts';
import { drainOutbox, type Deliver } from './drain.ts';

/** Sends the outbox of this process's store until it is stopped. */
export interface Worker {
  /** Sends at once what is due, as after a new enquiry. */
  readonly nudge: () => void;
  /** Waits for the message under way and begins no other. */
  readonly stop: () => Promise<void>;
}

/** What a worker is given. */
export interface WorkerEdges {
  readonly deliver: Deliver;
  readonly now: () => number;
  /** How often it looks for what is due, in milliseconds. */
  readonly everyMs: number;
  readonly log: (line: LogLine) => void;
}

/** Starts sending what is due in a store, every so often and whenever it is nudged. */
export function startWorker(db: Database, { deliver, now, everyMs, log }: WorkerEdges): Worker {
  let stopped = false;
  let asked = false;
  let round: Promise<void> | undefined;

  const runRound = async (): Promise<void> => {
    do {
      asked = false;
      try {
        const edges = {
          deliver,
          now,
          get deadline() {
            return stopped ? 0 : Infinity;
          },
        };
        const { sent, failed } = await drainOutbox(db, edges);
        if (sent + failed > 0) log({ level: 'info', event: 'outbox', sent, failed });
      } catch (error) {
        const cause = error instanceof Error ? error.name : 'unknown';
        log({ level: 'error', event: 'outbox failed', cause });
      }
    } while (asked && !stopped);
    round = undefined;
  };
  const nudge = (): void => {
    asked = true;
    if (!stopped) round ??= runRound();
  };
  const timer = setInterval(nudge, everyMs);
  timer.unref();
  nudge();
  return {
    nudge,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await round;
    },
  };
}
