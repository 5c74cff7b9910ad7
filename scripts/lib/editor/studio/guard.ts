import { timingSafeEqual } from 'node:crypto';
import { Refusal } from './refusal.ts';

const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/** A page elsewhere that has its own name point at this machine would come with that name as the host. */
export function checkHost(headers: Headers): void {
  if (!OWN_HOST.test(headers.get('host') ?? ''))
    throw new Refusal(403, '只能在这台电脑上用 localhost 打开');
}

function isToken(given: string | null, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(`token ${token}`)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Lets through what the editor's own page asks for, and nothing else. Throws a Refusal. */
export function checkRequest({ headers, url }: Request, token: string): void {
  checkHost(headers);
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  const isOwnOrigin = origin === null || origin === new URL(url).origin;
  if (!isOwnOrigin || (site !== null && site !== 'same-origin'))
    throw new Refusal(403, '只接受编辑页面自己的请求');
  if (!isToken(headers.get('authorization'), token))
    throw new Refusal(401, '页面已失效，请刷新后再试');
}
