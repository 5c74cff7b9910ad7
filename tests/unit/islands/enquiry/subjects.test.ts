import { expect, test } from 'vitest';
import { MAX_PROJECTS } from '#src/domain/enquiry/asked-projects.ts';
import { readSlugs } from '#src/islands/enquiry/subjects.ts';

test.each([
  ['?project=tea', ['tea']],
  ['?project=tea&project=bamboo-board', ['tea', 'bamboo-board']],
  ['?project=tea,bamboo-board', ['tea', 'bamboo-board']],
  ['?project=tea,tea&project=tea', ['tea']],
  ['?project=%3Cscript%3E&project=../x&project=tea', ['tea']],
  ['?project=', []],
  ['', []],
])('the address %s asks about %j', (search, slugs) => {
  expect(readSlugs(search)).toEqual(slugs);
});

test('no more projects are taken from an address than one enquiry may name', () => {
  const slugs = Array.from({ length: MAX_PROJECTS + 5 }, (_, at) => `p${at}`);
  expect(readSlugs(`?project=${slugs.join()}`)).toEqual(slugs.slice(0, MAX_PROJECTS));
});
