import { expect, test } from 'vitest';
import { findPasswordFault } from '#src/domain/staff/password.ts';

test.each([
  ['password1234', 'common'],
  ['Password-2026!', 'common'],
  ['P@ssw0rd123456', 'common'],
  ['zhaoshang2026', 'common'],
  ['admin@admin123', 'common'],
  ['qwertyuiop123', 'common'],
  ['123456789012', 'common'],
  ['wonderland2026', 'common'],
  ['2026wonderland', 'common'],
  ['aaaaaaaaaaaa', 'repeated'],
  ['121212121212', 'repeated'],
  ['mulberry', 'short'],
  ['a b c d e f '.repeat(11), 'long'],
])('%s is not taken: %s', (password, fault) => {
  expect(findPasswordFault(password)).toBe(fault);
});

test.each([
  'mulberry kettle sevenfold',
  'tea-press-9-bamboo',
  '桑树茶壶七层楼雨伞木桥灯笼',
  'Kq7vR2mX9tLp',
])('%s is taken', (password) => {
  expect(findPasswordFault(password)).toBeUndefined();
});
