import { expect, test } from 'vitest';
import { WRITTEN } from '../finance/sample-assumptions.ts';
import { findBy, withProject } from './sample-content.ts';

const withAssumptions = (changes: object, more: object = {}) =>
  withProject({ assumptions: { ...WRITTEN, ...changes }, ...more });
const revenue = (price: string, quantity: string) => [{ item: '电', price, quantity }];

test('a price for what the quantity counts passes', () => {
  expect(findBy('price-unit', withAssumptions({}))).toEqual([]);
  const alike = revenue('4000元/万千瓦时', '2975万千瓦时/年');
  expect(findBy('price-unit', withAssumptions({ revenue: alike }))).toEqual([]);
});

test('a price for another unit would be multiplied ten thousand times over, and is named', () => {
  const unlike = revenue('0.4元/千瓦时', '2975万千瓦时/年');
  expect(findBy('price-unit', withAssumptions({ revenue: unlike }))).toEqual([
    'projects/zh/tea.md  assumptions.revenue[第1项]  “电”单价按每“千瓦时”，数量按“万千瓦时”，单位不同不能相乘，请改成一样（如 4200元/吨 配 20000吨/年）',
  ]);
});

test.each([
  ['24个月', 0],
  ['18个月', 0],
  ['13个月', 0],
  ['12个月', 1],
  ['36个月', 1],
])('two years of outlay and %s of building give %d findings', (constructionTime, count) => {
  expect(findBy('construction-years', withAssumptions({}, { constructionTime }))).toHaveLength(
    count,
  );
});

test('years of outlay that are not those of building are named', () => {
  expect(findBy('construction-years', withAssumptions({}, { constructionTime: '36个月' }))).toEqual(
    ['projects/zh/tea.md  assumptions.phasing  分年投资写了 2 年，建设期写 36个月，请改成一致'],
  );
});

test('output rates beyond the running years are named', () => {
  const ramp = ['50%', '60%', '70%', '80%'];
  expect(findBy('construction-years', withAssumptions({ ramp: ramp.slice(1) }))).toEqual([]);
  expect(findBy('construction-years', withAssumptions({ ramp }))).toEqual([
    'projects/zh/tea.md  assumptions.ramp  达产率写了 4 年，运营期只有 3 年，请删去多余的或加长运营期',
  ]);
});

test.each([
  ['5年', '24个月', 0],
  ['4年', '12个月', 0],
  ['4年', '13个月', 1],
  ['4年', '24个月', 1],
])('a term of %s, building of %s and three years of running give %d findings', (...row) => {
  const [term, constructionTime, count] = row;
  const content = withAssumptions({}, { term, constructionTime });
  expect(findBy('term-covers-returns', content)).toHaveLength(count);
});

test('returns counted for years after the contract are named', () => {
  const terms = (more: object) => findBy('term-covers-returns', withAssumptions({}, more));
  expect(terms({ term: '2年', constructionTime: '14个月' })).toEqual([
    'projects/zh/tea.md  term  合作期限写 2年，建设期 14个月加运营期 3年是 4.17年，期满以后的收益不能算，请延长合作期限或缩短运营期',
  ]);
  // Where no construction time is written, the years of outlay stand for it.
  expect(terms({ term: '4年' })).toHaveLength(1);
  expect(terms({ term: '5年' })).toEqual([]);
  expect(terms({ constructionTime: '24个月' })).toEqual([]);
  expect(findBy('term-covers-returns', withProject({ term: '1年' }))).toEqual([]);
});

test('there must be something to write off', () => {
  const split = (item: string) => ({
    investment: { total: '9万元', split: [{ item, amount: '9万元' }] },
  });
  for (const item of ['working-capital', 'interest'])
    expect(findBy('fixed-assets', withAssumptions({}, split(item)))).toEqual([
      'projects/zh/tea.md  investment.split  投资构成里没有建设投资，只有流动资金或利息，无法测算，请补写',
    ]);
  expect(findBy('fixed-assets', withAssumptions({}, split('equipment')))).toEqual([]);
  expect(findBy('fixed-assets', withAssumptions({}))).toEqual([]);
});
