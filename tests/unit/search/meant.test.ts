import { expect, test } from 'vitest';
import { countSlips } from '#src/search/meant.ts';

test.each([
  ['antimoney', 'antimony', 1],
  ['recyling', 'recycling', 1],
  ['antimnoy', 'antimony', 1],
  ['plastik', 'plastic', 1],
  ['tea', 'tea', 0],
  ['kitten', 'sitting', 3],
])('from %s to %s are %i slips', (one, other, slips) => {
  expect(countSlips(one, other, 3)).toBe(slips);
});

test('words of very different length are not counted to the end', () => {
  expect(countSlips('tea', 'teachers', 2)).toBe(3);
});
