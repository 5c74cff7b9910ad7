import * as z from 'zod';
import { LIMIT_PATTERN } from '#src/enquiry/guard-settings.ts';
import { CommandError } from './command-error.ts';

/** A setting left empty counts as not set. */
const filled = (value: unknown): unknown => (value === '' ? undefined : value);

const onOrOff = (usual: 'on' | 'off') =>
  z.preprocess(filled, z.enum(['on', 'off'], { error: '不是 on 或 off' }).default(usual));

/** `invest@example.gov.cn`, or with a name before it: `Invest <invest@example.gov.cn>`. */
const address = (error: string) =>
  z.preprocess(
    filled,
    z
      .string()
      .regex(/^[^@\r\n]*[^@\s<]+@[^@\s>]+>?$/, error)
      .optional(),
  );

const robot = z.preprocess(
  filled,
  z.url({ protocol: /^https$/, error: '不是 https 网址' }).optional(),
);

const secret = z.preprocess(filled, z.string().min(20, '太短').optional());

const matching = (pattern: RegExp, error: string) =>
  z.preprocess(filled, z.string().regex(pattern, error).optional());

const hourly = matching(LIMIT_PATTERN, '不是“一个数/一个数”');

/** The three that belong together: an identity provider for staff. */
const PROVIDER_SETTINGS = [
  'STAFF_OIDC_ISSUER',
  'STAFF_OIDC_CLIENT_ID',
  'STAFF_OIDC_CLIENT_SECRET',
] as const;

const environmentSchema = z
  .object({
    PORT: z.preprocess(
      filled,
      z.coerce
        .number({ error: '不是数字' })
        .int('不是整数')
        .min(1, '太小')
        .max(65_535, '太大')
        .default(4321),
    ),
    HOST: z.preprocess(
      filled,
      z
        .string()
        .regex(/^[\w.:-]+$/, '不是主机名')
        .default('localhost'),
    ),
    SITE_URL: z.preprocess(filled, z.url({ protocol: /^https?$/, error: '不是网址' }).optional()),
    DATABASE_URL: z.preprocess(
      filled,
      z
        .string()
        .regex(/^(?:file:.|postgres(?:ql)?:\/\/.)/, '不是认识的数据库')
        .default('file:data/qiao.db'),
    ),
    ENQUIRY_GUARD: onOrOff('on'),
    TRUST_PROXY: onOrOff('off'),
    OUTBOX_WORKER: onOrOff('on'),
    SMTP_URL: z.preprocess(
      filled,
      z.url({ protocol: /^smtps?$/, error: '不是邮件服务器' }).optional(),
    ),
    MAIL_FROM: address('不是发件人'),
    MAIL_TO: address('不是邮箱'),
    WECOM_WEBHOOK: robot,
    DINGTALK_WEBHOOK: robot,
    CRON_SECRET: secret,
    STAFF_SECRET: z.preprocess(filled, z.string().min(32, '太短').optional()),
    STAFF_OIDC_ISSUER: z.preprocess(
      filled,
      z
        .string()
        .regex(
          /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)(?::|\/|$))\S+/,
          '不是 https 网址',
        )
        .optional(),
    ),
    STAFF_OIDC_CLIENT_ID: matching(/./, '是空的'),
    STAFF_OIDC_CLIENT_SECRET: matching(/./, '是空的'),
    ENQUIRY_SECRET: secret,
    ENQUIRY_WORK: matching(/^[1-9]\d{0,5}$/, '不是整数'),
    ENQUIRY_MIN_SECONDS: matching(/^\d{1,3}(?:\.\d+)?$/, '不是秒数'),
    ENQUIRY_LIMIT: hourly,
    ENQUIRY_SLOW_LIMIT: hourly,
    STATUS_LIMIT: hourly,
  })
  .superRefine((env, context) => {
    const names = PROVIDER_SETTINGS.filter((name) => env[name] === undefined);
    if (names.length === PROVIDER_SETTINGS.length) return;
    for (const name of names) {
      context.addIssue({ code: 'custom', path: [name], message: '没有写' });
    }
  })
  .transform((env) => ({
    /** The port to listen on. */
    port: env.PORT,
    /** The name or address to listen on. */
    host: env.HOST,
    /** Where visitors find the site, without a slash at the end. */
    siteUrl: (env.SITE_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
    /** The enquiry store: `file:…` or `postgres://…`. */
    databaseUrl: env.DATABASE_URL,
    /** Whether proof of work and rate limits guard the enquiry form. */
    enquiryGuard: env.ENQUIRY_GUARD,
    /** Whether a proxy of our own stands before the server and says where a request comes from. */
    trustProxy: env.TRUST_PROXY,
    /** Opens the staff pages; the function reads it from the environment itself. */
    staffSecret: env.STAFF_SECRET,
    /** How mail and notices go out; the function reads these from the environment itself. */
    outgoing: {
      OUTBOX_WORKER: env.OUTBOX_WORKER,
      SMTP_URL: env.SMTP_URL,
      MAIL_FROM: env.MAIL_FROM,
      MAIL_TO: env.MAIL_TO,
      WECOM_WEBHOOK: env.WECOM_WEBHOOK,
      DINGTALK_WEBHOOK: env.DINGTALK_WEBHOOK,
      CRON_SECRET: env.CRON_SECRET,
    },
    /** How hard the guard is; the function reads these from the environment itself. */
    guarding: {
      ENQUIRY_SECRET: env.ENQUIRY_SECRET,
      ENQUIRY_WORK: env.ENQUIRY_WORK,
      ENQUIRY_MIN_SECONDS: env.ENQUIRY_MIN_SECONDS,
      ENQUIRY_LIMIT: env.ENQUIRY_LIMIT,
      ENQUIRY_SLOW_LIMIT: env.ENQUIRY_SLOW_LIMIT,
      STATUS_LIMIT: env.STATUS_LIMIT,
    },
  }));

/** The settings of a running site. */
export type Environment = z.output<typeof environmentSchema>;

const REMEDIES: Record<string, string> = {
  PORT: '请写 1 到 65535 的数，如 PORT=8080。',
  HOST: '请写 localhost、0.0.0.0（所有网络）或本机的一个地址。',
  SITE_URL: '请写公众使用的完整网址，如 SITE_URL=https://invest.example.gov.cn。',
  DATABASE_URL: '请写 file:data/qiao.db 或 postgres://用户:密码@主机/数据库。',
  ENQUIRY_GUARD: '请写 on；只在自己测试时写 off。',
  OUTBOX_WORKER: '请写 on；由定时任务调用 /api/outbox 的才写 off。',
  SMTP_URL: '请写 smtps://用户:密码@smtp.example.com:465；不发邮件的留空。',
  MAIL_FROM: '请写 invest@example.gov.cn，或 招商窗口 <invest@example.gov.cn>。',
  MAIL_TO: '请写单位自己的邮箱，如 invest@example.gov.cn。',
  WECOM_WEBHOOK: '请从企业微信复制机器人的网址，或留空。',
  DINGTALK_WEBHOOK: '请从钉钉复制机器人的网址，或留空。',
  STAFF_SECRET: '请写至少 32 个别人猜不到的字符，可用 openssl rand -base64 32 生成。',
  STAFF_OIDC_ISSUER:
    '请写统一身份认证的网址，如 https://id.example.gov.cn，并写 STAFF_OIDC_CLIENT_ID 和 STAFF_OIDC_CLIENT_SECRET；不用的，三项都留空。',
  STAFF_OIDC_CLIENT_ID: '请写本网站在统一身份认证里的名称。',
  STAFF_OIDC_CLIENT_SECRET: '请写统一身份认证发给本网站的密钥。',
  CRON_SECRET: '请写至少 20 个别人猜不到的字符。',
  ENQUIRY_SECRET: '请写至少 20 个别人猜不到的字符，每个进程相同。',
  ENQUIRY_WORK: '请写工作量证明最多试多少次，如 200。',
  ENQUIRY_MIN_SECONDS: '请写打开到提交最少几秒，如 3。',
  ENQUIRY_LIMIT: '请写每小时“同一网络的次数/全部的次数”，如 10/300。',
  ENQUIRY_SLOW_LIMIT: '请写每小时“同一网络的次数/全部的次数”，如 3/60。',
  STATUS_LIMIT: '请写每小时“同一网络的次数/全部的次数”，如 30/1000。',
  TRUST_PROXY: '前面有自己的代理、由它写 X-Forwarded-For 的才写 on，否则写 off。',
};

/** Settings that may hold a password or are one. */
const SECRETS = /URL$|WEBHOOK$|SECRET$/;

/** Names a variable and what it says, unless that may be a secret. */
function quote(name: string, env: NodeJS.ProcessEnv): string {
  return SECRETS.test(name) && name !== 'SITE_URL' ? name : `${name} "${env[name] ?? ''}"`;
}

/** The settings of the environment. Throws a CommandError with a line for each wrong one. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const result = environmentSchema.safeParse(env);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `${quote(name, env)} ${issue.message}。${REMEDIES[name] ?? ''}`;
  });
  throw new CommandError(lines.join('\n'));
}
