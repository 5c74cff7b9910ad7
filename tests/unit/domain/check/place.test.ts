import { expect, test } from 'vitest';
import { listPending } from '#src/domain/check/pending.ts';
import { findBy, FILES, makeContent } from './sample-content.ts';

const SOURCE = {
  name: '公报',
  nameEn: 'Bulletin',
  year: 2025,
  reliability: 'A',
  checked: '2026-11-01',
};
const COST = {
  name: '用电',
  nameEn: 'Power',
  group: 'energy',
  order: 1,
  checked: '2026-11-01',
};
const ROUTE = {
  name: '高速',
  nameEn: 'Expressway',
  kind: 'expressway',
  note: '通车。',
  noteEn: 'Open.',
  order: 1,
  checked: '2026-11-01',
};
const STRENGTH = {
  name: '有站',
  nameEn: 'A station',
  side: 'strength',
  note: '设站。',
  noteEn: 'It stands.',
  order: 1,
  source: SOURCE,
};

const withFile = (path: string, data: object) => makeContent({ files: { [path]: data } });
const cost = (changes: object) =>
  findBy('cost-source', withFile('costs/power.yml', { ...COST, ...changes }));

test('a cost without a figure is asked for, and one with a figure has source and unit', () => {
  expect(cost({})).toEqual([]);
  expect(cost({ amount: '0.6', unit: '元/千瓦时', source: SOURCE })).toEqual([]);
  expect(cost({ amount: '25%', source: SOURCE })).toEqual([]);
  expect(cost({ amount: '25%' })).toEqual([
    'costs/power.yml  source  写了数值就要写来源；没有来源的，删去数值',
  ]);
  expect(cost({ amount: '0.6', source: SOURCE })).toEqual([
    'costs/power.yml  unit  “0.6”没有单位，请填写 unit',
  ]);
  expect(cost({ source: SOURCE })[0]).toContain('有来源却没有数值');
});

test('nothing was checked tomorrow', () => {
  const late = { ...SOURCE, checked: '2026-11-24' };
  expect(findBy('place-dates', withFile('strengths/a.yml', { ...STRENGTH, source: late }))).toEqual(
    ['strengths/a.yml  source.checked  日期 2026-11-24 晚于今天 2026-11-23，请核对'],
  );
  expect(
    findBy('place-dates', withFile('routes/a.yml', { ...ROUTE, checked: '2026-12-01' })),
  ).toEqual(['routes/a.yml  checked  日期 2026-12-01 晚于今天 2026-11-23，请核对']);
});

test('an account that tells one side is none', () => {
  expect(findBy('one-sided', withFile('strengths/a.yml', STRENGTH))).toEqual([
    'strengths  side  优势与不足要一起写，现在没有 weakness',
  ]);
  expect(findBy('one-sided', makeContent())).toEqual([]);
});

test('what has no source awaits checking, and is no fault', () => {
  const content = makeContent({
    files: {
      'routes/a.yml': ROUTE,
      'routes/b.yml': { ...ROUTE, source: SOURCE },
      'costs/power.yml': COST,
    },
  });
  expect(listPending(content)).toEqual([
    { file: 'content/routes/a.yml', message: '“高速”没有来源，公开页面不显示' },
    { file: 'content/costs/power.yml', message: '“用电”没有数值，页面写“向窗口询问”' },
  ]);
});

test('a compared figure that is not there is named', () => {
  const site = {
    ...FILES['site.yml'],
    comparisons: [{ label: { zh: '产值', en: 'Output' }, own: 'one', peer: 'fivee' }],
  };
  expect(findBy('site-reference', withFile('site.yml', site))[0]).toContain('facts/fivee.yml');
});
