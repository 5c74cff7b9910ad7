import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES } from '#src/i18n/locales.ts';
import { assets, localeOfPath, paths, routeParam, translatePath } from '#src/i18n/paths.ts';

const locale = fc.constantFrom(...LOCALES);
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/);

/** Any page of a reading. */
const page = fc.tuple(locale, slug).chain(([of, name]) => {
  const to = paths(of);
  return fc.constantFrom(
    to.home(),
    to.library(),
    to.library({ q: '竹 材', sector: name }),
    to.project(name),
    to.sectors(),
    to.sector(name),
    to.town(name),
    to.size(name),
    to.modes(),
    to.mode(name),
    to.mode(name, 2),
    to.sector(name, 3),
    to.park(name),
    to.about(),
    to.enquiry(name),
    to.siteMap(),
    to.notFound(),
  );
});

test('a page translated to another reading and back is the page itself', () => {
  fc.assert(
    fc.property(page, locale, (path, other) => {
      const there = translatePath(path, other);
      expect(localeOfPath(there)).toBe(other);
      expect(translatePath(there, localeOfPath(path))).toBe(path);
    }),
  );
});

test('a page translated to its own reading stays where it is', () => {
  fc.assert(
    fc.property(page, (path) => {
      expect(translatePath(path, localeOfPath(path))).toBe(path);
    }),
  );
});

test.each([
  ['/', '/', '/zh-hant/', '/en/'],
  ['/projects/tea/', '/projects/tea/', '/zh-hant/projects/tea/', '/en/projects/tea/'],
  ['/en/projects/tea/', '/projects/tea/', '/zh-hant/projects/tea/', '/en/projects/tea/'],
  ['/zh-hant', '/', '/zh-hant/', '/en/'],
])('%s reads %s, %s and %s', (path, ...expected) => {
  expect(LOCALES.map((to) => translatePath(path, to))).toEqual(expected);
});

test('an address that only begins like a reading belongs to the root', () => {
  expect(localeOfPath('/energy/')).toBe('zh');
  expect(localeOfPath('/en')).toBe('en');
  expect(translatePath('/energy/', 'en')).toBe('/en/energy/');
});

test('every reading has the same pages, each under its own prefix', () => {
  for (const of of LOCALES) {
    const to = paths(of);
    const made = [to.home(), to.library(), to.project('a'), to.feed(), to.libraryData()];
    expect(made.map((path) => translatePath(path, 'zh'))).toEqual([
      '/',
      '/projects/',
      '/projects/a/',
      '/feed.xml',
      '/data/library.json',
    ]);
  }
});

test('the later pages of a list lie under its first', () => {
  const to = paths('en');
  expect([to.sector('food'), to.sector('food', 1), to.sector('food', 2)]).toEqual([
    '/en/sectors/food/',
    '/en/sectors/food/',
    '/en/sectors/food/2/',
  ]);
  expect([to.town('east', 2), to.size('1m-10m', 3), to.mode('lease', 2)]).toEqual([
    '/en/towns/east/2/',
    '/en/sizes/1m-10m/3/',
    '/en/modes/lease/2/',
  ]);
  expect(translatePath(to.mode('lease', 2), 'zh')).toBe('/modes/lease/2/');
});

test('what a reader typed is safe in an address', () => {
  expect(paths('zh').library({ q: '油茶 & 竹', sector: '' })).toBe(
    '/projects/?q=%E6%B2%B9%E8%8C%B6+%26+%E7%AB%B9',
  );
  expect(paths('en').enquiry('a b&c')).toBe('/en/enquiry/?project=a%20b%26c');
  expect(paths('en').enquiry()).toBe('/en/enquiry/');
});

test('the route of the root has no prefix', () => {
  expect(LOCALES.map(routeParam)).toEqual([undefined, 'zh-hant', 'en']);
});

test('assets are the same for every reading', () => {
  expect(assets.projectCover('tea')).toBe('/covers/projects/tea.svg');
  expect(assets.file('study.pdf')).toBe('/files/study.pdf');
});
