import * as z from 'zod';
import { LIMIT_PATTERN } from '#src/enquiry/guard-settings.ts';
import { CommandError } from './command-error.ts';

/** A setting left empty counts as not set. */
const filled = (value: unknown): unknown => (value === '' ? undefined : value);

const onOrOff = (usual: 'on' | 'off') =>
  z.preprocess(filled, z.enum(['on', 'off'], { error: 'is neither on nor off' }).default(usual));

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
  z.url({ protocol: /^https$/, error: 'is no https address' }).optional(),
);

const secret = z.preprocess(filled, z.string().min(20, 'is too short').optional());

const matching = (pattern: RegExp, error: string) =>
  z.preprocess(filled, z.string().regex(pattern, error).optional());

const hourly = matching(LIMIT_PATTERN, 'is no pair of numbers');

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
        .number({ error: 'is not a number' })
        .int('is not a whole number')
        .min(1, 'is too small')
        .max(65_535, 'is too large')
        .default(4321),
    ),
    HOST: z.preprocess(
      filled,
      z
        .string()
        .regex(/^[\w.:-]+$/, 'is no host name')
        .default('localhost'),
    ),
    SITE_URL: z.preprocess(
      filled,
      z.url({ protocol: /^https?$/, error: 'is no web address' }).optional(),
    ),
    DATABASE_URL: z.preprocess(
      filled,
      z
        .string()
        .regex(/^(?:file:.|postgres(?:ql)?:\/\/.)/, 'names no known database')
        .default('file:data/qiao.db'),
    ),
    ENQUIRY_GUARD: onOrOff('on'),
    TRUST_PROXY: onOrOff('off'),
    OUTBOX_WORKER: onOrOff('on'),
    SMTP_URL: z.preprocess(
      filled,
      z.url({ protocol: /^smtps?$/, error: 'names no mail server' }).optional(),
    ),
    MAIL_FROM: address('is no sender'),
    MAIL_TO: address('is no e-mail address'),
    WECOM_WEBHOOK: robot,
    DINGTALK_WEBHOOK: robot,
    CRON_SECRET: secret,
    STAFF_SECRET: z.preprocess(filled, z.string().min(32, 'is too short').optional()),
    STAFF_OIDC_ISSUER: z.preprocess(
      filled,
      z
        .string()
        .regex(
          /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)(?::|\/|$))\S+/,
          'is no https address',
        )
        .optional(),
    ),
    STAFF_OIDC_CLIENT_ID: matching(/./, 'is empty'),
    STAFF_OIDC_CLIENT_SECRET: matching(/./, 'is empty'),
    ENQUIRY_SECRET: secret,
    ENQUIRY_WORK: matching(/^[1-9]\d{0,5}$/, 'is no whole number'),
    ENQUIRY_MIN_SECONDS: matching(/^\d{1,3}(?:\.\d+)?$/, 'is no number of seconds'),
    ENQUIRY_LIMIT: hourly,
    ENQUIRY_SLOW_LIMIT: hourly,
    STATUS_LIMIT: hourly,
  })
  .superRefine((env, context) => {
    const names = PROVIDER_SETTINGS.filter((name) => env[name] === undefined);
    if (names.length === PROVIDER_SETTINGS.length) return;
    for (const name of names) {
      context.addIssue({ code: 'custom', path: [name], message: 'is missing' });
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
  PORT: 'Write a number from 1 to 65535, such as PORT=8080.',
  HOST: 'Write localhost, 0.0.0.0 for every network, or an address of this machine.',
  SITE_URL:
    'Write the whole address that visitors use, such as SITE_URL=https://invest.example.cn.',
  DATABASE_URL: 'Write file:data/qiao.db or postgres://user:password@host/database.',
  ENQUIRY_GUARD: 'Write on, or off for a test of your own.',
  OUTBOX_WORKER: 'Write off only where a scheduler calls /api/outbox instead, else on.',
  SMTP_URL: 'Write smtps://user:password@smtp.example.com:465, or leave it empty to send no mail.',
  MAIL_FROM: 'Write invest@example.gov.cn, or Invest <invest@example.gov.cn>.',
  MAIL_TO: "Write the office's own address, such as invest@example.gov.cn.",
  WECOM_WEBHOOK: "Copy the robot's address from WeCom, or leave it empty.",
  DINGTALK_WEBHOOK: "Copy the robot's address from DingTalk, or leave it empty.",
  STAFF_SECRET:
    'Write at least 32 characters that nobody can guess, as openssl rand -base64 32 makes.',
  STAFF_OIDC_ISSUER:
    'Write the address of the identity provider, such as https://id.example.gov.cn, with STAFF_OIDC_CLIENT_ID and STAFF_OIDC_CLIENT_SECRET; or leave all three empty.',
  STAFF_OIDC_CLIENT_ID: 'Write the name under which the identity provider knows this site.',
  STAFF_OIDC_CLIENT_SECRET: 'Write the secret that the identity provider gave for this site.',
  CRON_SECRET: 'Write at least 20 characters that nobody can guess.',
  ENQUIRY_SECRET: 'Write at least 20 characters that nobody can guess, the same for every process.',
  ENQUIRY_WORK: 'Write the most tries that a proof of work takes, such as 200.',
  ENQUIRY_MIN_SECONDS: 'Write the least time between opening and sending, such as 3.',
  ENQUIRY_LIMIT: 'Write how many in an hour from one network / from all, such as 10/300.',
  ENQUIRY_SLOW_LIMIT: 'Write how many in an hour from one network / from all, such as 3/60.',
  STATUS_LIMIT: 'Write how many in an hour from one network / from all, such as 30/1000.',
  TRUST_PROXY: 'Write on only behind a proxy of your own that sets X-Forwarded-For, else off.',
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
    return `${quote(name, env)} ${issue.message}. ${REMEDIES[name] ?? ''}`;
  });
  throw new CommandError(lines.join('\n'));
}
