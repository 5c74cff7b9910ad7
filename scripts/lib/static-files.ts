import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DRAWING_POLICY } from '#src/enquiry/http/security-headers.ts';
import { getMediaType } from './media-types.ts';
import { findRange, isUnchanged, listAcceptedEncodings } from './negotiation.ts';

/** Where an address leads: a file, or a page's address that lacks its slash. */
export type Found = { readonly file: string } | { readonly page: true };

/** Names that carry a hash of what they hold: what Astro and Pagefind write, and fonts. */
export const HASHED = /^\/(?:_astro|fonts)\/|\/pagefind(?:-pages)?\/.*\.pf_\w+$/;

/** How long a browser may keep those. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * Where a page says which of its links a browser may fetch before they are pressed, once somebody points
 * at one: `public/speculation-rules.json`. In a header it needs no script and no room in a page.
 */
export const SPECULATION_RULES = '"/speculation-rules.json"';

/** Open data, which programs on other sites may read too. */
export const OPEN_DATA = /^\/(?:[a-z-]+\/)?data\/[^/]+\.\w+$/;

/** A compressed copy: another form of its file, and no address of its own. */
const COPY = /\.(?:br|gz|zst)$/;

/** What the file system answers when there is no such file. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EISDIR']);

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ABSENT.has(String(error.code));
}

async function findStats(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/**
 * Finds what lies at a path in a folder. The path is a RequestTarget's: it cannot climb out. Hidden
 * files are not found, but for /.well-known.
 */
export async function findFile(dir: string, path: string): Promise<Found | undefined> {
  if (/\/\.(?!well-known\/)/.test(path) || COPY.test(path)) return undefined;
  const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
  const stats = await findStats(file);
  if (stats?.isFile()) return { file };
  if (stats?.isDirectory() && (await findStats(join(file, 'index.html')))) return { page: true };
  return undefined;
}

/** Up to this size a file is read at one go. */
const READ_WHOLE_BYTES = 256 * 1024;

const etags = new Map<string, { readonly mtimeMs: number; readonly etag: string }>();

/** A hash of what a file holds, so that a rebuild that changes nothing costs a visitor nothing. */
async function getEtag(file: string, handle: FileHandle, mtimeMs: number): Promise<string> {
  const known = etags.get(file);
  if (known?.mtimeMs === mtimeMs) return known.etag;
  const hash = createHash('sha256');
  for await (const chunk of handle.createReadStream({ start: 0, autoClose: false })) {
    hash.update(chunk as Buffer);
  }
  const etag = `"${hash.digest('base64url').slice(0, 22)}"`;
  etags.set(file, { mtimeMs, etag });
  return etag;
}

interface Opened {
  readonly path: string;
  readonly handle: FileHandle;
  readonly encoding?: string;
}

/** Opens the best stored variant of a file that the visitor accepts; a part of a file is sent plain. */
async function openVariant(file: string, { headers }: IncomingMessage): Promise<Opened> {
  const encodings =
    headers.range === undefined ? listAcceptedEncodings(headers['accept-encoding']) : [];
  for (const { name, extension } of encodings) {
    try {
      const path = `${file}${extension}`;
      return { path, handle: await open(path), encoding: name };
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
  }
  return { path: file, handle: await open(file) };
}

function setFileHeaders(response: ServerResponse, file: string, path: string): void {
  const cache = HASHED.test(path) ? IMMUTABLE : 'no-cache';
  response.setHeader('Content-Type', getMediaType(file));
  response.setHeader('Cache-Control', cache);
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Vary', 'Accept-Encoding');
  if (file.endsWith('.html')) response.setHeader('Speculation-Rules', SPECULATION_RULES);
  if (file.endsWith('.svg')) response.setHeader('Content-Security-Policy', DRAWING_POLICY);
  if (OPEN_DATA.test(path)) {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  }
}

/** A page is read whole, which costs half of what a stream does; a film or a long PDF is not. */
async function sendBytes(
  response: ServerResponse,
  handle: FileHandle,
  start: number,
  end: number,
): Promise<void> {
  const length = end - start + 1;
  if (length > READ_WHOLE_BYTES) {
    await pipeline(handle.createReadStream({ start, end, autoClose: false }), response);
    return;
  }
  const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(length), 0, length, start);
  if (bytesRead < length) throw new Error('The file became shorter while it was read.');
  response.end(buffer);
}

async function sendOpened(
  request: IncomingMessage,
  response: ServerResponse,
  { path, handle, encoding }: Opened,
): Promise<void> {
  const { size, mtimeMs } = await handle.stat();
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  const etag = await getEtag(path, handle, mtimeMs);
  response.setHeader('ETag', etag);
  if (response.statusCode === 200 && isUnchanged(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return;
  }
  const range = response.statusCode === 200 ? findRange(request.headers, size) : undefined;
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  if (range !== undefined) {
    response.statusCode = 206;
    response.setHeader('Content-Range', `bytes ${start}-${end}/${size}`);
  }
  response.setHeader('Content-Length', end - start + 1);
  if (request.method === 'HEAD' || size === 0) response.end();
  else await sendBytes(response, handle, start, end);
}

/**
 * Sends a file with its type, its age, its ETag and the best compression stored beside it; answers
 * If-None-Match and Range. The status set on the response beforehand stands: 404 sends a page as such.
 * Every request opens the file anew, so that a rebuild under a running server shows at once.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  path: string,
): Promise<void> {
  const opened = await openVariant(file, request);
  try {
    setFileHeaders(response, file, path);
    await sendOpened(request, response, opened);
  } finally {
    await opened.handle.close();
  }
}
