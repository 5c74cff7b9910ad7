import { z } from 'zod';
import { named, text } from '../fields.ts';

/** 湘ICP备00000000号-1: a province, the number of the holder, and of this site where there are several. */
const ICP = /^[\u4e00-\u9fff]ICP[备证]\d{5,10}号(?:-\d{1,3})?$/;
/** 湘公网安备99000002000123号 */
const POLICE = /^[\u4e00-\u9fff]公网安备\s?(\d{14})号$/;
/** Ten digits, or two letters and eight digits where a ministry leads. */
const SITE_CODE = /^(?:\d{10}|[a-z]{2}\d{8})$/;

const https = (title: string, description: string) =>
  z.url({ protocol: /^https?$/, error: '网址请写成 https://…' }).meta(named(title, description));

/**
 * What the law asks for at the foot of each page (《非经营性互联网信息服务备案管理办法》《计算机信息网络国际联网安全
 * 保护管理办法》《政府网站发展指引》). Each stays empty until it is real, and is shown once it is set.
 */
export const filingsShape = {
  icp: text('ICP 备案号', '页脚居中显示，链到工信部备案网站', '湘ICP备00000000号-1')
    .regex(ICP, 'ICP 备案号请写成 湘ICP备00000000号-1')
    .optional(),
  police: text('公安备案号', '开通后 30 日内办理', '湘公网安备99000002000123号')
    .regex(POLICE, '公安备案号请写成 湘公网安备99000002000123号')
    .optional(),
  siteCode: text('网站标识码', '政府网站才有', '9900000001')
    .regex(SITE_CODE, '网站标识码是 10 位数字，如 9900000001')
    .optional(),
  identityMark: https('党政机关标识', '政务网站标识审核通过后，证书页的网址').optional(),
  errorReport: https('找错', '“我为政府网站找错”的网址；不写时按网站标识码生成').optional(),
  ipv6: z.boolean().default(false).meta(named('支持 IPv6', '域名有 AAAA 记录并能访问后写 true')),
};

/** The filings of a site, as its settings have them. */
export type FilingSettings = z.output<z.ZodObject<typeof filingsShape>>;

/** One line at the foot; `value` stands for itself, else the dictionaries have a word for it. */
export interface Filing {
  readonly kind: 'siteCode' | 'identityMark' | 'errorReport' | 'icp' | 'police' | 'ipv6';
  readonly value?: string;
  readonly href?: string;
}

/** Where visitors of a government's site report what is wrong on a page (中国政府网“我为政府网站找错”). */
function findErrorReport(
  { siteCode, errorReport }: FilingSettings,
  page: string,
): string | undefined {
  if (errorReport !== undefined || siteCode === undefined) return errorReport;
  const query = new URLSearchParams({ site_code: siteCode, url: page });
  return `https://zfwzgl.www.gov.cn/exposure/jiucuo.html?${query}`;
}

/** What stands at the foot of a page, in its order; only what is set. `page` is its whole address. */
export function listFilings(settings: FilingSettings, page: string): Filing[] {
  const { icp, police, siteCode, identityMark, ipv6 } = settings;
  const errorReport = findErrorReport(settings, page);
  const code = police && POLICE.exec(police)?.[1];
  return [
    ...(identityMark ? [{ kind: 'identityMark', href: identityMark } as const] : []),
    ...(errorReport ? [{ kind: 'errorReport', href: errorReport } as const] : []),
    ...(siteCode ? [{ kind: 'siteCode', value: siteCode } as const] : []),
    ...(ipv6 ? [{ kind: 'ipv6' } as const] : []),
    ...(icp ? [{ kind: 'icp', value: icp, href: 'https://beian.miit.gov.cn/' } as const] : []),
    ...(police && code
      ? [
          {
            kind: 'police',
            value: police,
            href: `https://beian.mps.gov.cn/#/query/webSearch?code=${code}`,
          } as const,
        ]
      : []),
  ];
}
