import { expect, test } from 'vitest';
import { parseEntry } from '#src/domain/check/parse-entry.ts';
import { listedSiteSchema } from '#src/domain/sites/listed-site.ts';
import { findBy, makeContent } from './sample-content.ts';

const SITE = {
  number: 'XS-S001',
  sample: true,
  name: '1 号地块',
  nameEn: 'Plot 1',
  kind: 'land',
  town: 'quetang',
  status: 'available',
  area: '20亩',
  terms: 'sale',
  price: '16万元/亩',
  use: 'industrial',
  power: '2000千伏安',
  contact: 'desk',
  checked: '2026-11-01',
};
const PARK = {
  name: '园区',
  summary: '园。',
  town: 'quetang',
  level: 'town',
  order: 1,
  industries: ['食品'],
  contact: 'desk',
};

const withSite = (changes: object, files: Record<string, object> = {}) =>
  makeContent({ files: { ...files, 'sites/plot.yml': { ...SITE, ...changes } } });
const say = (rule: string, changes: object) => findBy(rule, withSite(changes));

test('a sample site with a price and a day has no fault, and a release refuses it', () => {
  for (const rule of ['price', 'units', 'area', 'place', 'number', 'source'])
    expect([rule, say(`site-${rule}`, {})]).toEqual([rule, []]);
  expect(say('sample', {})).toHaveLength(1);
  expect(say('english-field', {})).toEqual([]);
});

test('a price is above nothing, by the unit of its kind, and gone once the site is', () => {
  expect(say('site-price', { price: '0元/亩' })).toEqual([
    'sites/plot.yml  price  价格应大于 0；还没有定价的，删去这一项',
  ]);
  expect(say('site-price', { price: '240元/㎡' })).toEqual([
    'sites/plot.yml  price  价格按“㎡”计，这类场地请按每亩写',
  ]);
  const plant = { kind: 'standard-plant', terms: 'lease', price: '9元/㎡·月' };
  expect(say('site-price', plant)).toEqual([]);
  expect(say('site-price', { ...plant, price: '108元/㎡·年' })).toHaveLength(1);
  expect(say('site-price', { status: 'taken' })).toEqual([
    'sites/plot.yml  price  已供出的场地不再列价格，请删去，免得被当成现价',
  ]);
  expect(say('site-price', { status: 'taken', price: undefined })).toEqual([]);
});

test('figures that are compared have the unit they are compared in', () => {
  expect(say('site-units', { power: '2兆瓦' })).toEqual([
    'sites/plot.yml  power  单位“兆瓦”不能比较，请用千伏安',
  ]);
  expect(say('site-units', { water: '0立方米/日' })).toEqual([
    'sites/plot.yml  water  应大于 0；没有的删去这一项',
  ]);
});

test('a part is not larger than the whole, and land has no storeys', () => {
  expect(say('site-area', { smallest: '21亩' })).toEqual([
    'sites/plot.yml  smallest  最小可分不能大于面积，请核对',
  ]);
  for (const smallest of ['19亩', '20亩', undefined])
    expect(say('site-area', { smallest })).toEqual([]);
  for (const floors of [{ storeys: 2 }, { clearHeight: '8米' }])
    expect(say('site-area', floors)).toEqual([
      'sites/plot.yml  storeys  土地没有层数和净高，请删去',
    ]);
  expect(say('site-area', { area: '0亩' })).toEqual(['sites/plot.yml  area  面积应大于 0']);
});

test('a site in a town park lies in the town of that park', () => {
  const parks = { 'parks/zh/park.md': { ...PARK, town: 'tanxi' } };
  expect(findBy('site-place', withSite({ park: 'park' }, parks))).toEqual([
    'sites/plot.yml  town  园区 park 在 tanxi，这里写 quetang，请核对',
  ]);
  const zone = { 'parks/zh/park.md': { ...PARK, town: 'tanxi', level: 'provincial' } };
  expect(findBy('site-place', withSite({ park: 'park' }, zone))).toEqual([]);
  const own = { 'parks/zh/park.md': PARK };
  expect(findBy('site-place', withSite({ park: 'park' }, own))).toEqual([]);
  expect(say('site-place', { park: 'nowhere' })).toEqual([]);
});

test('no two sites have one number', () => {
  const two = withSite({}, { 'sites/a.yml': SITE });
  expect(findBy('site-number', two)).toEqual([
    'sites/plot.yml  number  “XS-S001”已用于 content/sites/a.yml，请给其中一个换编号',
  ]);
});

test('what is real has a source, and nothing was checked tomorrow', () => {
  expect(say('site-source', { sample: false })).toEqual([
    'sites/plot.yml  source  真实场地请写来源；设想的请写 sample: true',
  ]);
  const source = {
    name: '局',
    nameEn: 'Office',
    year: 2026,
    reliability: 'A',
    checked: '2026-11-01',
  };
  expect(say('site-source', { sample: false, source })).toEqual([]);
  expect(say('site-source', { checked: '2026-11-24' })).toEqual([
    'sites/plot.yml  checked  核对日期 2026-11-24 晚于今天 2026-11-23，请核对',
  ]);
});

test('a park that is not there is named', () => {
  expect(say('reference', { park: 'parkk' })[0]).toContain('content/parks/zh/parkk.md');
});

test.each([
  [{ number: 'S1' }, '编号请写成 XS-S001'],
  [{ area: '20' }, '没有单位'],
  [{ kind: 'castle' }, 'standard-plant'],
  [{ checked: '2026-02-30' }, '没有这一天'],
])('%j is refused with what to write', (changes, message) => {
  const parsed = parseEntry(listedSiteSchema, { ...SITE, ...changes });
  expect(parsed.ok ? '' : parsed.faults.map((fault) => fault.message).join()).toContain(message);
});
