// Sets one book in a thread of its own, so that the command can say how long it has taken.
import { parentPort, workerData } from 'node:worker_threads';
import type { BookDocument } from '#src/components/book/document.ts';
import { createTypesetter } from '../typst/compiler.ts';
import { TEMPLATE } from './template.ts';

parentPort!.postMessage(await createTypesetter(TEMPLATE)(workerData as BookDocument));
