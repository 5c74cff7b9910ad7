import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatDuration, startProgress } from '#scripts/lib/progress.mjs';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function makeStream(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

test('a log gets no line for what takes less than two seconds', () => {
  const stream = makeStream(false);
  const stop = startProgress('check', { stream });
  vi.advanceTimersByTime(1_900);
  stop('check  1.9 s');
  expect(stream.written).toEqual(['check  1.9 s\n']);
});

test('a log gets a sign of life after two seconds and every fifteen', () => {
  const stream = makeStream(false);
  const stop = startProgress('build', { stream });
  vi.advanceTimersByTime(33_000);
  stop('build  33.0 s');
  expect(stream.written).toEqual([
    'build … 2 s\n',
    'build … 17 s\n',
    'build … 32 s\n',
    'build  33.0 s\n',
  ]);
});

test('a terminal gets one line that counts and is replaced at the end', () => {
  const stream = makeStream(true);
  const stop = startProgress('build', { stream });
  vi.advanceTimersByTime(1_000);
  stop('done');
  expect(stream.written.join('').replaceAll('\r\x1b[K', '|')).toBe(
    '|build … 1 s|build … 1 s|done\n',
  );
});

test.each([
  [0, '0.0 s'],
  [412, '0.4 s'],
  [59_949, '59.9 s'],
  [59_950, '1 min 0 s'],
  [125_400, '2 min 5 s'],
])('%i ms read as %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});
