import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRange, readRangeEnd } from '#src/domain/library/range-text.ts';
import { RANGE_NAMES } from '#src/domain/library/ranges.ts';

test.each([
  ['5000', 5000],
  ['5000万', 5000],
  ['5,000 萬元', 5000],
  ['１．２亿', 12_000],
  ['1.2億元', 12_000],
  ['3千万', 3000],
  ['50 million', 5000],
  ['CNY 1.2bn', 120_000],
  ['rmb 2 Billion', 200_000],
  ['¥50m', 5000],
  ['50 million yuan', 5000],
  ['50000000元', 5000],
  ['0', 0],
])('an investment of %s is %d 万元 to a Chinese reader', (text, wan) => {
  expect(readRangeEnd('inv', text, 'wan')).toEqual({ ok: true, value: wan });
});

test('a bare number is in the unit that the reader counts in', () => {
  expect(readRangeEnd('inv', '50', 'million')).toEqual({ ok: true, value: 5000 });
  expect(readRangeEnd('inv', '50', 'wan')).toEqual({ ok: true, value: 50 });
});

test.each([
  ['payback', '8', 8],
  ['payback', '7.5 年', 7.5],
  ['payback', '10 years', 10],
  ['payback', '100年', 100],
  ['irr', '8', 0.08],
  ['irr', '8.25 %', 0.0825],
  ['irr', '１２％', 0.12],
] as const)('as a %s %s is %d', (name, text, value) => {
  expect(readRangeEnd(name, text, 'wan')).toEqual({ ok: true, value });
});

test('an empty field sets no end', () => {
  expect(readRangeEnd('inv', '  ', 'wan')).toEqual({ ok: true, value: undefined });
});

test.each([
  ['inv', '很多', 'unreadable'],
  ['inv', '5000美元', 'unreadable'],
  ['inv', '10-20', 'unreadable'],
  ['inv', '1.2.3', 'unreadable'],
  ['inv', 'CNY', 'unreadable'],
  ['inv', '-3亿', 'negative'],
  ['inv', '99999999亿', 'tooLarge'],
  ['payback', '8%', 'unreadable'],
  ['payback', '500', 'tooLarge'],
  ['irr', '8年', 'unreadable'],
  ['irr', '-2%', 'negative'],
  ['irr', '99999', 'tooLarge'],
  ['irr', '9'.repeat(400), 'unreadable'],
] as const)('as a %s %s is no figure: %s', (name, text, reason) => {
  expect(readRangeEnd(name, text, 'wan')).toEqual({ ok: false, reason });
});

test('a mistyped end is named, and the other end still narrows', () => {
  expect(readRange('inv', { from: '1000', to: 'viel' }, 'wan')).toEqual({
    range: { from: 1000 },
    faults: { to: 'unreadable' },
    reversed: false,
  });
});

test('a reversed range is said to be one and narrows nothing', () => {
  expect(readRange('payback', { from: '10', to: '5' }, 'wan')).toEqual({
    range: {},
    faults: {},
    reversed: true,
  });
});

test('whatever is typed gives figures of at least nothing, or a reason', () => {
  const typed = fc.string({ unit: 'binary-ascii', maxLength: 24 });
  fc.assert(
    fc.property(fc.constantFrom(...RANGE_NAMES), typed, typed, (name, from, to) => {
      const { range, faults, reversed } = readRange(name, { from, to }, 'million');
      for (const value of Object.values(range)) expect(value).toBeGreaterThanOrEqual(0);
      expect((range.from ?? 0) <= (range.to ?? Infinity)).toBe(true);
      if (from.trim() !== '' && range.from === undefined)
        expect(reversed || faults.from !== undefined).toBe(true);
    }),
  );
});
