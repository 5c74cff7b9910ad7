import { expect, test } from 'vitest';
import type { Fault } from '#scripts/lib/faults/fault.ts';
import { makeFullDisk } from '#scripts/lib/faults/full-disk.ts';
import { KILLS } from '#scripts/lib/faults/kills.ts';
import { PROCESSES_SQLITE } from '#scripts/lib/faults/presses.ts';
import { makeFolder } from '../../temporary-folder.ts';

/** A few of each; `npm run test:faults` has a hundred kills, real disks and PostgreSQL. */
const run = (fault: Fault, rounds: number) =>
  fault.run({ folder: makeFolder(), rounds, built: false, say: () => undefined });

test('two kills of the real server while it writes cost no acknowledged enquiry', async () => {
  const result = await run(KILLS, 2);
  expect(result).toMatchObject({ lost: 0, doubled: 0, wrong: [] });
  expect(result.acknowledged).toBeGreaterThan(2);
  expect(result.refused).toBeGreaterThan(0);
}, 120_000);

test('a file that may not grow is refused in words, and taken again afterwards', async () => {
  const result = await run(makeFullDisk(false), 1);
  expect(result).toMatchObject({ lost: 0, doubled: 0, wrong: [] });
  expect(result.note).toContain('RLIMIT_FSIZE');
  expect(result.refused).toBeGreaterThanOrEqual(20);
}, 120_000);

test('an enquiry pressed six times at once on two processes is one enquiry', async () => {
  const result = await run(PROCESSES_SQLITE, 8);
  expect(result).toMatchObject({ tries: 48, acknowledged: 8, refused: 0, lost: 0, doubled: 0 });
  expect(result.wrong).toEqual([]);
}, 120_000);
