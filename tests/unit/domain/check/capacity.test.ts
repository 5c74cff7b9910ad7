import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureUnit } from '#src/domain/check/measured-units.ts';
import { findBy, withProject } from './sample-content.ts';

const messages = (capacity: object) =>
  findBy('capacity', withProject({ capacity: [{ item: '电', ...capacity }] })).map((line) =>
    line.split('  ').slice(1).join('  '),
  );

// Sample 14: 7000 kW × 4250 h = 29.75 million kWh, the text says 22.68 million.
test('output that the plant cannot make is named with the sum', () => {
  expect(messages({ quantity: '2268万度/年', rating: '7000千瓦', hours: 4250 })).toEqual([
    'capacity[第1项]  设备能力 7000千瓦 × 4250小时 = 2975万度，生产能力写 2268万度/年，相差 707万度，请核对',
  ]);
});

test.each([
  ['2975万千瓦时/年', '7000千瓦', 4250],
  ['2975万度', '7兆瓦', 4250],
  ['0.2975亿kWh/年', '7MW', 4250],
  ['29750兆瓦时/年', '0.7万千瓦', 4250],
  ['20000吨/年', '5吨/小时', 4000],
  ['2万吨/年', '5000公斤/时', 4000],
  ['30000吨/年', '100吨/天', 7200],
  ['36000件/年', '2件/分钟', 300],
  ['20300吨/年', '5吨/小时', 4000],
])('%s from %s in %d hours passes', (quantity, rating, hours) => {
  expect(messages({ quantity, rating, hours })).toEqual([]);
});

test.each([
  ['20500吨/年', '5吨/小时', 4000],
  ['2975千瓦时/年', '7000千瓦', 4250],
])('%s from %s in %d hours does not', (quantity, rating, hours) => {
  expect(messages({ quantity, rating, hours })).toHaveLength(1);
});

test.each([
  ['20000吨/年', '7000千瓦', 4250],
  ['20000吨/年', '5台', 4000],
  ['20000吨/年', '5件/小时', 4000],
  ['50吨/天', '5吨/小时', 4000],
])(
  '%s and %s cannot be compared, and the message says how to write them',
  (quantity, rating, hours) => {
    expect(messages({ quantity, rating, hours })[0]).toContain('得不出');
  },
);

test('a rating or hours alone say nothing', () => {
  expect(messages({ quantity: '1吨/年', rating: '5吨/小时' })).toEqual([]);
  expect(messages({ quantity: '1吨/年', hours: 4000 })).toEqual([]);
});

test('a multiplier counts once, and 千瓦 is no thousand of 瓦 that is not there', () => {
  expect(measureUnit('万千瓦时')).toEqual({ kind: 'energy', factor: 10_000 });
  expect(measureUnit('千瓦')).toEqual({ kind: 'power', factor: 1 });
  expect(measureUnit('百万吨')).toEqual({ kind: 'mass', factor: 1e9 });
  expect(measureUnit('万')).toEqual({ kind: '万', factor: 1 });
});

test('any unit is of its own kind, and ten thousand of it are ten thousand times as much', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z件台只头株]{1,4}$/), (unit) => {
      const { kind, factor } = measureUnit(unit);
      expect(measureUnit(`万${unit}`)).toEqual({ kind, factor: factor * 10_000 });
    }),
  );
});
