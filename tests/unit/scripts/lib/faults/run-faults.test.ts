import { existsSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Fault, FaultEdges } from '#scripts/lib/faults/fault.ts';
import { runFaults } from '#scripts/lib/faults/run-faults.ts';

/** A fault that loses so many, and notes what it was given. */
function makeFault(lost: number) {
  const given: FaultEdges[] = [];
  const run: Fault['run'] = (edges) => {
    given.push(edges);
    expect(existsSync(edges.folder)).toBe(true);
    return Promise.resolve({ tries: 3, acknowledged: 3, refused: 0, lost, doubled: 0, wrong: [] });
  };
  return { given, fault: { title: `loses ${lost}`, rounds: 9, shortRounds: 2, run } };
}

test('the command tries what is asked, as often as is asked, and fails where something was lost', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const [kept, broken] = [makeFault(0), makeFault(1)];
  const faults = { kept: kept.fault, broken: broken.fault };
  expect(await runFaults(faults, ['--only', 'kept', '--short'])).toBe(0);
  expect(await runFaults(faults, ['--rounds', '4'])).toBe(1);
  expect(kept.given.map(({ rounds }) => rounds)).toEqual([2, 4]);
  expect(broken.given.map(({ rounds, folder }) => [rounds, existsSync(folder)])).toEqual([
    [4, false],
  ]);
  expect(said.mock.calls.flat().join('\n')).toContain('2 faults tried, 1 broke a promise');
  await expect(runFaults(faults, ['--only', 'fire'])).rejects.toThrow('kept, broken');
  await expect(runFaults(faults, ['--rounds', 'many'])).rejects.toThrow('--rounds');
});
