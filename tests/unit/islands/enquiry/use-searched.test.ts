import { expect, test } from 'vitest';
import { readSearched } from '#src/islands/enquiry/use-searched.ts';
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
