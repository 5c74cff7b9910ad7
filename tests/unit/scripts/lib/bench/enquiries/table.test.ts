import { expect, test } from 'vitest';
import { readCpuMs } from '#scripts/lib/bench/enquiries/load.ts';
import { findMisses, formatMeasured } from '#scripts/lib/bench/enquiries/table.ts';

const measured = {
  acknowledged: 6_000,
  acknowledgedInAll: 8_000,
  perSecond: 600.4,
  p50: 20,
  p99: 49,
  max: 80,
  failed: 0,
  cpuMs: 1.234,
};

test('the bar is 500 a second within 50 ms, and nothing refused', () => {
  expect(findMisses(measured)).toEqual([]);
  expect(findMisses({ ...measured, perSecond: 499 })).toEqual(['499 a second, the bar is 500']);
  expect(findMisses({ ...measured, p99: 51 })).toEqual(['p99 of 51 ms, the bar is 50']);
  expect(findMisses({ ...measured, failed: 1 })).toEqual(['1 were not acknowledged']);
});

test('the table has one row a server', () => {
  expect(
    formatMeasured([{ name: 'SQLite', measured }])
      .split('\n')
      .at(-1),
  ).toBe('| SQLite | 6000 | 600 | 20 | 49 | 80 | 0 | 1.23 |');
});

test('the CPU time of a process is read as it grows', () => {
  const before = readCpuMs(process.pid);
  for (const end = Date.now() + 200; Date.now() < end;);
  expect(readCpuMs(process.pid)).toBeGreaterThan(before);
});
