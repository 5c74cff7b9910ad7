import { expect, test } from 'vitest';
import { countyFigure } from '#src/i18n/county-figure.ts';

test.each([
  [
    { value: '102635', unit: '万元' },
    { before: 'CNY', figure: '1.03', after: 'billion' },
  ],
  [
    { value: '77.6', unit: '亿元' },
    { before: 'CNY', figure: '7.76', after: 'billion' },
  ],
  [
    { value: '18511', unit: '元' },
    { before: 'CNY', figure: '18,511' },
  ],
  [{ value: '55.25', unit: '%' }, { figure: '55.25%' }],
  [
    { value: '1070', unit: '公里', unitEn: 'km' },
    { figure: '1,070', after: 'km' },
  ],
  [{ value: '2016', unit: '年' }, { figure: '2016' }],
  [
    { value: '121', valueEn: '1.21', unit: '万平方米', unitEn: 'million m²' },
    { figure: '1.21', after: 'million m²' },
  ],
])('in English %j is %j', (data, figure) => {
  expect(countyFigure(data, 'en')).toEqual(figure);
});

test('Chinese figures keep their unit, in the script of the reader', () => {
  const data = { value: '102635', unit: '万元' };
  expect(countyFigure(data, 'zh')).toEqual({ figure: '102,635', after: '万元' });
  expect(countyFigure(data, 'zh-hant')).toEqual({ figure: '102,635', after: '萬元' });
});
