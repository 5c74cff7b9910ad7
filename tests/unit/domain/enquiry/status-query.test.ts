import { expect, test } from 'vitest';
import {
  normaliseContact,
  pairContacts,
  parseStatusQuery,
} from '#src/domain/enquiry/status-query.ts';

test.each([
  ['Zhang@Example.COM ', 'zhang@example.com'],
  ['vc+cn@Bücher.example', 'vc+cn@xn--bcher-kva.example'],
  ['vc+cn@xn--bcher-kva.example', 'vc+cn@xn--bcher-kva.example'],
  ['张三@例子.中国', '张三@xn--fsqu00a.xn--fiqs8s'],
  ['a@1.2', 'a@1.2'],
  ['a@bü/b.cn', 'a@bü/b.cn'],
  ['a@', 'a@'],
  ['+86 138-0013-8000', '13800138000'],
  ['0086 13800138000', '13800138000'],
  ['86139', '86139'],
  ['0739-3600000', '07393600000'],
  ['0739-3600000转8001', '073936000008001'],
  ['１３８００１３８０００', '13800138000'],
  ['abc', ''],
  ['+852 9123 4567', '+85291234567'],
  ['(+852) 9123-4567', '+85291234567'],
  ['00852 9123 4567', '+85291234567'],
  ['86 138 0013 8000', '13800138000'],
  ['+', ''],
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

const isOne = (asked: string, given: string) => {
  const [one, other] = pairContacts(normaliseContact(asked), normaliseContact(given));
  return one === other;
};

test.each([
  ['91234567', '+852 9123 4567'],
  ['852 9123 4567', '+852 9123 4567'],
  ['+852 9123 4567', '9123 4567'],
  ['020 7946 0958', '+44 20 7946 0958'],
  ['+65 6123 4567', '0065-61234567'],
  ['138 0013 8000', '+86 138 0013 8000'],
  ['3600000', '0739-3600000'],
  ['+86 739 360 0000', '0739-3600000'],
])('%j is the number that was given as %j', (asked, given) => {
  expect(isOne(asked, given)).toBe(true);
  expect(isOne(given, asked)).toBe(true);
});

test.each([
  ['+853 9123 4567', '+852 9123 4567'],
  ['1234567', '+852 9123 4568'],
  ['234567', '+852 9123 4567'],
  ['4567', '+852 9123 4567'],
  ['8000', '13800138000'],
  ['0138000', '13800138000'],
  ['', '+852 9123 4567'],
  ['x@852.example', '+852'],
])('%j is not the number %j', (asked, given) => {
  expect(isOne(asked, given)).toBe(false);
});
