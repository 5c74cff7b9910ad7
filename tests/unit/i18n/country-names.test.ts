import { expect, test } from 'vitest';
import { nameCountry } from '#src/i18n/country-names.ts';

test('countries are named in the reader’s language', () => {
  expect([nameCountry('SG', 'zh'), nameCountry('SG', 'en')]).toEqual(['新加坡', 'Singapore']);
  expect(nameCountry('KR', 'zh-hant')).toBe('韓國');
});

test('parts of China are named as parts of China', () => {
  for (const code of ['HK', 'MO', 'TW']) {
    expect(nameCountry(code, 'zh')).toMatch(/^中国/);
    expect(nameCountry(code, 'zh-hant')).toMatch(/^中國/);
    expect(nameCountry(code, 'en')).toMatch(/, China$/);
  }
});

test('what is no code is shown as it is', () => {
  expect([nameCountry('', 'zh'), nameCountry('sg1', 'zh')]).toEqual(['', 'sg1']);
});
