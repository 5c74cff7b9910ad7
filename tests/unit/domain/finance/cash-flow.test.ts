import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  getFullCosts,
  getFullRevenue,
  projectCashFlow,
  taxYears,
} from '#src/domain/finance/cash-flow.ts';
import { OUTLAY, readAssumptions } from './sample-assumptions.ts';

const pick = <Key extends keyof ReturnType<typeof projectCashFlow>[number]>(
  years: ReturnType<typeof projectCashFlow>,
  key: Key,
) => years.map((year) => Number(year[key].toFixed(6)));

/*
 * Worked by hand after the table 项目投资现金流量表 of 《建设项目经济评价方法与参数》(3rd ed., 2006).
 * Fixed assets 900, written off at 900 × 95% ÷ 3 = 285 a year; 45 and the working capital come back.
 *   year               1     2     3     4      5
 *   revenue                      500  1000   1000
 *   operating cost               300   500    500
 *   surtax 1%                      5    10     10
 *   profit                       −90   205    205
 *   tax 25%                        0  (205 − 90) × 25% = 28.75   51.25
 *   investment       540   360
 *   working capital               50    50
 *   recovered                                  145
 */
test('the yearly table is the one worked by hand', () => {
  const years = projectCashFlow(readAssumptions(), OUTLAY);
  expect(pick(years, 'year')).toEqual([1, 2, 3, 4, 5]);
  expect(pick(years, 'revenue')).toEqual([0, 0, 500, 1000, 1000]);
  expect(pick(years, 'operatingCost')).toEqual([0, 0, 300, 500, 500]);
  expect(pick(years, 'surtax')).toEqual([0, 0, 5, 10, 10]);
  expect(pick(years, 'depreciation')).toEqual([0, 0, 285, 285, 285]);
  expect(pick(years, 'operatingProfit')).toEqual([0, 0, -90, 205, 205]);
  expect(pick(years, 'incomeTax')).toEqual([0, 0, 0, 28.75, 51.25]);
  expect(pick(years, 'investment')).toEqual([540, 360, 0, 0, 0]);
  expect(pick(years, 'workingCapital')).toEqual([0, 0, 50, 50, 0]);
  expect(pick(years, 'recovered')).toEqual([0, 0, 0, 0, 145]);
  expect(pick(years, 'flowBeforeTax')).toEqual([-540, -360, 145, 440, 635]);
  expect(pick(years, 'flowAfterTax')).toEqual([-540, -360, 145, 411.25, 583.75]);
});

test('full output is price by quantity, and costs part into fixed and variable', () => {
  const two = [
    { item: '油', price: '4万元/吨', quantity: '100吨/年' },
    { item: '饼粕', price: '2000元/吨', quantity: '300吨/年' },
  ];
  expect(getFullRevenue(readAssumptions({ revenue: two }))).toBe(460);
  expect(getFullCosts(readAssumptions())).toEqual({ fixed: 100, variable: 400 });
});

test('the last rate of output goes on to the end', () => {
  const years = projectCashFlow(
    readAssumptions({ operation: '5年', ramp: ['40%', '80%'] }),
    OUTLAY,
  );
  expect(pick(years, 'revenue')).toEqual([0, 0, 400, 800, 800, 800, 800]);
});

test('working capital follows the highest output so far and all of it comes back', () => {
  const ramp = ['50%', '40%', '80%'];
  const years = projectCashFlow(readAssumptions({ ramp, residual: '0%' }), OUTLAY);
  expect(pick(years, 'workingCapital')).toEqual([0, 0, 50, 0, 30]);
  expect(years.at(-1)!.recovered).toBeCloseTo(80, 9);
});

test('subsidy is revenue in every running year, and surtax is on sales alone', () => {
  const years = projectCashFlow(readAssumptions({ subsidy: '20万元' }), OUTLAY);
  expect(pick(years, 'revenue')).toEqual([0, 0, 520, 1020, 1020]);
  expect(pick(years, 'surtax')).toEqual([0, 0, 5, 10, 10]);
});

test('interest during building is in the total but is no flow before financing', () => {
  const years = projectCashFlow(readAssumptions(), { ...OUTLAY, interestWan: 100 });
  expect(pick(years, 'investment')).toEqual([480, 320, 0, 0, 0]);
});

test('a life that ends within a year is written off to its end and no further', () => {
  const years = projectCashFlow(
    readAssumptions({ depreciation: '18个月', residual: '0%' }),
    OUTLAY,
  );
  expect(pick(years, 'depreciation')).toEqual([0, 0, 600, 300, 0]);
  expect(years.at(-1)!.recovered).toBeCloseTo(100, 9);
});

test('what is not yet written off at the end comes back with the residual value', () => {
  const years = projectCashFlow(readAssumptions({ depreciation: '10年' }), OUTLAY);
  expect(years.at(-1)!.recovered).toBeCloseTo(900 - 3 * 85.5 + 100, 9);
});

// 《中华人民共和国企业所得税法》第十八条: losses may be set off for five years, and no longer.
test('a loss is set off for five years and lapses in the sixth', () => {
  const years = projectCashFlow(
    readAssumptions({
      phasing: ['100%'],
      operation: '8年',
      ramp: ['1%', '30%', '30%', '30%', '30%', '30%', '100%'],
      costs: [{ item: '工资', kind: 'wages', amount: '300万元', fixed: true }],
      surtax: '0%',
      depreciation: '8年',
      residual: '100%',
    }),
    OUTLAY,
  );
  expect(pick(years, 'operatingProfit')).toEqual([0, -290, 0, 0, 0, 0, 0, 700, 700]);
  expect(pick(years, 'incomeTax').at(-2)).toBe(175);
});

test('all years together give what was earned and nothing else', () => {
  const percent = fc.integer({ min: 5, max: 100 }).map((value) => `${value}%`);
  const amounts = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(
      fc.array(percent, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 6, max: 400 }),
      amounts,
      amounts,
      (ramp, operation, depreciation, total, materials) => {
        const changes = {
          ramp,
          operation: `${operation}年`,
          depreciation: `${depreciation}个月`,
          costs: [{ item: '料', kind: 'materials', amount: `${materials}万元` }],
        };
        const outlay = { totalWan: total, workingCapitalWan: total * 0.2 };
        const years = projectCashFlow(readAssumptions(changes), outlay);
        const sum = (key: keyof (typeof years)[number]) =>
          years.reduce((all, year) => all + year[key], 0);
        const earned = sum('revenue') - sum('operatingCost') - sum('surtax');
        const spent = sum('investment') + sum('workingCapital') - sum('recovered');
        expect(sum('flowBeforeTax')).toBeCloseTo(earned - spent, 4);
        // What is spent and not recovered is what was written off.
        expect(spent).toBeCloseTo(sum('depreciation'), 4);
        expect(sum('flowAfterTax')).toBeCloseTo(sum('operatingProfit') - sum('incomeTax'), 4);
        expect(sum('investment')).toBeCloseTo(total * 0.8, 6);
        expect(years.every((year) => year.incomeTax >= 0)).toBe(true);
      },
    ),
  );
});

test('the fifth year after a loss is the last that it lowers, whenever the loss was made', () => {
  const lastTax = (...profits: number[]) => taxYears(profits, 0.25).at(-1);
  expect(lastTax(-100, 0, 0, 0, 0, 100)).toBe(0);
  expect(lastTax(-100, 0, 0, 0, 0, 0, 100)).toBe(25);
  expect(lastTax(0, 0, 0, -100, 0, 100)).toBe(0);
});
