import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Typeset } from '../typst/compiler.ts';
import type { Kind, PrintRecord } from './typesetter.ts';
import type { WorkerAnswer, WorkerQuestion } from './worker.ts';

/** Fewer sheets than this are set before a further thread has read its fonts. */
const WORTH_A_THREAD = 12;
/** Each thread holds all fonts, some 200 MB. */
const MOST_THREADS = 4;

/** Takes each sheet as it is made. */
type Keep = (record: PrintRecord, sheet: Typeset) => Promise<void>;

/** Threads that set sheets, each started when there is work for it. */
export interface SheetSetters {
  /** Sets all records of a kind over as many threads as are worth it. */
  readonly set: (kind: Kind, records: readonly PrintRecord[], keep: Keep) => Promise<void>;
  readonly close: () => Promise<void>;
}

async function work(worker: Worker, kind: Kind, waiting: PrintRecord[], keep: Keep): Promise<void> {
  for (let record = waiting.pop(); record !== undefined; record = waiting.pop()) {
    worker.postMessage({ kind, record } satisfies WorkerQuestion);
    const [answer] = (await once(worker, 'message')) as [WorkerAnswer];
    if ('fault' in answer) throw new Error(answer.fault);
    await keep(record, answer.sheet);
  }
}

/** Threads for sheets of any kind, none at first; to be closed. */
export function openSetters(): SheetSetters {
  const workers: Worker[] = [];
  return {
    set: async (kind, records, keep) => {
      const threads = Math.min(
        availableParallelism(),
        MOST_THREADS,
        Math.ceil(records.length / WORTH_A_THREAD),
      );
      while (workers.length < threads)
        workers.push(new Worker(new URL('./worker.ts', import.meta.url)));
      const waiting = records.toReversed();
      const working = workers.slice(0, threads);
      await Promise.all(working.map((worker) => work(worker, kind, waiting, keep)));
    },
    close: async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
    },
  };
}
