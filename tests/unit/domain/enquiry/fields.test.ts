import { expect, test } from 'vitest';
import { getProblemValues } from '#src/domain/enquiry/fields.ts';

test('the words of a problem can name the longest text of its field, and the most projects', () => {
  expect(getProblemValues('phone.tooLong')).toEqual({ max: 40, maxProjects: 20 });
  expect(getProblemValues('message.tooLong')).toEqual({ max: 5000, maxProjects: 20 });
  expect(getProblemValues('visitFrom.required')).toEqual({ max: 0, maxProjects: 20 });
  for (const key of ['projects.tooMany', 'phone', ''])
    expect(getProblemValues(key)).toEqual({ max: 0, maxProjects: 20 });
});
