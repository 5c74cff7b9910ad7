import * as z from 'zod';
import { CommandError } from './command-error.ts';

/** A setting left empty counts as not set. */
const filled = (value: unknown): unknown => (value === '' ? undefined : value);

const onOrOff = (usual: 'on' | 'off') =>
  z.preprocess(filled, z.enum(['on', 'off'], { error: 'is neither on nor off' }).default(usual));

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
  TRUST_PROXY: 'Write on only behind a proxy of your own that sets X-Forwarded-For, else off.',
};

/** Names a variable and what it says; a database address may hold a password and is not repeated. */
function quote(name: string, env: NodeJS.ProcessEnv): string {
  return name === 'DATABASE_URL' ? name : `${name} "${env[name] ?? ''}"`;
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
