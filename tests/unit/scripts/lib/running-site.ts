import { connect } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { type RunningServer, type ServerOptions, startServer } from '#scripts/lib/server.ts';
import { makeFolder } from '../temporary-folder.ts';

/** A page of more than 1 kB, as compression needs. */
export const HOME = `<!doctype html><h1>新邵投资</h1>${'<p>茶油、锑品、红薯粉</p>'.repeat(60)}`;

/** A small finished build, with one page stored in every compression. */
export function makeSite(): string {
  return makeFolder({
    'client/index.html': HOME,
    'client/index.html.br': brotliCompressSync(HOME),
    'client/index.html.gz': gzipSync(HOME),
    'client/index.html.zst': zstdCompressSync(HOME),
    'client/404.html': '没有这一页',
    'client/zh-hant/404/index.html': '沒有這一頁',
    'client/en/404/index.html': 'No such page',
    'client/projects/tea/index.html': '茶油',
    'client/_astro/style.abc123.css': 'body{}',
    'client/pagefind/parts.json': '{}',
    'client/pagefind/index/zh_1a2b.pf_index': 'x',
    'client/speculation-rules.json': '{}',
    'client/files/guide.pdf': '0123456789',
    'client/.env': 'SECRET=1',
    'client/.well-known/security.txt': 'Contact: mailto:a@example.cn',
    'secret.txt': 'outside',
  });
}

/** A running server, with a fake function unless another is given; it stops when the test ends. */
export async function startSite(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({
    outDir: makeSite(),
    port: 0,
    host: '127.0.0.1',
    siteUrl: 'http://localhost:4321',
    log: (line) => {
      throw new Error(`The server complained: ${line}`);
    },
    handler: (request, response, next) => {
      if (!request.url?.startsWith('/api/enquiries')) {
        next();
        return;
      }
      response.end(`${request.method} ${request.url}`);
    },
    graceMs: 2_000,
    ...options,
  });
  onTestFinished(server.close);
  return server;
}

/** Sends bytes as they are and returns all that comes back until the server hangs up. */
export function sendRaw({ port }: RunningServer, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    socket.on('error', (error) => {
      if (answer === '') reject(error);
    });
    socket.on('close', () => {
      resolve(answer);
    });
  });
}

/** The path of a file in a site's pages. */
export function clientFile(outDir: string, name: string): string {
  return join(outDir, 'client', name);
}
