import { expect, test } from 'vitest';
import { cardRecordSchema, squareRecordSchema } from '#src/domain/share/card.ts';
import { CARD } from '../../scripts/cards/sample-card.ts';

const isCard = (own: object) => cardRecordSchema.safeParse({ ...CARD, ...own }).success;

test('a card has a title, something above it, and at most four figures', () => {
  expect(isCard({})).toBe(true);
  const [figure] = CARD.figures;
  expect(isCard({ figures: [figure, figure, figure, figure] })).toBe(true);
  expect(isCard({ figures: [figure, figure, figure, figure, figure] })).toBe(false);
  expect([isCard({ title: '' }), isCard({ above: [] }), isCard({ note: '话' })]).toEqual([
    false,
    false,
    false,
  ]);
});

test('a picture is a PNG of this site, with a pattern that is drawn here', () => {
  const isSquare = (path: string, pattern = 'gears') =>
    squareRecordSchema.safeParse({ path, cover: { pattern, seed: 'tea' } }).success;
  expect(isSquare('/cards/sectors/food.png')).toBe(true);
  expect(isSquare('/cards/sectors/food.svg')).toBe(false);
  expect(isSquare('https://elsewhere.example/food.png')).toBe(false);
  expect(isSquare('/cards/sectors/food.png', 'stripes')).toBe(false);
});
