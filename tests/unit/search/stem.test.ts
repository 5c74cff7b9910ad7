import { expect, test } from 'vitest';
import { stem } from '#src/search/stem.ts';

// The examples of step 1 in M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980).
test.each(
  Object.entries({
    caresses: 'caress',
    ponies: 'poni',
    ties: 'ti',
    caress: 'caress',
    cats: 'cat',
    feed: 'feed',
    agreed: 'agree',
    plastered: 'plaster',
    bled: 'bled',
    motoring: 'motor',
    sing: 'sing',
    conflated: 'conflate',
    troubled: 'trouble',
    sized: 'size',
    hopping: 'hop',
    tanned: 'tan',
    falling: 'fall',
    hissing: 'hiss',
    fizzed: 'fizz',
    failing: 'fail',
    filing: 'file',
    happy: 'happi',
    sky: 'sky',
  }),
)('%s has the stem %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test('words of an investment project find their other forms', () => {
  expect(stem('processed')).toBe(stem('processing'));
  expect(stem('factories')).toBe(stem('factory'));
  expect(stem('investments')).toBe(stem('investment'));
});

test('numbers and words of two letters stay as they are', () => {
  expect(['2026', '8', 'is', 'kwh'].map(stem)).toEqual(['2026', '8', 'is', 'kwh']);
});
