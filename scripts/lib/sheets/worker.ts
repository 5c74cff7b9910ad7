// Sets sheets in a thread of its own: takes one record at a time, answers with the sheet or the fault.
import { parentPort } from 'node:worker_threads';
import type { Typeset } from '../typst/compiler.ts';
import { createSetter, KINDS, type Kind, type PrintRecord } from './typesetter.ts';

/** What the worker is asked for. */
export interface WorkerQuestion {
  readonly kind: Kind;
  readonly record: PrintRecord;
}
/** What the worker answers. */
export type WorkerAnswer = { sheet: Typeset } | { fault: string };

const setters = new Map(KINDS.map((kind) => [kind, createSetter(kind)]));

async function answer({ kind, record }: WorkerQuestion): Promise<void> {
  let reply: WorkerAnswer;
  try {
    reply = { sheet: await setters.get(kind)!(record) };
  } catch (error) {
    reply = { fault: error instanceof Error ? error.message : String(error) };
  }
  parentPort!.postMessage(reply);
}

parentPort!.on('message', (question: WorkerQuestion) => void answer(question));
