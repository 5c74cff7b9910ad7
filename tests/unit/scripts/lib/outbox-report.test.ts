import { expect, test } from 'vitest';
import { formatUnsent } from '#scripts/lib/outbox-report.ts';

const row = {
  id: 'a',
  enquiry_id: 'b',
  channel: 'mail',
  recipient: 'office@example.gov.cn',
  subject: '新咨询 XS-2026-1123-K7Q',
  created_at: Date.parse('2026-11-23T02:00:00Z'),
  next_at: Date.parse('2026-11-23T03:00:00Z'),
  attempts: 2,
  sent_at: null,
  failure: 'ESOCKET',
} as const;

test('what waits is said with its time in the county, its reason and its next try', () => {
  expect(formatUnsent([row])).toBe(
    [
      '2026-11-23 10:00  邮件 office@example.gov.cn  新咨询 XS-2026-1123-K7Q  2026-11-23 11:00 再发（试过 2 次，ESOCKET）',
      '共 1 封未发。',
    ].join('\n'),
  );
});

test('what is stuck is said with its remedy', () => {
  const text = formatUnsent([row, { ...row, next_at: null, failure: 'EENVELOPE 550' }]);
  expect(text).toContain('已停发（试过 2 次，EENVELOPE 550）');
  expect(text).toContain('1 封已停发：核对 SMTP_URL 和收件地址');
  expect(text).toContain('npm run outbox -- --retry');
});

test('an empty outbox is said to be empty', () => {
  expect(formatUnsent([])).toBe('没有待发的邮件。');
});
