import { expect, test } from 'vitest';
import { formatEventTimes } from '#src/i18n/event-time.ts';

test.each([
  [
    { start: '2027-05-01', end: '2027-05-31' },
    '2027-05-01 至 2027-05-31',
    '1 May 2027 to 31 May 2027',
  ],
  [{ start: '2027-05-01' }, '2027-05-01', '1 May 2027'],
  [
    { start: '2027-03-18 09:00', end: '2027-03-18 16:30' },
    '2027-03-18 09:00–16:30（北京时间）',
    '18 March 2027, 09:00–16:30 (China time, UTC+8)',
  ],
  [
    { start: '2027-03-18 09:00' },
    '2027-03-18 09:00（北京时间）',
    '18 March 2027, 09:00 (China time, UTC+8)',
  ],
  [
    { start: '2027-03-18 09:00', end: '2027-03-19 12:00' },
    '2027-03-18 09:00 至 2027-03-19 12:00（北京时间）',
    '18 March 2027, 09:00 to 19 March 2027, 12:00 (China time, UTC+8)',
  ],
])('%j is read as %s and %s', (times, zh, en) => {
  expect([formatEventTimes(times, 'zh'), formatEventTimes(times, 'en')]).toEqual([zh, en]);
});
