import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_PROJECTS } from '#src/domain/enquiry/asked-projects.ts';
import { parseSlugs } from '#src/domain/shortlist/address.ts';
import { paths } from '#src/i18n/paths.ts';
import { slug } from './lists.ts';

test('the projects of an address are those it was made of, in every reading', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(slug, { maxLength: MAX_PROJECTS }),
      fc.constantFrom('zh', 'zh-hant', 'en'),
      (slugs, locale) => {
        for (const address of [paths(locale).shortlist(slugs), paths(locale).compare(slugs)])
          expect(parseSlugs(new URL(address, 'http://site').search, MAX_PROJECTS)).toEqual(slugs);
      },
    ),
  );
});

test.each([
  ['', []],
  ['?p=', []],
  ['?p=tea&p=tea', ['tea']],
  ['?p=tea,bamboo&p=camp', ['tea', 'bamboo', 'camp']],
  ['?q=x&p=tea', ['tea']],
  ['?p=%3Cscript%3E&p=../x&p=Tea&p=tea', ['tea']],
  ['?p=a&p=b&p=c&p=d&p=e', ['a', 'b', 'c', 'd']],
])('%s names %j', (search, slugs) => {
  expect(parseSlugs(search, 4)).toEqual(slugs);
});
