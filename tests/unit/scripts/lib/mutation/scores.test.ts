import { describe, expect, it } from 'vitest';
import {
  countMutants,
  describeScores,
  getKilledShare,
  getReachedShare,
} from '#scripts/lib/mutation/scores.ts';

const mutants = (...statuses: string[]) => ({ mutants: statuses.map((status) => ({ status })) });
const REPORT = {
  files: {
    'src/domain/units.ts': mutants('Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage'),
    'src/domain/guide/plan.ts': mutants('Ignored', 'Pending', 'Killed'),
  },
};
const ALL = countMutants(REPORT, () => true);

describe('the score of the tests', () => {
  it('counts what became of each mutant', () => {
    expect(ALL).toEqual({
      killed: 3,
      survived: 1,
      unreached: 1,
      timeouts: 1,
      statics: 1,
      untried: 1,
    });
  });

  it('is of the files that were asked for, though a report holds more', () => {
    expect(countMutants(REPORT, (path) => path.endsWith('plan.ts'))).toMatchObject({ killed: 1 });
  });

  it('is the noticed share of what was tried; a place without a test counts against it', () => {
    expect(getKilledShare(ALL)).toBeCloseTo(4 / 6);
    expect(getReachedShare(ALL)).toBeCloseTo(5 / 6);
  });

  it('is not 0 and not 1 where nothing was tried', () => {
    const none = countMutants(REPORT, () => false);
    expect(getKilledShare(none)).toBeUndefined();
    expect(getReachedShare(none)).toBeUndefined();
  });

  it('is never rounded up to the bar', () => {
    const score = { ...ALL, killed: 7999, survived: 2001, unreached: 0, timeouts: 0 };
    const { rows } = describeScores(new Map([['units', score]]));
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['units', '79.9 %', '100.0 %'],
      ['all of these', '79.9 %', '100.0 %'],
    ]);
  });
});
