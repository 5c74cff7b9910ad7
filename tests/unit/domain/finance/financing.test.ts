import { expect, test } from 'vitest';
import { appraise } from '#src/domain/finance/appraise.ts';
import { financingSchema } from '#src/domain/finance/financing-schema.ts';
import { appraiseEquity } from '#src/domain/finance/financing.ts';
import { OUTLAY, readAssumptions } from './sample-assumptions.ts';

const financing = (written: object) => financingSchema.parse(written);

test('without loan and grant the owners get what the whole project gets', () => {
  const whole = appraise(readAssumptions(), OUTLAY);
  const equity = appraiseEquity(readAssumptions(), OUTLAY, financing({}));
  expect(equity.flows).toEqual(whole.years.map((year) => year.flowAfterTax));
  expect(equity.irr).toEqual(whole.irrAfterTax);
  expect(equity).not.toHaveProperty('lowestDebtCover');
});

test('a loan is drawn with the investment and repaid in equal parts', () => {
  // 900 of fixed assets at 60/40, a loan of 300 without interest over three years: drawn 180 and
  // 120, repaid 100 a year.
  const none = appraiseEquity(readAssumptions(), OUTLAY, financing({}));
  const lent = appraiseEquity(
    readAssumptions(),
    OUTLAY,
    financing({ loan: '300万元', rate: '0%', term: '3年' }),
  );
  const changes = lent.flows.map((flow, index) => flow - none.flows[index]!);
  [180, 120, -100, -100, -100].forEach((change, index) =>
    expect(changes[index]).toBeCloseTo(change, 9),
  );
});

test('interest is paid on what is owed and saves income tax while running', () => {
  // 10% on 300 owed at the start of running is 30, on 200 is 20, on 100 is 10; half of a drawing
  // bears interest in its year: 9 on 180, then 18 + 6.
  const free = appraiseEquity(
    readAssumptions({ incomeTax: '0%' }),
    OUTLAY,
    financing({ loan: '300万元', rate: '0%', term: '3年' }),
  );
  const dear = appraiseEquity(
    readAssumptions({ incomeTax: '0%' }),
    OUTLAY,
    financing({ loan: '300万元', rate: '10%', term: '3年' }),
  );
  const interest = free.flows.map((flow, index) => flow - dear.flows[index]!);
  [9, 24, 30, 20, 10].forEach((paid, index) => expect(interest[index]).toBeCloseTo(paid, 9));
});

test('a cheap loan raises the owners\u2019 return above the whole project\u2019s', () => {
  const whole = appraise(readAssumptions(), OUTLAY).irrAfterTax;
  const lent = appraiseEquity(
    readAssumptions(),
    OUTLAY,
    financing({ loan: '400万元', rate: '1%', term: '3年' }),
  );
  if (!whole.ok || !lent.irr.ok) throw new Error('both have a rate');
  expect(lent.irr.value).toBeGreaterThan(whole.value);
  expect(lent.lowestDebtCover).toBeGreaterThan(0);
});

test('a grant lowers what the owners put in, year by year with the investment', () => {
  const none = appraiseEquity(readAssumptions(), OUTLAY, financing({}));
  const granted = appraiseEquity(readAssumptions(), OUTLAY, financing({ grant: '100万元' }));
  const changes = granted.flows.map((flow, index) => flow - none.flows[index]!);
  [60, 40, 0, 0, 0].forEach((change, index) => expect(changes[index]).toBeCloseTo(change, 9));
});

test('interest while building is capitalised: only what is paid while running saves income tax', () => {
  // The loan above at full output, where each running year has a profit of more than its interest:
  // 9 and 24 in full, then 30, 20 and 10 less a quarter.
  const [free, dear] = ['0%', '10%'].map((rate) =>
    appraiseEquity(
      readAssumptions({ ramp: ['100%'] }),
      OUTLAY,
      financing({ loan: '300万元', rate, term: '3年' }),
    ),
  );
  const paid = free!.flows.map((flow, index) => flow - dear!.flows[index]!);
  [9, 24, 22.5, 15, 7.5].forEach((net, index) => expect(paid[index]).toBeCloseTo(net, 9));
});

test('the debt cover named is that of the year in which it is lowest', () => {
  // Full output brings 1000 − 10 − 500 = 490 before tax. 10% on 300 is 30 in the first year, so that
  // 190 − 30 are taxed by a quarter and 450 stand against 130 of principal and interest.
  const { lowestDebtCover } = appraiseEquity(
    readAssumptions({ ramp: ['100%'], residual: '0%' }),
    OUTLAY,
    financing({ loan: '300万元', rate: '10%', term: '3年' }),
  );
  expect(lowestDebtCover).toBeCloseTo(450 / 130, 9);
});

test('a loan is repaid over whole years, one at least', () => {
  const messages = (term: string) =>
    financingSchema.safeParse({ term }).error?.issues.map(({ message }) => message);
  expect(messages('10年')).toBeUndefined();
  expect(messages('12个月')).toBeUndefined();
  expect(messages('18个月')).toEqual(['请写成整年，如 10年']);
  expect(messages('0年')).toEqual(['请写成整年，如 10年']);
});
