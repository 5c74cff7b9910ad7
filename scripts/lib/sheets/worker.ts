// Sets sheets in a thread of its own: takes one record at a time, answers with the sheet or the fault.
import { parentPort, workerData } from 'node:worker_threads';
import type { Typeset } from '../typst/compiler.ts';
import { createSetter, type Kind, type PrintRecord } from './typesetter.ts';

/** What the worker answers. */
export type WorkerAnswer = { sheet: Typeset } | { fault: string };

const setSheet = createSetter(workerData as Kind);

async function answer(record: PrintRecord): Promise<void> {
  let reply: WorkerAnswer;
  try {
    reply = { sheet: await setSheet(record) };
  } catch (error) {
    reply = { fault: error instanceof Error ? error.message : String(error) };
  }
  parentPort!.postMessage(reply);
}

parentPort!.on('message', (record: PrintRecord) => void answer(record));
