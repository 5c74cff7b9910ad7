import { readFileSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';
import { type PoolOptions, type PoolRunnerInitializer, ThreadsPoolWorker } from 'vitest/node';

/** What vitest says to its worker, as far as it matters here. */
type Request = Parameters<ThreadsPoolWorker['send']>[0];

/** How long a thread may take to end its tests once a failure has stopped the run. */
const END_MS = 15_000;

/** A module that keeps what it has once worked out; after its mutants a thread is not to be trusted. */
const REMEMBERS = /\/enquiry\/country\.ts$/;

/** A test that loads modules anew does so while a mutant acts, which may then stay in them. */
const RELOADS = /\bresetModules\b/;

interface Kept {
  readonly thread: Worker;
  started: boolean;
  /** Whether what it has loaded may no longer be what the code says. */
  spoilt: boolean;
  /** Fulfilled when the tests in hand have ended; undefined while there are none. */
  running?: Promise<void> | undefined;
}

/** The thread that waits for the next run, if there is one. */
let idle: Kept | undefined;

function waitForEnd(thread: Worker): Promise<void> {
  return new Promise((resolve) => {
    thread.on('message', function look(message: { type?: string }) {
      if (message.type !== 'testfileFinished') return;
      thread.off('message', look);
      resolve();
    });
  });
}

/**
 * A thread that outlives its run. vitest starts one for each run, which then loads zod and all rules anew:
 * 0.4 s of CPU time, and a run is one mutant. Mutants are switched inside the code, so what is loaded may
 * stay loaded; the test file itself is read again each time, as vitest always does.
 */
class KeptThread extends ThreadsPoolWorker {
  private kept: Kept | undefined;
  private readonly once: boolean;
  private config: unknown;
  private listener: ((message: unknown) => void) | undefined;

  constructor(options: PoolOptions) {
    super(options);
    this.once =
      options.project.vitest.config.related?.some((path) => REMEMBERS.test(path)) ?? false;
    Object.assign(this, { name: KEPT_THREADS.name });
  }

  override async start(): Promise<void> {
    const own = this as unknown as { _thread: Worker | undefined };
    if (this.once) await idle?.thread.terminate();
    if (this.once) idle = undefined;
    own._thread = idle?.thread;
    if (idle === undefined) await super.start();
    this.kept = idle ?? { thread: own._thread as Worker, started: false, spoilt: false };
    idle = undefined;
  }

  override on(event: string, callback: (message: unknown) => void): void {
    if (event === 'message') this.listener = callback;
    super.on(event, callback);
  }

  private answer(type: 'started' | 'stopped'): void {
    queueMicrotask(() => this.listener?.({ type, __vitest_worker_response__: true }));
  }

  override send(message: Request): void {
    const kept = this.kept;
    if (kept === undefined || !('type' in message)) return super.send(message);
    if (message.type === 'stop') return this.answer('stopped');
    if (message.type === 'start') {
      this.config = message.context.config;
      if (kept.started) return this.answer('started');
      kept.started = true;
    }
    if (message.type !== 'run') return super.send(message);
    kept.spoilt ||= message.context.files.some(({ filepath }) =>
      RELOADS.test(readFileSync(filepath, 'utf8')),
    );
    kept.running = waitForEnd(kept.thread).then(() => {
      kept.running = undefined;
    });
    // A thread that was started long ago learns here which tests this run is about.
    super.send({ ...message, context: { ...message.context, config: this.config } } as Request);
  }

  override async stop(): Promise<void> {
    const kept = this.kept;
    if (kept === undefined) return;
    const late = new Promise<'late'>((resolve) => {
      setTimeout(resolve, END_MS, 'late').unref();
    });
    const end = await Promise.race([kept.running, late]);
    this.kept = undefined;
    if (this.once || kept.spoilt || end === 'late') return super.stop();
    for (const event of ['message', 'error', 'exit']) kept.thread.removeAllListeners(event);
    kept.thread.unref();
    idle = kept;
  }
}

/** vitest's pool `threads`, with one thread for all runs of a process. */
export const KEPT_THREADS: PoolRunnerInitializer = {
  name: 'kept-threads',
  createPoolWorker: (options) => new KeptThread(options),
};
