import { expect, test } from 'vitest';
import { toFinderRow, toSquareMetres } from '#src/domain/sites/finder-row.ts';
import { readSite } from './listed-sites.ts';

test('of a site of which little is written, the finder claims nothing', () => {
  expect(toFinderRow(readSite())).toEqual({
    kind: 'land',
    park: '',
    status: 'available',
    has: [],
    areaMu: 36,
  });
});

test('park, power and the supplies that are there are known to the finder', () => {
  const supplied = { water: '200立方米/日', gas: 'ready', sewage: 'ready', fibre: 'ready' };
  expect(toFinderRow(readSite({ park: 'zone', power: '630千伏安', ...supplied }))).toMatchObject({
    park: 'zone',
    power: 630,
    has: ['water', 'gas', 'sewage', 'fibre'],
  });
});

test('a supply that is only planned is not there', () => {
  const planned = { gas: 'planned', sewage: 'none', fibre: 'planned' };
  expect(toFinderRow(readSite(planned)).has).toEqual([]);
});

test('land for sale is compared in 万元 for one 亩, floor to let in 元 for one ㎡ and month', () => {
  expect(toFinderRow(readSite({ price: '16万元/亩' }))).toMatchObject({ land: 16 });
  const floor = { kind: 'standard-plant', area: '3200㎡', terms: 'lease', price: '9元/㎡·月' };
  const row = toFinderRow(readSite(floor));
  expect(row.rent).toBeCloseTo(9, 9);
  expect(row).not.toHaveProperty('land');
});

test('a price for something else, land to let or floor for sale, is not compared', () => {
  const others = [
    { kind: 'yard', terms: 'lease', price: '2万元/亩' },
    { kind: 'warehouse', area: '3200㎡', terms: 'sale', price: '2000元/㎡' },
  ];
  for (const other of others) {
    const row = toFinderRow(readSite(other));
    expect(row).not.toHaveProperty('land');
    expect(row).not.toHaveProperty('rent');
  }
});

// 1 亩 = 666.67 m²: 《中华人民共和国法定计量单位》.
test('an area is shown in whole square metres', () => {
  expect(toSquareMetres(1)).toBe(667);
  expect(toSquareMetres(4.5)).toBe(3000);
});
