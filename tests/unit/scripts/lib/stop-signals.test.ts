import { expect, test } from 'vitest';
import { stopOnSignals } from '#scripts/lib/stop-signals.ts';

function watch(stop: () => Promise<void>) {
  const listeners = new Map<string, () => void>();
  const codes: number[] = [];
  const lines: string[] = [];
  let time = 0;
  stopOnSignals(stop, {
    on: (signal, listener) => listeners.set(signal, listener),
    exit: (code) => codes.push(code),
    now: () => time,
    log: (line) => lines.push(line),
  });
  const send = (signal: 'SIGINT' | 'SIGTERM', at: number): void => {
    time = at;
    listeners.get(signal)?.();
  };
  return { send, codes, lines };
}

const forever = () => new Promise<void>(() => undefined);
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test.each(['SIGINT', 'SIGTERM'] as const)('%s stops and exits with 0', async (signal) => {
  const { send, codes, lines } = watch(() => Promise.resolve());
  send(signal, 0);
  await turn();
  expect([codes, lines.at(-1)]).toEqual([[0], '已停止。']);
});

test('a Ctrl-C that npm passes on once more is one Ctrl-C', () => {
  const { send, codes } = watch(forever);
  send('SIGINT', 0);
  send('SIGINT', 20);
  expect(codes).toEqual([]);
});

test('a second Ctrl-C exits at once', () => {
  const { send, codes } = watch(forever);
  send('SIGINT', 0);
  send('SIGINT', 900);
  expect(codes).toEqual([130]);
});

test('a stop that fails says why and exits with 1', async () => {
  const { send, codes, lines } = watch(() => Promise.reject(new Error('database busy')));
  send('SIGTERM', 0);
  await turn();
  expect([codes, lines.at(-1)]).toEqual([[1], expect.stringContaining('database busy')]);
});
