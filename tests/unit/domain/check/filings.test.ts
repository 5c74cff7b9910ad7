import { expect, test } from 'vitest';
import { FILES, findBy, makeContent } from './sample-content.ts';

const withSite = (fields: object) =>
  makeContent({ files: { 'site.yml': { ...FILES['site.yml'], ...fields } } });

test('a site does not go public without its sponsor and its filing number', () => {
  expect(findBy('release-filings', makeContent())).toEqual([]);
  expect(findBy('release-filings', withSite({ sponsor: undefined, icp: undefined }))).toEqual([
    'site.yml  sponsor  请写主办单位（中文和英文）',
    'site.yml  icp  请写 ICP 备案号，如 湘ICP备00000000号-1',
  ]);
});

test('a site with a government’s code has the mark of one', () => {
  expect(findBy('government-identity', makeContent())).toEqual([]);
  expect(findBy('government-identity', withSite({ siteCode: '9900000001' }))).toEqual([
    'site.yml  identityMark  请写党政机关标识证书页的网址',
  ]);
  const identityMark = 'https://bszs.conac.cn/sitename?id=0';
  expect(findBy('government-identity', withSite({ siteCode: '9900000001', identityMark }))).toEqual(
    [],
  );
});
