// Sets sheets in a thread of its own: takes one record at a time, answers with the sheet or the fault.
import { parentPort } from 'node:worker_threads';
import type { SheetRecord } from '#src/domain/sheet/record.ts';
import type { Typeset } from '../typst/compiler.ts';
import { createSheetSetter } from './typesetter.ts';

/** What the worker answers. */
export type WorkerAnswer = { sheet: Typeset } | { fault: string };

const setSheet = createSheetSetter();

async function answer(record: SheetRecord): Promise<void> {
  let reply: WorkerAnswer;
  try {
    reply = { sheet: await setSheet(record) };
  } catch (error) {
    reply = { fault: error instanceof Error ? error.message : String(error) };
  }
  parentPort!.postMessage(reply);
}

parentPort!.on('message', (record: SheetRecord) => void answer(record));
