import { assumptionsSchema, type Assumptions } from '#src/domain/finance/assumptions.ts';

/** As staff write it: two years of building, three of running, half output in the first. */
export const WRITTEN = {
  phasing: ['60%', '40%'],
  operation: '3年',
  ramp: ['50%', '100%'],
  revenue: [{ item: '茶油', price: '1万元/吨', quantity: '1000吨/年' }],
  costs: [
    { item: '茶籽', kind: 'materials', amount: '400万元' },
    { item: '工资', kind: 'wages', amount: '100万元', fixed: true },
  ],
  surtax: '1%',
  depreciation: '3年',
  incomeTax: '25%',
  discountRate: '8%',
};

/** The same, read, with some of it changed. */
export const readAssumptions = (changes: object = {}): Assumptions =>
  assumptionsSchema.parse({ ...WRITTEN, ...changes });

/** 1000 万元, of which 100 working capital. */
export const OUTLAY = { totalWan: 1000, workingCapitalWan: 100 };
