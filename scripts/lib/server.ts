import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { listSecurityHeaders } from '#src/enquiry/http/security-headers.ts';
import { trackConnections } from './connections.ts';
import { listen } from './listening.ts';
import { sendNotFound } from './not-found.ts';
import { packAnswer } from './pack-answer.ts';
import { parseRequestTarget, type RequestTarget } from './request-target.ts';
import { findFile, sendFile } from './static-files.ts';

/** Astro's `middleware` handler: answers, or calls `next` when it has no route for the address. */
export type FunctionHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => unknown;

/** What a server is given. */
export interface ServerOptions {
  /** A finished build, with its pages in `client`. */
  readonly outDir: string;
  readonly port: number;
  readonly host: string;
  /** Where visitors find the site; https makes browsers stay with it. */
  readonly siteUrl: string;
  /** Answers what lies under /api and /staff. */
  readonly handler: FunctionHandler;
  /** Takes a line about something that went wrong. */
  readonly log: (line: string) => void;
  /** How long a stop waits for answers under way, in milliseconds. */
  readonly graceMs?: number;
  /** How long a request's headers may take, in milliseconds. */
  readonly headersMs?: number;
  /** How long a connection may be silent while an answer is on its way, in milliseconds. */
  readonly silentMs?: number;
  /** Called once nothing is under way any more, as to close a database. */
  readonly onClose?: () => Promise<void> | void;
}

/** A server that answers. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Stops gracefully: see trackConnections. Calling it again waits for the same stop. */
  close: () => Promise<void>;
}

const FUNCTION_ADDRESS = /^\/(?:api|staff)(?:\/|$)/;
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const PAGE_METHODS = new Set(['GET', 'HEAD']);
const GRACE_MS = 10_000;
const HEADERS_MS = 15_000;
const REQUEST_MS = 30_000;
/** How often Node looks for what is too slow: at its usual 30 s a header could take 45. */
const LOOK_MS = 5_000;
/** A visitor who takes nothing of an answer for so long is let go. */
const SILENT_MS = 60_000;
const MOST_HEADERS = 100;

function sendStatus(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${STATUS_CODES[status] ?? status}\n`);
}

async function answerFunction(
  request: IncomingMessage,
  response: ServerResponse,
  handler: FunctionHandler,
): Promise<void> {
  let failure: unknown;
  await handler(request, response, (error) => {
    failure = error;
    if (error === undefined) sendStatus(response, 404);
  });
  if (failure !== undefined) throw failure as Error;
}

async function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  { path, rawPath, query }: RequestTarget,
  dir: string,
): Promise<void> {
  if (!PAGE_METHODS.has(request.method ?? '')) {
    response.setHeader('Allow', 'GET, HEAD');
    sendStatus(response, 405);
    return;
  }
  const found = await findFile(dir, path);
  if (found === undefined) {
    await sendNotFound(request, response, dir, path);
  } else if ('file' in found) {
    await sendFile(request, response, found.file, path);
  } else {
    response.setHeader('Location', `${rawPath}/${query}`);
    sendStatus(response, 301);
  }
}

/** A name or an address, and a port (RFC 9110, 7.2); whatever else makes no address of a request. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/** One name for the site (RFC 9112, 3.2): of two, a proxy before us may have believed the other. */
function isHostClear({ rawHeaders }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter((_, at) => at % 2 === 1 && /^host$/i.test(rawHeaders[at - 1]!));
  return hosts.length < 2 && hosts.every((host) => HOST.test(host));
}

function createListener({ outDir, siteUrl, handler, log }: ServerOptions): RequestListener {
  const dir = join(outDir, 'client');
  const headers = Object.entries(listSecurityHeaders(siteUrl));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = parseRequestTarget(request.url ?? '');
    if (target === undefined || !isHostClear(request)) sendStatus(response, 400);
    else if (!METHODS.has(request.method ?? '')) sendStatus(response, 405);
    else if (!FUNCTION_ADDRESS.test(target.path)) await answerPage(request, response, target, dir);
    else {
      packAnswer(request, response, target.path);
      await answerFunction(request, response, handler);
    }
  };
  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    answer(request, response).catch((error: unknown) => {
      if (response.destroyed) return; // The visitor has gone.
      log(
        `${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}`,
      );
      if (response.headersSent) response.destroy();
      else sendStatus(response, 500);
    });
  };
}

/** What Node could not read as a request: 414 when not even its first line came to an end. */
function getClientErrorStatus(error: Error & { code?: string; rawPacket?: Buffer }): number {
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408;
  if (error.code !== 'HPE_HEADER_OVERFLOW') return 400;
  return error.rawPacket?.includes('\n') === false ? 414 : 431;
}

function answerClientError(error: Error, socket: Duplex, siteUrl: string): void {
  if (!socket.writable) return;
  const status = getClientErrorStatus(error);
  const headers = { ...listSecurityHeaders(siteUrl), Connection: 'close', 'Content-Length': '0' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n`);
}

/** The address to open on this machine. */
function formatUrl(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/**
 * Serves a finished build: its files, the function under /api and /staff, "not found" in the
 * language of the address, security headers on everything. Throws a CommandError when the port
 * cannot be had.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const listener = createListener(options);
  const connections = trackConnections();
  const create = (): Server => {
    const timeouts = {
      headersTimeout: options.headersMs ?? HEADERS_MS,
      requestTimeout: REQUEST_MS,
      connectionsCheckingInterval: Math.min(LOOK_MS, options.headersMs ?? LOOK_MS),
    };
    const server = createServer(timeouts, listener);
    server.maxHeadersCount = MOST_HEADERS;
    // Reset, not closed: what a visitor who takes nothing was sent would else lie in the system's memory.
    server.setTimeout(options.silentMs ?? SILENT_MS, (socket) => socket.resetAndDestroy());
    server.on('clientError', (error, socket) => {
      answerClientError(error, socket, options.siteUrl);
    });
    connections.watch(server);
    return server;
  };
  const port = await listen(create, options.host, options.port);
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await connections.drain(options.graceMs ?? GRACE_MS);
    await options.onClose?.();
  };
  return { url: formatUrl(options.host, port), port, close: () => (closing ??= close()) };
}
