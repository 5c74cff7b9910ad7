import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRequestTarget } from '#scripts/lib/request-target.ts';

test('an address is taken apart into its path and its query', () => {
  expect(parseRequestTarget('/projects/%E8%8C%B6/?q=a?b#c')).toEqual({
    rawPath: '/projects/%E8%8C%B6/',
    path: '/projects/茶/',
    query: '?q=a?b',
  });
});

test.each([
  ['an address without a leading slash', 'http://other.example/'],
  ['the star of OPTIONS', '*'],
  ['nothing', ''],
  ['broken percent-encoding', '/%zz'],
  ['half a character', '/%E8%8C'],
  ['a NUL', '/a%00.html'],
  ['a line break', '/a%0d%0aSet-Cookie:b'],
  ['a climb', '/a/../../etc/passwd'],
  ['an encoded climb', '/%2e%2e/%2e%2e/etc/passwd'],
  ['a climb behind an encoded slash', '/a%2f..%2f..%2fetc'],
  ['a climb for Windows', '/..%5c..%5cwindows'],
  ['another host', '//other.example/'],
])('%s is refused', (_, url) => {
  expect(parseRequestTarget(url)).toBeUndefined();
});

test('no address at all makes it throw or lets a path climb', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webPath(), fc.string({ unit: 'binary' })), (text) => {
      const segments = parseRequestTarget(`/${text}`)?.path.split('/') ?? [];
      expect(segments).not.toContain('..');
    }),
  );
});
