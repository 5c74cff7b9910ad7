import { expect, test } from 'vitest';
import { readAbout, readSearched } from '#src/islands/enquiry/use-searched.ts';
import { paths } from '#src/i18n/paths.ts';

test('the search in the address is what was looked for in vain', () => {
  const address = paths('zh').enquiryAfter('航天發射場 & <b>');
  expect(readSearched(address.slice(address.indexOf('?')))).toBe('航天發射場 & <b>');
  expect(readSearched('?project=tea')).toBe('');
  expect(readSearched('?q=%20')).toBe('');
  expect(paths('en').enquiryAfter('')).toBe(paths('en').enquiry());
});

test('a pasted page is cut between characters', () => {
  expect(readSearched(`?q=${encodeURIComponent('🐷'.repeat(500))}`)).toBe('🐷'.repeat(80));
});

test('what a link is about is named in the message', () => {
  const address = paths('zh').enquiryAbout({
    kind: 'park',
    park: 'zone',
    about: '3 号厂房（S003）',
  });
  expect(readAbout(address.slice(address.indexOf('?')))).toBe('3 号厂房（S003）');
  expect(readAbout('?kind=park')).toBe('');
});
