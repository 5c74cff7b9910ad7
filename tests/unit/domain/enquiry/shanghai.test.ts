import { expect, test } from 'vitest';
import { formatShanghaiMoment, getNextDay } from '#src/domain/enquiry/shanghai.ts';

test('a moment is told on the clock of Shanghai, eight hours before that of Greenwich', () => {
  const moment = (text: string) => formatShanghaiMoment(Date.parse(text));
  expect(moment('2026-11-23T02:05:59Z')).toBe('2026-11-23 10:05');
  expect(moment('2026-12-31T16:00:00Z')).toBe('2027-01-01 00:00');
  expect(moment('2026-12-31T15:59:00Z')).toBe('2026-12-31 23:59');
});

test('the day after is found across the end of a year', () => {
  expect(getNextDay('2026-12-31')).toBe('2027-01-01');
});
