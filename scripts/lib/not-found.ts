import type { IncomingMessage, ServerResponse } from 'node:http';
import { LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { findFile, sendFile } from './static-files.ts';

/**
 * Where the page for "not found" may lie, in the language of the address and then in Chinese: Astro
 * writes the root's as 404.html and any other as 404/index.html.
 */
function listCandidates(path: string): string[] {
  const locale =
    LOCALES.find((each) => path.startsWith(paths(each).home()) && each !== 'zh') ?? 'zh';
  return [paths(locale).notFound(), paths('zh').notFound()].flatMap((address) => [
    address.replace(/\/$/, '.html'),
    address,
  ]);
}

/** Answers 404 with the page in the language of the address, or with a plain line. */
export async function sendNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  dir: string,
  path: string,
): Promise<void> {
  response.statusCode = 404;
  for (const candidate of listCandidates(path)) {
    const found = await findFile(dir, candidate);
    if (found !== undefined && 'file' in found) {
      await sendFile(request, response, found.file, candidate);
      return;
    }
  }
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end('Not found\n');
}
