import { expect, test } from 'vitest';
import { parseOptions } from '#scripts/lib/bench/build/options.ts';

test('without arguments all contenders are compared at three sizes', () => {
  expect(parseOptions([])).toEqual({
    sizes: [210, 2000, 20_000],
    languages: 1,
    contenders: ['limit', 'astro', 'hugo', 'eleventy'],
    rounds: 1,
    real: [],
  });
});

test('the limit is always among them, and first', () => {
  expect(parseOptions(['--contenders=hugo']).contenders).toEqual(['limit', 'hugo']);
});

test('our own site can be built instead', () => {
  const { sizes, real } = parseOptions(['--sizes=', '--real=0,2000']);
  expect({ sizes, real }).toEqual({ sizes: [], real: [0, 2000] });
});

test.each([
  ['--sizes=many', '--sizes takes whole numbers from 1, as --sizes=210,2000'],
  ['--rounds=0', '--rounds takes whole numbers from 1'],
  ['--languages=2', '--languages takes 1 or 3'],
  ['--contenders=next', 'and not “next”'],
])('%s is refused with what would do', (argument, message) => {
  expect(() => parseOptions([argument])).toThrow(message);
});
