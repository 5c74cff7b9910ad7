import { expect, test } from 'vitest';
import {
  between,
  createRandom,
  hashText,
  mulberry32,
  pick,
  wholeBetween,
} from '#src/pictures/seeded.ts';

test('the hash is FNV-1a', () => {
  // Test vectors of draft-eastlake-fnv, 32-bit FNV-1a.
  expect(hashText('')).toBe(0x811c9dc5);
  expect(hashText('a')).toBe(0xe40c292c);
  expect(hashText('foobar')).toBe(0xbf9cf968);
});

test('the same seed gives the same numbers, another seed others', () => {
  const draw = (seed: string) => Array.from({ length: 5 }, createRandom(seed));
  expect(draw('XS-2026-001')).toEqual(draw('XS-2026-001'));
  expect(draw('XS-2026-001')).not.toEqual(draw('XS-2026-002'));
});

test('numbers lie in [0, 1) and fill it evenly', () => {
  const random = mulberry32(7);
  const counts = new Array<number>(10).fill(0);
  for (let index = 0; index < 10_000; index += 1) {
    const tenth = Math.floor(random() * 10);
    counts[tenth] = (counts[tenth] ?? NaN) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(900);
  expect(Math.max(...counts)).toBeLessThan(1100);
});

test('ranges reach their ends and no farther', () => {
  expect(between(() => 0, 5, 9)).toBe(5);
  expect(wholeBetween(() => 0, 2, 4)).toBe(2);
  expect(wholeBetween(() => 0.999_999, 2, 4)).toBe(4);
  expect(pick(() => 0.999_999, ['first', 'last'])).toBe('last');
});
