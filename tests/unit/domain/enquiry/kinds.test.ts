import { expect, test } from 'vitest';
import {
  ASKED_KINDS,
  ENQUIRY_KINDS,
  listOffered,
  nextWord,
  wordingOf,
} from '#src/domain/enquiry/kinds.ts';

test('who introduces a firm or complains has a form of their own, and no other kind to choose', () => {
  const own = ENQUIRY_KINDS.filter((kind) => !ASKED_KINDS.includes(kind));
  expect(own).toEqual(['referral', 'complaint']);
  for (const kind of own) {
    expect(wordingOf(kind)).toBe(`${kind}.`);
    expect(listOffered(kind)).toEqual([kind]);
  }
});

test('the others share one form, and each offers all of them', () => {
  expect(ASKED_KINDS.length).toBeGreaterThan(1);
  for (const kind of ASKED_KINDS) {
    expect(wordingOf(kind)).toBe('');
    expect(listOffered(kind)).toEqual(ASKED_KINDS);
  }
});

test('within one working day reads otherwise than within more', () => {
  expect([1, 2, 0].map(nextWord)).toEqual(['form.nextDay', 'form.next', 'form.next']);
});
