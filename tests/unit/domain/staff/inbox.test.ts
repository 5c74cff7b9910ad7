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

test('the usual inbox is what waits, on its first page, and has an address without a query', () => {
  const usual = { q: '', state: 'open', kind: '', desk: '', locale: '', page: 1 } as const;
  expect(parseInboxFilter(new URLSearchParams())).toEqual(usual);
  expect(formatInboxFilter(usual)).toBe('');
  for (const state of ['follow-up', 'all'] as const) {
    const address = `?state=${state}`;
    expect(parseInboxFilter(new URLSearchParams(address))).toEqual({ ...usual, state });
    expect(formatInboxFilter({ ...usual, state })).toBe(address);
  }
});

test('what is looked for is trimmed and cut, and a desk is a slug or none', () => {
  const parse = (own: Record<string, string>) => parseInboxFilter(new URLSearchParams(own));
  expect(parse({ q: ' 茶油 ' }).q).toBe('茶油');
  expect(parse({ q: '茶'.repeat(101) }).q).toBe('茶'.repeat(100));
  expect(
    ['farming', '9-desk', 'farming/..', 'Farming'].map((desk) => parse({ desk }).desk),
  ).toEqual(['farming', '9-desk', '', '']);
});

test('pages count from one to 9999; any other is the first', () => {
  const pageOf = (page: string) => parseInboxFilter(new URLSearchParams({ page })).page;
  expect(['1', '9999'].map(pageOf)).toEqual([1, 9999]);
  expect(['0', '-1', '1.5', '10000', '1e9', 'x', ''].map(pageOf)).toEqual([1, 1, 1, 1, 1, 1, 1]);
});
