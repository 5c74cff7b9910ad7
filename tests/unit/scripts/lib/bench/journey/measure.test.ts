import { expect, test } from 'vitest';
import { findOverruns, formatSteps } from '#scripts/lib/bench/journey/measure.ts';

const STEPS = [
  { what: 'open', seconds: 6, kB: 150, took: 5.04, loaded: 140.26 },
  { what: 'send', seconds: 3, kB: 5, took: 3.5, loaded: 6.4 },
];

test('a step is beyond its budget by seconds, by bytes or by both', () => {
  expect(findOverruns(STEPS.slice(0, 1))).toEqual([]);
  expect(findOverruns(STEPS)).toEqual([
    '“send” took 3.5 s, the most is 3',
    '“send” loaded 6 kB, the most is 5',
  ]);
});

test('the table has a row a step and their sum', () => {
  expect(formatSteps(STEPS).split('\n')).toEqual([
    '| step | seconds | most | kB | most |',
    '| --- | --- | --- | --- | --- |',
    '| open | 5.0 | 6 | 140.3 | 150 |',
    '| send | 3.5 | 3 | 6.4 | 5 |',
    '| in all | 8.5 |  | 146.7 |  |',
  ]);
});
