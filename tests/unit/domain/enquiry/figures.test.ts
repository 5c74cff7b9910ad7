import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countDue,
  countFigures,
  getMedian,
  getReplyRate,
  judge,
  OUTCOMES,
} from '#src/domain/enquiry/figures.ts';
import { answered, anyCounted, at, counted } from './counted.ts';

test('an answer is in time until the promised day in Shanghai is over', () => {
  expect(judge(answered('2026-10-12T10:05'), '2026-10-14')).toBe('inTime');
  expect(judge(answered('2026-10-13T23:59'), '2026-10-14')).toBe('inTime');
  // Half past midnight in Shanghai is still the day before in Greenwich.
  expect(judge(answered('2026-10-14T00:30'), '2026-10-14')).toBe('late');
});

test('an enquiry not yet due has broken no promise, on the promised day itself neither', () => {
  expect(judge(counted(), '2026-10-12')).toBe('waiting');
  expect(judge(counted(), '2026-10-13')).toBe('waiting');
  expect(judge(counted(), '2026-10-14')).toBe('overdue');
  expect(judge(counted({ state: 'assigned' }), '2026-10-14')).toBe('overdue');
});

test('word of progress keeps the promise, as long as the answer comes by the later day', () => {
  const extended = { repliedAt: at('2026-10-13T09:00'), dueDay: '2026-11-02' };
  const open = counted({ ...extended, state: 'complex' });
  expect(judge(open, '2026-10-20')).toBe('inTime');
  expect(judge(open, '2026-11-02')).toBe('inTime');
  expect(judge(open, '2026-11-03')).toBe('overdue');
  const done = (shanghai: string) =>
    counted({ ...extended, state: 'answered', answeredAt: at(shanghai) });
  expect(judge(done('2026-11-02T18:00'), '2026-11-30')).toBe('inTime');
  expect(judge(done('2026-11-03T08:00'), '2026-11-30')).toBe('late');
});

test('word of progress that comes after the promised day does not heal it', () => {
  const extended = { repliedAt: at('2026-10-15T09:00'), dueDay: '2026-11-02' };
  expect(judge(counted({ ...extended, state: 'complex' }), '2026-10-20')).toBe('late');
  const done = { ...extended, state: 'answered', answeredAt: at('2026-10-16T09:00') } as const;
  expect(judge(counted(done), '2026-10-20')).toBe('late');
});

test('what was closed without an answer is counted apart, answered and closed as answered', () => {
  expect(judge(counted({ state: 'closed' }), '2026-12-01')).toBe('closed');
  expect(judge(answered('2026-10-13T09:00', { state: 'closed' }), '2026-12-01')).toBe('inTime');
  const reopened = answered('2026-10-13T09:00', { state: 'assigned' });
  expect(judge(reopened, '2026-12-01')).toBe('inTime');
});

test('the rate is of what was replied to or has come due', () => {
  const figures = countFigures(
    [
      answered('2026-10-12T12:00'),
      answered('2026-10-12T14:00'),
      answered('2026-10-15T10:00'),
      counted(),
      counted({ promisedDay: '2026-10-21', dueDay: '2026-10-21' }),
      counted({ state: 'closed' }),
    ],
    '2026-10-20',
  );
  expect(figures).toEqual({
    received: 6,
    inTime: 2,
    late: 1,
    overdue: 1,
    waiting: 1,
    closed: 1,
    medianHours: 4,
  });
  expect([countDue(figures), getReplyRate(figures)]).toEqual([4, 0.5]);
});

test('of nothing due there is no rate, of nothing replied to no median', () => {
  const none = countFigures([], '2026-10-20');
  expect([getReplyRate(none), none.medianHours]).toEqual([undefined, undefined]);
  const waiting = countFigures([counted()], '2026-10-13');
  expect([waiting.received, getReplyRate(waiting)]).toEqual([1, undefined]);
});

test('the median is the middle value, or lies halfway between the two in the middle', () => {
  expect([getMedian([9, 1, 5]), getMedian([1, 9, 5, 6]), getMedian([])]).toEqual([
    5,
    5.5,
    undefined,
  ]);
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const median = getMedian(values)!;
      const below = values.filter((value) => value < median).length;
      const above = values.filter((value) => value > median).length;
      expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
    }),
  );
});

test('the outcomes add up to what was received, in any order, and the rate is a part of one', () => {
  fc.assert(
    fc.property(fc.array(anyCounted), (enquiries) => {
      const figures = countFigures(enquiries, '2026-10-20');
      const sum = OUTCOMES.reduce((all, outcome) => all + figures[outcome], 0);
      expect(sum).toBe(enquiries.length);
      expect(countFigures(enquiries.toReversed(), '2026-10-20')).toEqual(figures);
      const rate = getReplyRate(figures) ?? 0;
      expect(rate >= 0 && rate <= 1).toBe(true);
    }),
  );
});

test('no enquiry gets better by waiting', () => {
  const rank = { inTime: 0, waiting: 0, closed: 0, late: 1, overdue: 1 };
  fc.assert(
    fc.property(anyCounted, (enquiry) => {
      const ranks = ['2026-10-01', '2026-10-20', '2026-12-31'].map((day) => judge(enquiry, day));
      const [first = 0, second = 0, third = 0] = ranks.map((outcome) => rank[outcome]);
      expect(first <= second && second <= third).toBe(true);
    }),
  );
});
