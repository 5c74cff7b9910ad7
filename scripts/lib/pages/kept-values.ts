import { closeSync, existsSync, openSync, readSync, writeSync } from 'node:fs';

/** Where each value stands in a file, in bytes. */
export type Places = Readonly<Record<string, readonly [offset: number, length: number]>>;

/** The values that a build has written down, read one by one when they are asked for. */
export interface KeptValues {
  /** The JSON of a value; undefined where there is none, or it was cut short while it was written. */
  readonly find: (name: string) => Buffer | undefined;
  readonly close: () => void;
}

/** Opens the values of a file; without the file there are none. */
export function openValues(path: string, places: Places): KeptValues {
  const file = existsSync(path) ? openSync(path, 'r') : undefined;
  return {
    find: (name) => {
      if (file === undefined || !Object.hasOwn(places, name)) return undefined;
      const [offset, length] = places[name]!;
      const bytes = Buffer.alloc(length);
      return readSync(file, bytes, 0, length, offset) === length ? bytes : undefined;
    },
    close: () => {
      if (file !== undefined) closeSync(file);
    },
  };
}

/** Writes values down one by one: all of a large library in one text are longer than a text may be. */
export function createValues(path: string) {
  const file = openSync(path, 'w');
  const places: Record<string, [offset: number, length: number]> = {};
  let offset = 0;
  return {
    add: (name: string, json: Buffer): void => {
      // A write may take less than it is given.
      for (let at = 0; at < json.length;) at += writeSync(file, json, at);
      places[name] = [offset, json.length];
      offset += json.length;
    },
    /** Where they stand. */
    close: (): Places => {
      closeSync(file);
      return places;
    },
  };
}
