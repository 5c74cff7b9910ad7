import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mutated } from '#scripts/lib/fuzz/mutate.ts';
import { listFuzzTargets } from '#scripts/lib/fuzz/targets.ts';

const targets = listFuzzTargets('tests/fixtures/county/projects/zh');

test.each(targets)('$name is read or refused with a reason', ({ property }) => {
  fc.assert(property, { numRuns: 300 });
});

test('what was good is changed, and sometimes left as it is', () => {
  const texts = fc.sample(mutated(['a good text']), 200);
  expect(new Set(texts).size).toBeGreaterThan(50);
  expect(texts).toContain('a good text');
});
