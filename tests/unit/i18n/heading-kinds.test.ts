import { expect, test } from 'vitest';
import { tellHeadingKind } from '#src/i18n/heading-kinds.ts';

test('a page is of the kind of its part of the site, in each reading', () => {
  for (const [path, kind] of [
    ['/', 'home'],
    ['/en/', 'home'],
    ['/zh-hant/', 'home'],
    ['/policies/land-use/', 'guide'],
    ['/zh-hant/my-project/', 'guide'],
    ['/sectors/tea/2/', 'places'],
    ['/projects/', 'library'],
    ['/en/modes/sole/', 'library'],
    ['/zh-hant/events/', 'county'],
    ['/charter/', 'enquiry'],
    ['/zh-hant/enquiries/', 'enquiry'],
    ['/privacy/', 'service'],
    ['/zh-hant/404/', 'library'],
    ['/energy/', 'service'],
  ] as const)
    expect([path, tellHeadingKind(path)]).toEqual([path, kind]);
});
