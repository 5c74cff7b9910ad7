import { expect, test } from 'vitest';
import {
  canHandle,
  canReadContact,
  getAccessName,
  getOwnDesk,
  isStaffRole,
} from '#src/domain/staff/roles.ts';

const directory = { general: 'office' };

test('a desk sees its own enquiries; administrators and the county office see all', () => {
  expect(getOwnDesk({ role: 'desk', desk: 'farming' }, directory)).toBe('farming');
  expect(getOwnDesk({ role: 'reader', desk: 'farming' }, directory)).toBe('farming');
  expect(getOwnDesk({ role: 'desk', desk: 'office' }, directory)).toBeUndefined();
  expect(getOwnDesk({ role: 'admin', desk: 'farming' }, directory)).toBeUndefined();
});

test('who only reads neither handles enquiries nor sees whom they are from', () => {
  expect([canHandle({ role: 'reader' }), canReadContact({ role: 'reader' })]).toEqual([
    false,
    false,
  ]);
  expect([canHandle({ role: 'desk' }), canReadContact({ role: 'desk' })]).toEqual([true, true]);
});

test('a role is one of three, and nothing else is one', () => {
  expect(['admin', 'desk', 'reader'].every(isStaffRole)).toBe(true);
  expect([undefined, null, '', 'owner', 'Admin', ['admin']].some(isStaffRole)).toBe(false);
});

test('the access log tells a member of the staff from an enquirer with the same address', () => {
  expect(getAccessName({ email: 'li@example.gov.cn' })).toBe('staff:li@example.gov.cn');
});
