import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Typeset } from '../typst/compiler.ts';
import type { Kind, PrintRecord } from './typesetter.ts';
import type { WorkerAnswer } from './worker.ts';

/** Fewer sheets than this are set before a further thread has read its fonts. */
const WORTH_A_THREAD = 12;
/** Each thread holds all fonts, some 200 MB. */
const MOST_THREADS = 4;

async function work(
  worker: Worker,
  waiting: PrintRecord[],
  keep: (record: PrintRecord, sheet: Typeset) => Promise<void>,
): Promise<void> {
  for (let record = waiting.pop(); record !== undefined; record = waiting.pop()) {
    worker.postMessage(record);
    const [answer] = (await once(worker, 'message')) as [WorkerAnswer];
    if ('fault' in answer) throw new Error(answer.fault);
    await keep(record, answer.sheet);
  }
}

/** Sets all records of a kind over as many threads as are worth it; `keep` takes each sheet as it is made. */
export async function setSheets(
  kind: Kind,
  records: readonly PrintRecord[],
  keep: (record: PrintRecord, sheet: Typeset) => Promise<void>,
): Promise<void> {
  const threads = Math.min(
    availableParallelism(),
    MOST_THREADS,
    Math.ceil(records.length / WORTH_A_THREAD),
  );
  const waiting = records.toReversed();
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./worker.ts', import.meta.url), { workerData: kind }),
  );
  try {
    await Promise.all(workers.map((worker) => work(worker, waiting, keep)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
