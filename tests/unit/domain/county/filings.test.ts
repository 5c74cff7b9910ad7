import { expect, test } from 'vitest';
import { z } from 'zod';
import { filingsShape, listFilings } from '#src/domain/county/filings.ts';

const schema = z.object(filingsShape);
const PAGE = 'https://invest.example.gov.cn/en/?a=1&b';
const list = (settings: object) => listFilings(schema.parse(settings), PAGE);
const faultOf = (settings: object) => schema.safeParse(settings).error?.issues[0]?.message;

test('nothing is shown until it is set', () => {
  expect(list({})).toEqual([]);
});

test('each number leads to where it can be looked up', () => {
  expect(list({ icp: '湘ICP备00000000号-1', police: '湘公网安备 99000002000123号' })).toEqual([
    { kind: 'icp', value: '湘ICP备00000000号-1', href: 'https://beian.miit.gov.cn/' },
    {
      kind: 'police',
      value: '湘公网安备 99000002000123号',
      href: 'https://beian.mps.gov.cn/#/query/webSearch?code=99000002000123',
    },
  ]);
});

test('with a site code, errors are reported with the page they are on', () => {
  const [report, code] = list({ siteCode: '9900000001' });
  expect(code).toEqual({ kind: 'siteCode', value: '9900000001' });
  const url = new URL(report!.href!);
  expect(Object.fromEntries(url.searchParams)).toEqual({ site_code: '9900000001', url: PAGE });
});

test('an address of its own for reports goes before the one of the code', () => {
  const errorReport = 'https://example.gov.cn/report';
  expect(list({ siteCode: '9900000001', errorReport })[0]).toEqual({
    kind: 'errorReport',
    href: errorReport,
  });
});

test('a certified mark leads to its certificate and comes first; IPv6 is said where it is reached', () => {
  const identityMark = 'https://bszs.example.gov.cn/method/show.html?id=1';
  expect(
    list({ ipv6: true, identityMark, siteCode: '9900000001' }).map(({ kind }) => kind),
  ).toEqual(['identityMark', 'errorReport', 'siteCode', 'ipv6']);
  expect(list({ identityMark })).toEqual([{ kind: 'identityMark', href: identityMark }]);
  expect(list({ ipv6: true })).toEqual([{ kind: 'ipv6' }]);
});

test('a number in another form is sent back with an example', () => {
  expect(faultOf({ icp: '12345678' })).toMatch(/湘ICP备/);
  expect(faultOf({ police: '湘公网安备123号' })).toMatch(/湘公网安备\d{14}号/);
  expect(faultOf({ siteCode: '12' })).toMatch(/10 位数字/);
  expect(faultOf({ identityMark: 'javascript:alert(1)' })).toMatch(/https:/);
});
