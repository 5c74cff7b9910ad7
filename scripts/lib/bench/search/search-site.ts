import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stripTypeScriptTypes } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { openChromium } from '#scripts/lib/chromium.ts';
import { ROOT } from '#scripts/lib/folders.ts';
import type { Search } from '#src/search/query.ts';

declare global {
  interface Window {
    search: Search;
  }
}

const POLICY = "default-src 'self'; script-src 'self'; connect-src 'self'; object-src 'none'";
/** Pagefind's own code needs more than the site allows. */
const LOOSE_POLICY = POLICY.replace("script-src 'self'", "$& 'wasm-unsafe-eval'");
const PAGE = `<!doctype html><html lang="LANG"><meta charset="utf-8"><title>.</title>
<script type="module" src="/start.js"></script></html>`;
/** The search of this site, from its source. */
export const OWN_SEARCH = `import { createSearch } from '/src/search/query.ts';
const locale = new URLSearchParams(location.search).get('locale');
window.search = createSearch({ fetch: (...request) => fetch(...request), index: '/pagefind/', locale });`;
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  ts: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
};

/** A site of nothing but the search: its index, its source as the browser reads it, one page. */
export class SearchSite {
  /** Addresses that answer nothing: the connection is cut. */
  cut: RegExp | undefined;
  /** Bytes sent of the index and Pagefind, as a server with brotli sends them. */
  sent: { path: string; bytes: number }[] = [];
  /** The folder that is served as `/pagefind/`. */
  folder: string;
  /** What pages complained about: errors, warnings and refusals by the content policy. */
  complaints: string[] = [];
  private server: Server | undefined;
  private browser: Browser | undefined;

  private start: string;

  /** `start` is a module that puts the search to be tried into `window.search`. */
  constructor(folder: string, start = OWN_SEARCH) {
    this.folder = folder;
    this.start = start;
  }

  async open(): Promise<void> {
    this.server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://site');
      if (this.cut?.test(pathname) === true) return void request.socket.destroy();
      void this.read(pathname).then((body) => {
        const isIcon = pathname === '/favicon.ico';
        response.writeHead(body !== undefined ? 200 : isIcon ? 204 : 404, {
          'content-type': TYPES[/\.(\w+)$/.exec(pathname)?.[1] ?? ''] ?? 'text/html',
          'content-security-policy': this.start === OWN_SEARCH ? POLICY : LOOSE_POLICY,
        });
        response.end(body);
      });
    });
    await new Promise<void>((done) => this.server?.listen(0, '127.0.0.1', done));
    this.browser = await openChromium(['--disable-background-networking']);
  }

  /** A page of its own in a fresh browser profile, with `window.search` for the locale. */
  async visit(locale: string): Promise<Page> {
    if (this.browser === undefined) throw new Error('Open the site first.');
    const page = await (await this.browser.newContext()).newPage();
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    const { port } = this.server?.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/${locale}.html?locale=${locale}`);
    await page.waitForFunction(() => 'search' in window);
    return page;
  }

  async close(): Promise<void> {
    await this.browser?.close();
    this.server?.closeAllConnections();
    this.server?.close();
  }

  private async read(pathname: string): Promise<Uint8Array | string | undefined> {
    if (pathname === '/start.js') return this.start;
    if (pathname.endsWith('.html')) return PAGE.replace('LANG', langOf(pathname));
    if (/^\/src\/[\w/-]+\.ts$/.test(pathname)) {
      const source = stripTypeScriptTypes(await readFile(join(ROOT, pathname), 'utf8'));
      return source.replaceAll("'#src/", "'/src/");
    }
    const file = join(this.folder, pathname.replace(/^\/pagefind\//, ''));
    if (!pathname.startsWith('/pagefind/') || !existsSync(file)) return undefined;
    const body = await readFile(file);
    const packed = /\.(?:js|json|txt)$/.test(pathname);
    this.sent.push({ path: pathname, bytes: (packed ? brotliCompressSync(body) : body).length });
    return body;
  }
}

function langOf(pathname: string): string {
  return pathname.includes('en') ? 'en' : pathname.includes('hant') ? 'zh-Hant' : 'zh-Hans';
}
