/** What the signals act on: the process, or a stand-in. */
export interface SignalEdges {
  readonly on: (signal: 'SIGINT' | 'SIGTERM', listener: () => void) => unknown;
  readonly exit: (code: number) => void;
  readonly now: () => number;
  readonly log: (line: string) => void;
}

/** This process. */
const PROCESS: SignalEdges = {
  on: process.on.bind(process),
  exit: process.exit.bind(process),
  now: Date.now,
  log: console.log,
};

/**
 * One Ctrl-C arrives twice under npm: from the terminal, and passed on by npm. What comes this soon
 * after the first, in milliseconds, is the same wish.
 */
const SAME_WISH_MS = 400;

/**
 * Stops gracefully on the first SIGINT or SIGTERM and exits with 0, or with 1 when the stop fails;
 * a second signal, later than an echo of the first, exits at once.
 */
export function stopOnSignals(stop: () => Promise<void>, edges: SignalEdges = PROCESS): void {
  let first: number | undefined;
  const onSignal = (): void => {
    if (first !== undefined) {
      if (edges.now() - first > SAME_WISH_MS) edges.exit(130);
      return;
    }
    first = edges.now();
    edges.log('正在停止：先答完正在办的……');
    stop().then(
      () => {
        edges.log('已停止。');
        edges.exit(0);
      },
      (error: unknown) => {
        edges.log(`没有停好：${error instanceof Error ? error.stack : String(error)}`);
        edges.exit(1);
      },
    );
  };
  edges.on('SIGINT', onSignal);
  edges.on('SIGTERM', onSignal);
}
