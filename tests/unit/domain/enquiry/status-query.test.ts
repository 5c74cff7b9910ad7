import { expect, test } from 'vitest';
import { normaliseContact, parseStatusQuery } from '#src/domain/enquiry/status-query.ts';

test.each([
  ['Zhang@Example.COM ', 'zhang@example.com'],
  ['+86 138-0013-8000', '13800138000'],
  ['0086 13800138000', '13800138000'],
  ['86139', '86139'],
  ['0739-3600000', '07393600000'],
  ['0739-3600000转8001', '073936000008001'],
  ['１３８００１３８０００', '13800138000'],
  ['abc', ''],
])('the contact %j is kept in mind as %j', (text, expected) => {
  expect(normaliseContact(text)).toBe(expected);
});

test('a question needs a number and a contact', () => {
  const good = { number: 'xs 2026 1123 k7q', email: 'A@b.cn' };
  const query = { number: 'XS-2026-1123-K7Q', contact: 'a@b.cn' };
  expect(parseStatusQuery(good)).toEqual({ ok: true, query });
  expect(parseStatusQuery({ ...good, email: '' })).toEqual({
    ok: false,
    problems: { email: 'contact.missing' },
  });
  expect(parseStatusQuery({ ...good, number: 'XS' })).toEqual({
    ok: false,
    problems: { number: 'number.form' },
  });
  expect(parseStatusQuery({ number: 3, email: [] })).toEqual({
    ok: false,
    problems: { number: 'number.form', email: 'contact.missing' },
  });
});
