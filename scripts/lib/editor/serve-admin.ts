import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { getMediaType } from '../media-types.ts';
import { makeConfig, type Backend } from './form/config.ts';
import { checkHost } from './studio/guard.ts';
import { API_ROOT, handleStudio, REPOSITORY, type StudioDeps } from './studio/handle-studio.ts';
import { Refusal } from './studio/refusal.ts';

/** The longest save: files come as base64. */
const LONGEST_BODY = 64 * 1024 * 1024;

/** What is served at `/admin/`. */
export interface AdminDeps {
  /** The folder of the built editor. */
  readonly adminDir: string;
  /** Where a team keeps its content; the studio of this machine unless given. */
  readonly backend: Backend | undefined;
  readonly studio: StudioDeps;
}

const sayPolicy = (hosts: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline' blob:",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' blob: data: ${hosts.join(' ')}`.trim(),
    "frame-src 'self' blob:",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The origins that a Git host's addresses name, for the policy to let through. */
export function listHosts(backend: Backend | undefined): string[] {
  const addresses = [backend?.['base_url'], backend?.['api_root'], backend?.['graphql_api_root']];
  const origins = addresses
    .filter((address) => typeof address === 'string' && URL.canParse(address))
    .map((address) => new URL(address as string).origin);
  return [...new Set(origins)];
}

const localBackend = (origin: string): Backend => ({
  name: 'gitea',
  repo: REPOSITORY,
  branch: 'main',
  auth_methods: ['token'],
  base_url: origin,
  api_root: `${origin}${API_ROOT}`,
});

function sendPage({ adminDir, backend, studio }: AdminDeps): Response {
  const page = readFileSync(join(adminDir, 'index.html'), 'utf8');
  const meta = `<meta name="studio-token" content="${studio.token}" />`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': sayPolicy(listHosts(backend)),
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  return new Response(backend ? page : page.replace('<head>', `<head>${meta}`), { headers });
}

function sendAsset(path: string, { adminDir }: AdminDeps): Response {
  const file = /^\/admin\/assets\/([\w.-]+)$/.exec(path)?.[1];
  const found = file && join(adminDir, 'assets', file);
  if (!found || !existsSync(found) || !statSync(found).isFile())
    throw new Refusal(404, '没有这个地址');
  const type = getMediaType(found);
  return new Response(new Uint8Array(readFileSync(found)), { headers: { 'content-type': type } });
}

/** One request beneath `/admin`. Throws a Refusal. */
export async function handleAdmin(request: Request, deps: AdminDeps): Promise<Response> {
  const { pathname, origin } = new URL(request.url);
  if (pathname.startsWith(`${API_ROOT}/`) && !deps.backend)
    return handleStudio(request, deps.studio);
  checkHost(request.headers);
  if (pathname === '/admin')
    return new Response(null, { status: 302, headers: { location: '/admin/' } });
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refusal(405, '不能这样请求');
  if (pathname === '/admin/') return sendPage(deps);
  if (pathname === '/admin/config.json')
    return Response.json(makeConfig(deps.backend ?? localBackend(origin)));
  return sendAsset(pathname, deps);
}

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

async function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_BODY) throw new Refusal(413, '一次存的文件太大，请分几次存');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

async function toRequest(incoming: IncomingMessage, path: string): Promise<Request> {
  const body = await readBody(incoming);
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const url = new URL(path, `http://${incoming.headers.host ?? 'localhost'}`);
  const method = incoming.method ?? 'GET';
  return new Request(url, { method, headers, ...(body ? { body } : {}) });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.setHeader(name, value);
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

const refuse = ({ status, message }: Refusal) =>
  new Response(message, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });

/** The editor as a middleware of the development server: for this machine alone, and gone with it. */
export function createAdminMiddleware(deps: AdminDeps) {
  const answer = async (incoming: IncomingMessage, path: string): Promise<Response> => {
    try {
      if (!LOOPBACK.test(incoming.socket.remoteAddress ?? ''))
        throw new Refusal(403, '只能在这台电脑上打开');
      return await handleAdmin(await toRequest(incoming, path), deps);
    } catch (error) {
      if (error instanceof Refusal) return refuse(error);
      throw error;
    }
  };
  return (incoming: IncomingMessage, outgoing: ServerResponse, next: (error?: unknown) => void) => {
    const path = incoming.url ?? '/';
    if (!/^\/admin(?:[/?]|$)/.test(path)) return next();
    answer(incoming, path)
      .then((response) => send(response, outgoing))
      .catch(next);
  };
}
