import { expect, test } from 'vitest';
import { expectConsole, takeUnexpectedConsole } from '../console.ts';

test('a warning that a test expects does not fail it', () => {
  console.warn('The address is unknown', 404);
  expectConsole('warn', /unknown 404/);
  expect(takeUnexpectedConsole()).toBeUndefined();
});

test('an error that no test expects is kept to fail the test', () => {
  console.error(new Error('no such town'));
  expect(takeUnexpectedConsole()).toBe('console.error: Error: no such town');
});

test('expecting a message that was not written is itself an error', () => {
  expect(() => {
    expectConsole('error', /never/);
  }).toThrow('Nothing like /never/ was written by console.error');
});
