import { expect, test } from 'vitest';
import { findMergeFault, isSameEnquirer, type Mergeable } from '#src/domain/staff/merging.ts';
import { DESKS } from '../../enquiry/support/function.ts';

const FIRST: Mergeable = {
  number: 'XS-2026-1123-K7Q',
  kind: 'project',
  state: 'received',
  email: 'Zhang@example.com',
  phone: null,
  pass_on: null,
  desk: 'office',
  merged_into: null,
};
const SECOND: Mergeable = { ...FIRST, number: 'XS-2026-1123-AAA', email: 'zhang@example.com' };

test('an enquirer is the same whichever way an address or a number is written', () => {
  expect(isSameEnquirer(FIRST, SECOND)).toBe(true);
  const phone = { ...FIRST, email: null, phone: '+86 138 0013 8000' };
  expect(isSameEnquirer(phone, { ...SECOND, phone: '13800138000' })).toBe(true);
  expect(isSameEnquirer(phone, { ...SECOND, email: null })).toBe(false);
  expect(isSameEnquirer({ ...FIRST, email: null }, { ...SECOND, email: null })).toBe(false);
});

test('two open enquiries of one enquirer can be merged, and each reason against it is told apart', () => {
  const faultOf = (first: Partial<Mergeable>, second: Partial<Mergeable> = {}) =>
    findMergeFault({ ...FIRST, ...first }, { ...SECOND, ...second }, DESKS);
  expect(faultOf({})).toBeUndefined();
  expect(faultOf({ number: SECOND.number })).toBe('same');
  expect(faultOf({ merged_into: 'x' })).toBe('merged');
  expect(faultOf({}, { merged_into: 'x' })).toBe('merged');
  expect(faultOf({ state: 'answered' })).toBe('answered');
  expect(faultOf({}, { state: 'closed' })).toBe('answered');
  expect(faultOf({ email: 'li@example.com' })).toBe('person');
  expect(faultOf({ kind: 'complaint' })).toBe('complaint');
  expect(faultOf({}, { kind: 'complaint' })).toBe('complaint');
  expect(faultOf({ kind: 'complaint' }, { kind: 'complaint' })).toBeUndefined();
  expect(faultOf({ kind: 'general' }, { kind: 'visit' })).toBeUndefined();
});

test('a unit outside the office learns of nobody by a merger who did not agree to it', () => {
  const atUnit = { ...SECOND, desk: 'farming', pass_on: '2026-11-01' };
  expect(findMergeFault(FIRST, atUnit, DESKS)).toBe('desk');
  expect(findMergeFault({ ...FIRST, pass_on: '2026-11-01' }, atUnit, DESKS)).toBeUndefined();
  expect(findMergeFault(atUnit, FIRST, DESKS)).toBeUndefined();
});
