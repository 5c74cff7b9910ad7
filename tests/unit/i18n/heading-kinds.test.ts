import { expect, test } from 'vitest';
import { pickWords } from '#scripts/lib/heading-text.ts';
import { HEADING_KINDS, tellHeadingKind } from '#src/i18n/heading-kinds.ts';
import { zh } from '#src/i18n/words/zh.ts';

test('a page is of the kind of its part of the site, in each reading', () => {
  for (const [path, kind] of [
    ['/', 'home'],
    ['/en/', 'home'],
    ['/zh-hant/', 'home'],
    ['/policies/land-use/', 'guide'],
    ['/zh-hant/my-project/', 'guide'],
    ['/sectors/tea/2/', 'places'],
    ['/parks/east/', 'sites'],
    ['/projects/', 'library'],
    ['/zh-hant/projects/tea-oil-press/', 'project'],
    ['/en/modes/sole/', 'library'],
    ['/compare/', 'choice'],
    ['/zh-hant/events/', 'events'],
    ['/charter/', 'promise'],
    ['/zh-hant/enquiries/', 'promise'],
    ['/privacy/', 'rules'],
    ['/zh-hant/referral/', 'service'],
    ['/zh-hant/404/', 'ways'],
    ['/energy/', 'service'],
  ] as const)
    expect([path, tellHeadingKind(path)]).toEqual([path, kind]);
});

test('each pattern of a kind finds words in the dictionary', () => {
  const empty = Object.values(HEADING_KINDS).flatMap(({ words }) =>
    words.filter((pattern) => pickWords(zh, [pattern]).length === 0),
  );
  expect(empty).toEqual([]);
});
