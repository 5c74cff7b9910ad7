import { expect, test } from 'vitest';
import { describeFollowUp } from '#src/domain/staff/due.ts';

test('a follow-up is told in words from the day it is looked at, across the end of a month', () => {
  const seen = ['2026-11-28', '2026-11-30', '2026-12-01', '2026-12-06'].map((day) =>
    describeFollowUp(day, '2026-11-30'),
  );
  expect(seen).toEqual([
    { urgency: 'overdue', words: '回访晚了 2 天' },
    { urgency: 'today', words: '今天回访' },
    { urgency: 'later', words: '1 天后回访' },
    { urgency: 'later', words: '6 天后回访' },
  ]);
});
