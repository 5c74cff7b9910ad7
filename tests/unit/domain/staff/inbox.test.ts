import { expect, test } from 'vitest';
import { ENQUIRY_STATES } from '#src/domain/enquiry/kinds.ts';
import { canMove, getStateAfterReply, isOpen, STATE_MOVES } from '#src/domain/staff/acts.ts';
import { describeDue } from '#src/domain/staff/due.ts';
import { formatInboxFilter, parseInboxFilter } from '#src/domain/staff/inbox-filter.ts';

test('a promised day is told in words from the day it is looked at', () => {
  const seen = ['2026-11-23', '2026-11-25', '2026-11-26', '2026-12-01'].map((due) =>
    describeDue(due, '2026-11-25'),
  );
  expect(seen.map(({ words }) => words)).toEqual([
    '逾期 2 天',
    '今天到期',
    '明天到期',
    '还有 6 天',
  ]);
  expect(seen.map(({ urgency }) => urgency)).toEqual(['overdue', 'today', 'later', 'later']);
});

test('no state is reached by hand that says that somebody was answered', () => {
  for (const from of ENQUIRY_STATES) {
    expect(STATE_MOVES[from].length, from).toBeGreaterThan(0);
    for (const to of ['answered', 'partial', 'complex', 'received'] as const) {
      expect(canMove(from, to)).toBe(false);
    }
  }
});

test('an answer ends the waiting, word of progress does not, and what is closed stays so', () => {
  expect(getStateAfterReply('received', 'answer')).toBe('answered');
  expect(getStateAfterReply('assigned', 'interim')).toBe('complex');
  expect(getStateAfterReply('partial', 'interim')).toBe('complex');
  expect(getStateAfterReply('received', 'partial')).toBe('partial');
  expect(getStateAfterReply('complex', 'partial')).toBe('complex');
  expect(getStateAfterReply('partial', 'answer')).toBe('answered');
  expect(getStateAfterReply('answered', 'interim')).toBe('answered');
  expect(getStateAfterReply('closed', 'answer')).toBe('closed');
  expect(ENQUIRY_STATES.filter(isOpen)).toEqual(['received', 'assigned', 'partial', 'complex']);
});

test('a filter comes back from its address as it was, and nonsense counts as not said', () => {
  const address = '?q=%E8%8C%B6+oil&state=answered&kind=visit&desk=farming&locale=en&page=3';
  expect(formatInboxFilter(parseInboxFilter(new URLSearchParams(address)))).toBe(address);
  const nonsense = '?state=gone&kind=x&desk=../etc&locale=fr&page=-1&sort=drop';
  expect(formatInboxFilter(parseInboxFilter(new URLSearchParams(nonsense)))).toBe('');
});
