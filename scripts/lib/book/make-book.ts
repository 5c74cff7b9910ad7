import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BookDocument } from '#src/components/book/document.ts';
import { CommandError } from '../command-error.ts';
import { describeTools, type Typeset } from '../typst/compiler.ts';
import { listMissingCharacters } from '../typst/faces.ts';
import { FILES } from './template.ts';

/** So many books stay in the cache, those used last. */
const KEPT_BOOKS = 12;

/** What was made. */
export interface MadeBook {
  readonly pages: number;
  readonly bytes: number;
  /** Whether the same book lay in the cache. */
  readonly cached: boolean;
}

const hash = (document: BookDocument): string =>
  createHash('sha256')
    .update(describeTools(FILES))
    .update(JSON.stringify(document))
    .digest('hex')
    .slice(0, 32);

async function typeset(document: BookDocument): Promise<Typeset> {
  const missing = listMissingCharacters(document);
  if (missing.length > 0) throw new CommandError(`字体中没有这些字：${missing.join(' ')}`);
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: document });
  const [made] = (await once(worker, 'message')) as [Typeset];
  await worker.terminate();
  return made;
}

/** Books are found by their key: `<key>.<pages>.pdf`. */
const findCached = (cacheDir: string, key: string): string | undefined =>
  readdirSync(cacheDir).find((name) => name.startsWith(`${key}.`));

async function addToCache(document: BookDocument, cacheDir: string, key: string): Promise<string> {
  const { pdf, pages } = await typeset(document);
  const name = `${key}.${pages}.pdf`;
  // Under another name first: a command that is stopped leaves no half a book.
  await writeFile(join(cacheDir, `part-${name}`), pdf);
  renameSync(join(cacheDir, `part-${name}`), join(cacheDir, name));
  return name;
}

function dropOld(cacheDir: string): void {
  const byAge = readdirSync(cacheDir)
    .map((name) => ({ file: join(cacheDir, name), used: statSync(join(cacheDir, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { file } of byAge.slice(KEPT_BOOKS)) rmSync(file);
}

/**
 * Writes a book to a file: from the cache where document, template, fonts and compiler are as they
 * were, else set anew; `now` is the time of day. Throws where the book would break PDF/UA-1.
 */
export async function makeBook(
  document: BookDocument,
  { out, cacheDir, now }: { out: string; cacheDir: string; now: Date },
): Promise<MadeBook> {
  mkdirSync(cacheDir, { recursive: true });
  mkdirSync(dirname(out), { recursive: true });
  const key = hash(document);
  const found = findCached(cacheDir, key);
  const name = found ?? (await addToCache(document, cacheDir, key));
  const file = join(cacheDir, name);
  utimesSync(file, now, now);
  dropOld(cacheDir);
  await copyFile(file, out);
  const pages = Number(name.split('.')[1]);
  return { pages, bytes: statSync(out).size, cached: found !== undefined };
}
