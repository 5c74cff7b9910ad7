import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countEdits, findNearest } from '#src/domain/check/nearest.ts';

// Wagner and Fischer's kitten → sitting; Damerau counts an exchange of neighbours as one.
test.each([
  ['kitten', 'sitting', 3],
  ['invesment', 'investment', 1],
  ['raod', 'road', 1],
  ['', 'abc', 3],
  ['same', 'same', 0],
])('from %s to %s it takes %d edits', (from, to, edits) => {
  expect(countEdits(from, to)).toBe(edits);
});

test('edits are as many there as back, and never more than the longer word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      const edits = countEdits(one, other);
      expect(edits).toBe(countEdits(other, one));
      expect(edits).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(edits === 0).toBe(one === other);
    }),
  );
});

test('a misspelt word is taken for the nearest, in any case, and for none that is far', () => {
  const known = ['investment', 'returns', 'land'];
  expect(findNearest('invesment', known)).toBe('investment');
  expect(findNearest('Investment', known)).toBe('investment');
  expect(findNearest('lnad', known)).toBe('land');
  expect(findNearest('retrns', ['return', 'returns', 'retry'])).toBe('returns');
  expect(findNearest('zhh', ['zh', 'en'])).toBe('zh');
  expect(findNearest('banana', known)).toBeUndefined();
  expect(findNearest('x', [])).toBeUndefined();
});
