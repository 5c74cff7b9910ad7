import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../folders.ts';

/** Texts that took long to make, by all that they were made from. */
export interface Memory {
  /** What was made of these sources before, else what `make` makes of them now. */
  readonly recall: (sources: readonly string[], make: () => string) => string;
  /** Lets go of what this run did not ask for. */
  readonly forgetOthers: () => void;
}

/** Remembers nothing: what a program is given that indexes once. */
export const noMemory: Memory = { recall: (_, make) => make(), forgetOthers: () => undefined };

const hash = (parts: readonly string[]): string => {
  const all = createHash('sha256');
  for (const part of parts) all.update(part).update('\0');
  return all.digest('hex');
};

/** What makes codes out of texts: another of these makes others. */
const CODE = ['src/search', 'scripts/lib/search-index'];

function readCode(): string[] {
  const files = CODE.flatMap((dir) => readdirSync(join(ROOT, dir)).map((name) => join(dir, name)));
  return [...files.sort(), 'package-lock.json'].map((name) =>
    readFileSync(join(ROOT, name), 'utf8'),
  );
}

/** A memory in a folder, good for the code that is there now. */
export function openMemory(dir: string): Memory {
  mkdirSync(dir, { recursive: true });
  const code = hash(readCode());
  const asked = new Set<string>();
  return {
    recall: (sources, make) => {
      const name = hash([code, ...sources]);
      asked.add(name);
      const path = join(dir, name);
      if (existsSync(path)) return readFileSync(path, 'utf8');
      const made = make();
      writeFileSync(path, made, { flush: false });
      return made;
    },
    forgetOthers: () => {
      for (const name of readdirSync(dir)) if (!asked.has(name)) rmSync(join(dir, name));
    },
  };
}
