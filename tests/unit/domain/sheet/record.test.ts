import { expect, test } from 'vitest';
import { sheetRecordSchema } from '#src/domain/sheet/record.ts';
import { BARE, FULL } from '../../scripts/sheets/sample-record.ts';

const isSheet = (own: object) => sheetRecordSchema.safeParse({ ...FULL, ...own }).success;

test('a sheet stands without what is not estimated, but not without its four figures', () => {
  expect(sheetRecordSchema.safeParse(BARE).success).toBe(true);
  expect([BARE.split, BARE.cashFlow, BARE.measures]).toEqual([undefined, undefined, undefined]);
  expect(isSheet({ figures: FULL.figures.slice(1) })).toBe(false);
  expect(isSheet({ figures: [...FULL.figures, FULL.figures[0]] })).toBe(false);
});

test('a drawing is one SVG element with words that stand for it, in colours of six digits', () => {
  expect(isSheet({ qr: { ...FULL.qr, alt: '' } })).toBe(false);
  expect(isSheet({ qr: { ...FULL.qr, svg: '<img src="x">' } })).toBe(false);
  expect(isSheet({ split: { ...FULL.split, colours: ['#0A5C36'] } })).toBe(true);
  expect(isSheet({ split: { ...FULL.split, colours: ['green'] } })).toBe(false);
});

test('what is earned of readiness is a share, and nothing is in a sheet that it has no place for', () => {
  const isReady = (share: number) => isSheet({ readiness: { ...FULL.readiness, share } });
  expect([-0.01, 0, 1, 1.01].map(isReady)).toEqual([false, true, true, false]);
  expect(isSheet({ secret: '底价' })).toBe(false);
});
