import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getClassState, toggleClass } from '#src/domain/library/classes.ts';

const RURAL = { id: 'rural', sectors: ['farming', 'forestry'] };
const SECTORS = ['mining', 'farming', 'forestry', 'tourism'];

test('a class is chosen whole, in part or not at all', () => {
  expect(getClassState(RURAL, ['forestry', 'mining', 'farming'])).toBe('all');
  expect(getClassState(RURAL, ['farming', 'mining'])).toBe('some');
  expect(getClassState(RURAL, ['mining'])).toBe('none');
});

test('pressing a class chosen in part chooses the rest of it, pressing it again none of it', () => {
  const whole = toggleClass(RURAL, ['farming', 'mining']);
  expect(whole).toEqual(['mining', 'farming', 'forestry']);
  expect(toggleClass(RURAL, whole)).toEqual(['mining']);
});

test('a class never touches the sectors of another, nor names one twice', () => {
  fc.assert(
    fc.property(fc.subarray(SECTORS), (chosen) => {
      const next = toggleClass(RURAL, chosen);
      const others = (all: readonly string[]) => all.filter((one) => !RURAL.sectors.includes(one));
      expect(others(next)).toEqual(others(chosen));
      expect(new Set(next).size).toBe(next.length);
      expect(getClassState(RURAL, next)).toBe(
        getClassState(RURAL, chosen) === 'all' ? 'none' : 'all',
      );
    }),
  );
});
