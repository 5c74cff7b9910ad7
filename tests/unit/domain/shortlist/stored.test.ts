import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_PROJECTS } from '#src/domain/enquiry/asked-projects.ts';
import { formatShortlist, parseShortlist } from '#src/domain/shortlist/stored.ts';
import { keep, list } from './lists.ts';

test('a list is read as it was stored', () => {
  fc.assert(
    fc.property(list, (kept) => {
      expect(parseShortlist(formatShortlist(kept))).toEqual(kept);
    }),
  );
});

test('nothing that may be stored breaks a page', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
      expect(parseShortlist(stored).length).toBeLessThanOrEqual(MAX_PROJECTS);
    }),
  );
});

test.each([
  [null],
  [''],
  ['null'],
  ['[]'],
  ['{"version":1}'],
  ['{"version":1,"projects":{"slug":"tea"}}'],
  ['{"version":1,"projects":[null,7,"tea",{"slug":7},{"slug":"../x"}]}'],
])('%s holds no project', (stored) => {
  expect(parseShortlist(stored)).toEqual([]);
});

test('a project stored twice is read once, and what is missing of it is empty', () => {
  const stored = JSON.stringify({ version: 1, projects: [{ slug: 'tea' }, keep('tea')] });
  expect(parseShortlist(stored)).toEqual([
    { slug: 'tea', number: '', title: '', lang: '', kept: '' },
  ]);
});

test('a later version’s further fields do no harm', () => {
  const stored = JSON.stringify({ version: 9, projects: [{ ...keep('tea'), note: 'x' }], more: 1 });
  expect(parseShortlist(stored)).toEqual([keep('tea')]);
});
