import * as z from 'zod';
import { CommandError } from './command-error.ts';
import {
  databaseAddress,
  filled,
  hourly,
  mailAddress,
  mailServer,
  matching,
  onOrOff,
  robot,
  secret,
  siteAddress,
} from './setting-kinds.ts';

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
    SITE_URL: siteAddress,
    DATABASE_URL: databaseAddress,
    DEPLOY_TARGET: matching(/^(?:node|netlify|vercel)$/, '不是认识的主机'),
    ENQUIRY_GUARD: onOrOff('on'),
    TRUST_PROXY: onOrOff('off'),
    OUTBOX_WORKER: onOrOff('on'),
    SMTP_URL: mailServer,
    MAIL_FROM: mailAddress('不是发件人'),
    MAIL_TO: mailAddress('不是邮箱'),
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
    siteUrl: env.SITE_URL ?? `http://localhost:${env.PORT}`,
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
  DATABASE_URL:
    '请写 file:data/qiao.db 或 postgres://用户:密码@主机/数据库；密码里的 # / ? @ % 分别写成 %23 %2F %3F %40 %25。',
  DEPLOY_TARGET: '请写 node、netlify 或 vercel；自己的服务器留空。',
  ENQUIRY_GUARD: '请写 on；只在自己测试时写 off。',
  OUTBOX_WORKER: '请写 on；由定时任务调用 /api/outbox 的才写 off。',
  SMTP_URL:
    '请写 smtps://用户:密码@smtp.example.com:465；密码里的 # / ? @ % 分别写成 %23 %2F %3F %40 %25；不发邮件的留空。',
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

/** The settings that a running site knows. */
export const SETTING_NAMES: readonly string[] = Object.keys(REMEDIES);

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

/** The environment that a build is given: pages name the address that the server will have. Throws as above. */
export function makeBuildEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, SITE_URL: readEnvironment(env).siteUrl };
}
