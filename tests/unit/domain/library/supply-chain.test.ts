import { expect, test } from 'vitest';
import { assessSupplyChains } from '#src/domain/library/supply-chain.ts';
import { assumptionsSchema } from '#src/domain/finance/assumptions.ts';

const trading = (
  slug: string,
  sector: string,
  sells: [string, string, string][],
  buys: [string, string, string?][],
) => ({
  slug,
  facts: {
    sector,
    assumptions: assumptionsSchema.parse({
      phasing: ['100%'],
      operation: '10年',
      ramp: ['100%'],
      revenue: sells.map(([item, price, quantity]) => ({ item, price, quantity })),
      costs: buys.map(([item, amount, kind = 'materials']) => ({ item, kind, amount })),
      surtax: '1%',
      depreciation: '10年',
      incomeTax: '25%',
      discountRate: '8%',
    }),
  },
});

const OIL = trading(
  'oil',
  'food',
  [['精炼茶油', '8万元/吨', '500吨/年']],
  [
    ['油茶籽收购', '2000万元'],
    ['包装瓶', '300万元'],
    ['电', '90万元', 'energy'],
  ],
);
const SEED = trading(
  'seed',
  'farming',
  [['油茶籽', '1.2万元/吨', '900吨/年']],
  [['有机肥', '120万元']],
);
const BARE = { slug: 'bare', facts: { sector: 'food', assumptions: undefined } };

const NONE = { alike: [], vague: [] };

const assess = () => assessSupplyChains([OIL, SEED, BARE], ['food', 'farming', 'tourism'], NONE);

test('materials are added up, and what is no material is left out', () => {
  const [food] = assess();
  expect(food?.materialsWan).toBe(2300);
  expect(food?.buys.map(({ item }) => item)).toEqual(['油茶籽收购', '包装瓶']);
});

test('what another project sells is no gap, whichever of the names is the longer', () => {
  const [food] = assess();
  expect(food?.buys.map(({ soldHere }) => soldHere?.slug)).toEqual(['seed', undefined]);
});

test('what is sold is a year’s sales at full output', () => {
  const [food, farming] = assess();
  expect(food?.sells).toEqual([{ item: '精炼茶油', wan: 4000, slug: 'oil' }]);
  expect(farming?.sells[0]?.wan).toBeCloseTo(1080);
});

test('projects without assumptions are counted, but trade nothing', () => {
  const [food, , empty] = assess();
  expect([food?.projects, food?.reckoned]).toEqual([2, 1]);
  expect(empty).toEqual({
    sector: 'tourism',
    reckoned: 0,
    projects: 0,
    materialsWan: 0,
    buys: [],
    sells: [],
  });
});

test('a project does not supply itself', () => {
  const own = trading('own', 'x', [['茶油毛油', '1万元/吨', '10吨/年']], [['茶油毛油', '5万元']]);
  expect(assessSupplyChains([own], ['x'], NONE)[0]?.buys[0]?.soldHere).toBeUndefined();
});

test('the three largest of either kind are named, from the largest down, and all are added up', () => {
  const many = trading(
    'many',
    'x',
    [2, 4, 1, 3].map((price) => [`产品${price}号`, `${price}万元/吨`, '10吨/年']),
    [20, 40, 10, 30].map((wan) => [`原料${wan}号`, `${wan}万元`]),
  );
  const [chain] = assessSupplyChains([many], ['x'], NONE);
  expect(chain?.buys.map(({ wan }) => wan)).toEqual([40, 30, 20]);
  expect(chain?.sells.map(({ wan }) => wan)).toEqual([40, 30, 20]);
  expect(chain?.materialsWan).toBe(100);
});

test('what is named too vaguely is added up, but no gap', () => {
  const shop = trading(
    'shop',
    'x',
    [['零售', '1万元/吨', '10吨/年']],
    [
      ['商品采购', '900万元'],
      ['粮油', '100万元'],
    ],
  );
  const [chain] = assessSupplyChains([shop], ['x'], { alike: [], vague: ['商品'] });
  expect(chain?.buys.map(({ item }) => item)).toEqual(['粮油']);
  expect(chain?.materialsWan).toBe(1000);
});

test('of several that sell it, the largest sale is named', () => {
  const buyer = trading(
    'buyer',
    'x',
    [['母粒', '1万元/吨', '10吨/年']],
    [['三氧化二锑', '80万元']],
  );
  const sellers = ['1万元/吨', '9万元/吨'].map((price, index) =>
    trading(`seller-${String(index)}`, 'y', [['低铅锑白', price, '10吨/年']], [['锑锭', '1万元']]),
  );
  const goods = { alike: [{ names: ['三氧化二锑', '锑白'] }], vague: [] };
  const [chain] = assessSupplyChains([buyer, ...sellers], ['x'], goods);
  expect(chain?.buys[0]?.soldHere).toMatchObject({ item: '低铅锑白', slug: 'seller-1' });
});
