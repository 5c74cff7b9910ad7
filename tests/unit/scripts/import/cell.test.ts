import { expect, test } from 'vitest';
import {
  addUnit,
  convertMoney,
  shorten,
  toDay,
  toLines,
  toOneLine,
} from '#scripts/lib/import/cell.ts';
import { slugify } from '#scripts/lib/import/slugify.ts';

test.each([
  ['12000', '12000万元'],
  ['１２，０００', '12000万元'],
  ['3.2亿元', '3.2亿元'],
  [' 8600 万元 ', '8600万元'],
  ['面议', '面议'],
])('%s in a column of 万元 is %s', (text, written) => {
  expect(addUnit(text, '万元')).toBe(written);
});

test('dollars become yuan at the stated rate', () => {
  // 314,545,359.13 × 6.9008 = 2,170,614,614.2872 yuan.
  expect(convertMoney('amount', '314545359.129252', 6.9008)).toBe('217061.46万元');
  expect(() => convertMoney('amount', '5 million', 6.9008)).toThrow(
    '"5 million" 不是数字，请核对金额',
  );
});

test.each([
  ['2026年3月5日', '2026-03-05'],
  ['2026/3/5', '2026-03-05'],
  ['２０２６．１１．２３', '2026-11-23'],
  ['2026-11-23', '2026-11-23'],
  ['20261123', '2026-11-23'],
  ['46349', '2026-11-23'],
  ['2026-11-23 09:30:00', '2026-11-23'],
  ['2026年 3月 5日', '2026-03-05'],
  ['去年', '去年'],
  ['12000', '12000'],
])('the day %s is written %s', (text, day) => {
  expect(toDay(text)).toBe(day);
});

test.each([
  ['1、厂房2000㎡\n2、宿舍800㎡', ['厂房2000㎡', '宿舍800㎡']],
  ['（1）路5公里；（2）宾馆2500㎡。', ['路5公里', '宾馆2500㎡。']],
  ['①路②桥', ['路', '桥']],
  ['1.5公里道路', ['1.5公里道路']],
  ['一、道路\r\n二、桥梁', ['道路', '桥梁']],
  ['只有一条', ['只有一条']],
  [' \n ', []],
])('the points of %j are %j', (text, lines) => {
  expect(toLines(text)).toEqual(lines);
});

test('breaks and wide spaces within a name become one space', () => {
  expect(toOneLine(' LILONGWE\u00A0WATER \r\r\r\n PROJECT ')).toBe('LILONGWE WATER PROJECT');
});

test('a long name is cut at a space, a short one is let be', () => {
  expect(shorten('Water Supply Project', 20)).toBe('Water Supply Project');
  expect(shorten('Water Supply Project', 16)).toBe('Water Supply…');
  expect(shorten('一二三四五六', 4)).toBe('一二三…');
});

test.each([
  ['龙溪铺镇金银花基地', 'long-xi-pu-zhen-jin-yin-hua-ji-di'],
  ['IBRD P009345', 'ibrd-p009345'],
  ['São Paulo (2期)', 'sao-paulo-2-qi'],
  ['绿色能源', 'lv-se-neng-yuan'],
  ['—', ''],
])('the file of %s is %s', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('a file name stays short and whole', () => {
  expect(slugify('很'.repeat(50)).length).toBeLessThanOrEqual(60);
  expect(slugify('很'.repeat(50))).toMatch(/^hen(-hen)+$/);
  expect(slugify('x'.repeat(200))).toBe('x'.repeat(60));
});
