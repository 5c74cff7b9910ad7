import { expect, test } from 'vitest';
import { describeError } from '#src/enquiry/describe-error.ts';

test('the log names what an error was caused by, and each of several', () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED ::1:5432'), {
    code: 'ECONNREFUSED',
  });
  const cause = new AggregateError([refused], '');
  const error = new Error('The enquiry store could not be brought up to date', { cause });
  expect(describeError(error)).toBe(
    'Error: The enquiry store could not be brought up to date ← AggregateError: ; Error ECONNREFUSED: connect ECONNREFUSED ::1:5432',
  );
  expect(describeError('no error')).toBe('unknown');
});
