import { expect, test } from 'vitest';
import { findCountry } from '#src/domain/enquiry/country.ts';

test.each([
  ['中国', 'CN'],
  ['中國', 'CN'],
  ['大陆', 'CN'],
  ['China', 'CN'],
  ['P.R. China', 'CN'],
  ['香港', 'HK'],
  ['Hong Kong SAR China', 'HK'],
  ['澳門', 'MO'],
  ['台湾', 'TW'],
  ['新加坡', 'SG'],
  [' singapore ', 'SG'],
  ['sg', 'SG'],
  ['德国', 'DE'],
  ['Germany', 'DE'],
  ['UK', 'GB'],
  ['USA', 'US'],
  ['美國', 'US'],
  ['Viet Nam', undefined],
  ['Vietnam', 'VN'],
  ['Atlantis', undefined],
  ['ZZ', undefined],
  ['DD', undefined],
  ['', undefined],
])('%j is %j', (text, code) => {
  expect(findCountry(text)).toBe(code);
});
