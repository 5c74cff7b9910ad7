import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { BackupRefused, dumpStore, loadStore } from '#src/enquiry/store/backup.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import { CommandError } from './command-error.ts';
import { explainFileFault } from './file-fault.ts';

/**
 * Writes a store into a new gzip file that only its owner may read, whole or not at all, and says how
 * many rows it has. Throws a CommandError when there is such a file already.
 */
export async function writeBackup(db: Database, file: string): Promise<number> {
  if (existsSync(file)) throw new CommandError(`${file} 已经有了，不会盖掉。请换一个文件名。`);
  const partial = `${file}.partial`;
  const zip = createGzip();
  const writing = pipeline(zip, createWriteStream(partial, { mode: 0o600 }));
  const failed = writing.then(
    () => undefined,
    (error: unknown) => error,
  );
  try {
    const count = await dumpStore(db, async (line) => {
      // A file that cannot be written drains nothing.
      if (!zip.write(`${line}\n`)) await Promise.race([once(zip, 'drain'), writing]);
    });
    zip.end();
    await writing;
    renameSync(partial, file);
    return count;
  } catch (cause) {
    zip.destroy();
    const fault = explainFileFault(await failed, file);
    if (existsSync(partial)) rmSync(partial);
    throw fault ?? cause;
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
  if (!existsSync(file)) throw new CommandError(`没有 ${file} 这个文件，请核对路径。`);
  const load = (pieces: AsyncIterable<Buffer>) => loadStore(db, splitLines(pieces));
  try {
    return await pipeline(createReadStream(file), createGunzip(), load);
  } catch (error) {
    if (error instanceof BackupRefused) throw new CommandError(error.message, { cause: error });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^Z_/.test(code))
      throw new CommandError(`${file} 已损坏，读不出来（${code}）。请换一份备份。`, {
        cause: error,
      });
    throw error;
  }
}
