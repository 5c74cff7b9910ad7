import { expect, test } from 'vitest';
import { ENQUIRY_KINDS } from '#src/domain/enquiry/kinds.ts';
import { readKind } from '#src/islands/enquiry/use-kind.ts';
import { paths } from '#src/i18n/paths.ts';

test('the address of a complaint chooses the complaint', () => {
  const { search } = new URL(paths('en').complaint(), 'https://invest.example.cn');
  expect(readKind(search, ENQUIRY_KINDS)).toBe('complaint');
});

test('only a kind that may be chosen is chosen', () => {
  expect(readKind('?kind=complaint', ['project'])).toBeUndefined();
  expect(readKind('?kind=nonsense', ENQUIRY_KINDS)).toBeUndefined();
  expect(readKind('', ENQUIRY_KINDS)).toBeUndefined();
});
