import { expect, test } from 'vitest';
import { readAddressed } from '#src/islands/enquiry/use-addressed.ts';

test.each([
  ['', {}],
  ['?kind=complaint', { kind: 'complaint' }],
  ['?kind=park&park=development-zone', { kind: 'park', park: 'development-zone' }],
  ['?project=a,b', { kind: 'project' }],
  ['?project=a&kind=visit', { kind: 'visit' }],
  ['?kind=boss&park=%3Cscript%3E', {}],
])('the address %j chooses %j', (search, chosen) => {
  expect(readAddressed(search)).toEqual(chosen);
});
