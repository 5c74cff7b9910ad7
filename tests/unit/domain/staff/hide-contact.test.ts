import { expect, test } from 'vitest';
import { hideContact } from '#src/domain/staff/hide-contact.ts';

const ENQUIRER = {
  name: '张三',
  organisation: '大同公司',
  email: 'zhang@example.com',
  phone: '0739-3600000',
};
const read = (text: string, role: 'reader' | 'desk' = 'reader', enquirer = {}) =>
  hideContact(text, { ...ENQUIRER, ...enquirer }, { role });

test('who only reads sees what was written without who asks and how to reach them', () => {
  expect(read('尊敬的张三：您好！')).toBe('尊敬的〔咨询人〕：您好！');
  expect(read('大同公司，电话0739-3600000，或zhang@example.com。')).toBe(
    '〔咨询人〕，电话〔咨询人〕，或〔咨询人〕。',
  );
});

test('another address or mobile telephone that somebody noted is left out as well', () => {
  expect(read('改发到 new+cn@example.com')).toBe('改发到 〔咨询人〕');
  expect(read('打 138 0013 8000、+86-139-0013-8000 找他')).toBe('打 〔咨询人〕、〔咨询人〕 找他');
});

test('numbers, days and amounts stand as they were written, and so does a text for who answers', () => {
  const text = '项目 XS-2026-001，编号 XS-2026-1123-K7Q，2026-12-01 前，32000000元。';
  expect(read(text)).toBe(text);
  expect(read('尊敬的张三：', 'desk')).toBe('尊敬的张三：');
});

test('a name of one letter does not take the text apart, one of one character is hidden', () => {
  expect(read('A site at a bay', 'reader', { name: 'a' })).toBe('A site at a bay');
  expect(read('李：您好', 'reader', { name: '李' })).toBe('〔咨询人〕：您好');
});

test('a long text without a blank is read at once', () => {
  const started = performance.now();
  read('字'.repeat(10_000) + '@');
  expect(performance.now() - started).toBeLessThan(500);
});
