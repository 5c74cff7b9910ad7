import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { EASY_WHOLE } from '#src/easy/early.ts';

test('the script of the function’s pages can be read by browsers of two years ago, and ends no tag', () => {
  expect(() => parse(EASY_WHOLE, { ecmaVersion: 2022 })).not.toThrow();
  expect(EASY_WHOLE).not.toContain('</');
});
