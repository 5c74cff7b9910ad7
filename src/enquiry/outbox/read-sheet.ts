import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the sheets of the built site lie, from the environment. */
export interface SheetSource {
  /** The built site's pages, where the server has them beside it. */
  readonly folder?: string | undefined;
  /** Else the site's own address, without a slash at the end. */
  readonly siteUrl?: string | undefined;
}

/** Gives a sheet's bytes by its path on the site; rejects when it cannot be had. */
export type ReadSheet = (path: string) => Promise<Buffer>;

/** Sheets are about 150 kB; what is much larger is not one, and mail servers would turn it away. */
const LARGEST = 5_000_000;

const TIMEOUT_MS = 10_000;

/** A sheet's own path and nothing else, so that no row of the store can name another file. */
const SHEET_PATH = /^(?:\/(?:zh-hant|en))?\/sheets\/[a-z0-9-]{1,80}\.pdf$/;

async function readFromFolder(folder: string, path: string): Promise<Buffer> {
  const file = join(folder, path);
  if ((await stat(file)).size > LARGEST) throw new Error('The sheet is too large');
  return readFile(file);
}

async function collect(body: ReadableStream<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > LARGEST) throw new Error('The sheet is too large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** From the site's own address alone: an answer that leads elsewhere is none. */
async function readFromSite(siteUrl: string, path: string): Promise<Buffer> {
  const { origin } = new URL(siteUrl);
  const response = await fetch(origin + path, {
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || response.body === null || !type.startsWith('application/pdf')) {
    await response.body?.cancel();
    throw new Error(`The site answers ${response.status} ${type}`);
  }
  return collect(response.body);
}

/** Reads sheets from the built site's folder, or from the site itself where there is no folder. */
export function createReadSheet({ folder, siteUrl }: SheetSource): ReadSheet {
  return async (path) => {
    if (!SHEET_PATH.test(path)) throw new Error('This is no path of a sheet');
    if (folder !== undefined) return readFromFolder(folder, path);
    if (siteUrl === undefined) throw new Error('Neither SITE_FILES nor SITE_URL is set');
    return readFromSite(siteUrl, path);
  };
}
