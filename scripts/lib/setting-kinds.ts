import * as z from 'zod';
import { LIMIT_PATTERN } from '#src/enquiry/guard-settings.ts';
import { getStoreKind } from '#src/enquiry/store/open.ts';

/** A setting left empty counts as not set. */
export const filled = (value: unknown): unknown => (value === '' ? undefined : value);

export const onOrOff = (usual: 'on' | 'off') =>
  z.preprocess(filled, z.enum(['on', 'off'], { error: '不是 on 或 off' }).default(usual));

export const matching = (pattern: RegExp, error: string) =>
  z.preprocess(filled, z.string().regex(pattern, error).optional());

/** `invest@example.gov.cn`, or with a name before it: `Invest <invest@example.gov.cn>`. */
export const mailAddress = (error: string) =>
  matching(/^(?:[^@\s<>]+@[^@\s<>]+|[^@<>\r\n]*<[^@\s<>]+@[^@\s<>]+>)$/, error);

export const robot = z.preprocess(
  filled,
  z.url({ protocol: /^https$/, error: '不是 https 网址' }).optional(),
);

export const secret = z.preprocess(filled, z.string().min(20, '太短').optional());

/** A zero would turn everybody away. */
export const hourly = z.preprocess(
  filled,
  z
    .string()
    .regex(LIMIT_PATTERN, '不是“一个数/一个数”')
    .refine((text) => text.split('/').every((number) => Number(number) > 0), {
      error: '里有 0，谁都不能用',
      abort: true,
    })
    .optional(),
);

function findUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** The site lies at the root of its host: an address with more after it would lead nowhere. */
export const siteAddress = z.preprocess(
  filled,
  z
    .url({ protocol: /^https?$/, error: '不是网址', abort: true })
    .refine(
      (text) => {
        const { pathname, search, hash, username } = new URL(text);
        return /^\/+$/.test(pathname) && `${search}${hash}${username}` === '';
      },
      { error: '除了域名还有别的，网站只能放在域名下' },
    )
    .transform((text) => new URL(text).origin)
    .optional(),
);

function isDatabase(text: string): boolean {
  const kind = getStoreKind(text);
  if (kind === 'postgres') return URL.canParse(text);
  return kind === 'embedded' && !/%(?![\da-f]{2})/i.test(text);
}

export const databaseAddress = z.preprocess(
  filled,
  z.string().refine(isDatabase, '不是认识的数据库').default('file:data/qiao.db'),
);

export const mailServer = z.preprocess(
  filled,
  z
    .string()
    .refine((text) => {
      const url = findUrl(text);
      return url !== undefined && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
    }, '不是邮件服务器')
    .optional(),
);
