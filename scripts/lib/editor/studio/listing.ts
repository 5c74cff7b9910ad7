import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { listFiles } from '../../content/content-files.ts';
import {
  findPlace,
  MEDIA_FOLDERS,
  onDisk,
  type StudioFolders,
  type StudioPlace,
} from './places.ts';

/** A file of the working copy. */
export interface StudioFile {
  readonly path: string;
  readonly sha: string;
  readonly size: number;
}

/** The working copy as it stands, with a name for its state. */
export interface Listing {
  readonly head: string;
  readonly files: readonly StudioFile[];
}

const SHA_LENGTH = 40;

/** A name for bytes, as Git hosts have one for each version of a file. */
export const nameBytes = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, SHA_LENGTH);

interface Seen {
  readonly mtimeMs: number;
  readonly size: number;
  readonly sha: string;
}

/** Reads the working copy; a file whose size and time are as before is not read again. */
export function createListing(folders: StudioFolders) {
  let seen = new Map<string, Seen>();

  const inspect = (place: StudioPlace): Seen => {
    const file = onDisk(folders, place);
    const { mtimeMs, size } = statSync(file);
    const before = seen.get(place.path);
    if (before?.mtimeMs === mtimeMs && before.size === size) return before;
    return { mtimeMs, size, sha: nameBytes(readFileSync(file)) };
  };

  const listPlaces = async (): Promise<StudioPlace[]> => {
    const content = (await listFiles(folders.contentDir)).map((path) => `content/${path}`);
    const media = await Promise.all(
      MEDIA_FOLDERS.map(async (folder) =>
        (await listFiles(`${folders.publicDir}/${folder}`)).map(
          (name) => `public/${folder}/${name}`,
        ),
      ),
    );
    return [...content, ...media.flat()].map(findPlace).filter((place) => place !== undefined);
  };

  return async (): Promise<Listing> => {
    const places = await listPlaces();
    const now = new Map<string, Seen>();
    for (const place of places)
      if (existsSync(onDisk(folders, place))) now.set(place.path, inspect(place));
    seen = now;
    const files = [...now].map(([path, { sha, size }]) => ({ path, sha, size }));
    return { head: nameBytes(files.map(({ path, sha }) => `${path} ${sha}\n`).join('')), files };
  };
}
