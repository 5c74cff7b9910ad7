import type { FaultResult } from '../faults/fault.ts';

/** Something that two processes have to agree on, and whether they did. */
export interface Check {
  readonly what: string;
  readonly held: boolean;
}

/** The row of a trial that is a list of checks. */
export const toResult = (checks: readonly Check[], tries: number, lost = 0): FaultResult => {
  const held = checks.filter((check) => check.held).map(({ what }) => what);
  return {
    tries,
    acknowledged: held.length,
    refused: 0,
    lost,
    doubled: 0,
    wrong: checks.filter((check) => !check.held).map(({ what }) => `not so: ${what}`),
    note: held.join('; '),
  };
};
