import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './folders.ts';
import { writeWholeAtOnce } from './write-whole.ts';

/** Texts that took long to make, by all that they were made from. */
export interface Memory {
  /** What was made of these sources before, else what `make` makes of them now. */
  readonly recall: (sources: readonly string[], make: () => string) => string;
  /** What was made of these sources before, or undefined. */
  readonly find: (sources: readonly string[]) => string | undefined;
  /** Remembers what was made of these sources. */
  readonly keep: (sources: readonly string[], made: string) => void;
  /** Lets go of what this run did not ask for. */
  readonly forgetOthers: () => void;
}

/** Remembers nothing: what a program is given that indexes once. */
export const noMemory: Memory = {
  recall: (_, make) => make(),
  find: () => undefined,
  keep: () => undefined,
  forgetOthers: () => undefined,
};

const hash = (parts: readonly string[]): string => {
  const all = createHash('sha256');
  for (const part of parts) all.update(part).update('\0');
  return all.digest('hex');
};

/** The text of source files, and of all in the folders among them, and of what they take from packages. */
function readCode(sources: readonly string[]): string[] {
  const files = sources.flatMap((source) =>
    statSync(join(ROOT, source)).isDirectory()
      ? readdirSync(join(ROOT, source)).map((name) => join(source, name))
      : [source],
  );
  return [...files.sort(), 'package-lock.json'].map((name) =>
    readFileSync(join(ROOT, name), 'utf8'),
  );
}

/**
 * A memory in a folder, good for the code that is there now: `sources` are the project's files and
 * folders that make what is remembered.
 */
export function openMemory(dir: string, sources: readonly string[]): Memory {
  mkdirSync(dir, { recursive: true });
  const code = hash(readCode(sources));
  const asked = new Set<string>();
  const pathOf = (sources: readonly string[]): string => {
    const name = hash([code, ...sources]);
    asked.add(name);
    return join(dir, name);
  };
  const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  const write = (path: string, made: string): string => {
    writeWholeAtOnce(path, Buffer.from(made));
    return made;
  };
  return {
    recall: (sources, make) => {
      const path = pathOf(sources);
      return read(path) ?? write(path, make());
    },
    find: (sources) => read(pathOf(sources)),
    keep: (sources, made) => void write(pathOf(sources), made),
    forgetOthers: () => {
      for (const name of readdirSync(dir)) if (!asked.has(name)) rmSync(join(dir, name));
    },
  };
}
