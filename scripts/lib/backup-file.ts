import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { BackupRefused, dumpStore, loadStore } from '#src/enquiry/store/backup.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import { CommandError } from './command-error.ts';

/**
 * Writes a store into a new gzip file that only its owner may read, whole or not at all, and says how
 * many rows it has. Throws a CommandError when there is such a file already.
 */
export async function writeBackup(db: Database, file: string): Promise<number> {
  if (existsSync(file)) throw new CommandError(`${file} is there already. Name another file.`);
  const partial = `${file}.partial`;
  const zip = createGzip();
  const writing = pipeline(zip, createWriteStream(partial, { mode: 0o600 }));
  try {
    const count = await dumpStore(db, async (line) => {
      if (!zip.write(`${line}\n`)) await once(zip, 'drain');
    });
    zip.end();
    await writing;
    renameSync(partial, file);
    return count;
  } catch (cause) {
    zip.destroy();
    await writing.catch(() => undefined);
    rmSync(partial, { force: true });
    throw cause;
  }
}

/** The lines of a text that comes in pieces. `readline` would not pass on that its input failed. */
async function* splitLines(pieces: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Fills an empty store from such a file. Throws a CommandError that says why it did not. */
export async function readBackup(db: Database, file: string): Promise<number> {
  if (!existsSync(file)) throw new CommandError(`There is no file ${file}.`);
  const load = (pieces: AsyncIterable<Buffer>) => loadStore(db, splitLines(pieces));
  try {
    return await pipeline(createReadStream(file), createGunzip(), load);
  } catch (error) {
    if (error instanceof BackupRefused) throw new CommandError(error.message, { cause: error });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^Z_/.test(code)) throw new CommandError(`${file} is damaged (${code}).`, { cause: error });
    throw error;
  }
}
