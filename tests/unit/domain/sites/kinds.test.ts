import { expect, test } from 'vitest';
import { getPriceUnit } from '#src/domain/sites/kinds.ts';

test('a price is for what the field counts by: land by the 亩, floor by the ㎡, leases by time', () => {
  expect(getPriceUnit('land', 'sale')).toBe('亩');
  expect(getPriceUnit('yard', 'lease')).toBe('亩·年');
  expect(getPriceUnit('office', 'sale')).toBe('㎡');
  expect(getPriceUnit('standard-plant', 'lease')).toBe('㎡·月');
});
