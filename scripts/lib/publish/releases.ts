import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative } from 'node:path';
import * as z from 'zod';
import { CommandError } from '../command-error.ts';

/** How many releases are kept, the live one among them. */
const KEPT_RELEASES = 5;

const releaseSchema = z.object({
  id: z.string(),
  /** The release that was live before. */
  previous: z.string().optional(),
  publishedAt: z.iso.datetime(),
  /** What changed for the public, in a line of Chinese. */
  summary: z.string(),
  /** Files of its own under `client/` whose names carry a hash; what it keeps of the former is not among them. */
  hashed: z.array(z.string()),
});

/** What a release says of itself. */
export type Release = z.output<typeof releaseSchema>;

/** Where releases lie and which one is live. */
export interface ReleaseFolders {
  /** A folder of releases. */
  readonly releasesDir: string;
  /** The link to the live one, which the servers read. */
  readonly liveLink: string;
}

const RELEASE_FILE = 'release.json';

/** The folder of a release. */
export const getReleaseDir = ({ releasesDir }: ReleaseFolders, id: string): string =>
  join(releasesDir, id);

/** What a release says of itself, or undefined where it was never finished or is gone. */
export function findRelease(folders: ReleaseFolders, id: string): Release | undefined {
  const path = join(getReleaseDir(folders, id), RELEASE_FILE);
  if (!existsSync(path)) return undefined;
  return releaseSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** Writes down what a finished release is. */
export function writeRelease(folders: ReleaseFolders, release: Release): void {
  const path = join(getReleaseDir(folders, release.id), RELEASE_FILE);
  writeFileSync(path, `${JSON.stringify(release, null, 2)}\n`);
}

/** The live release, or undefined before the first one. Throws where the link's place is taken. */
export function findLive(folders: ReleaseFolders): Release | undefined {
  const stats = lstatSync(folders.liveLink, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (!stats.isSymbolicLink())
    throw new CommandError(`${folders.liveLink} 不是发布用的链接，请先移走，再发布`);
  return findRelease(folders, basename(readlinkSync(folders.liveLink)));
}

/** Makes a release the live one: the link is replaced in one step, so that no visitor finds none. */
export function switchLive({ releasesDir, liveLink }: ReleaseFolders, id: string): void {
  const next = `${liveLink}.next`;
  rmSync(next, { force: true });
  symlinkSync(relative(join(liveLink, '..'), join(releasesDir, id)), next, 'dir');
  renameSync(next, liveLink);
}

/** Deletes the oldest releases and those that were never finished; the live one and its former stay. */
export function pruneReleases(folders: ReleaseFolders): void {
  const live = findLive(folders);
  const kept = new Set([live?.id, live?.previous]);
  const names = readdirSync(folders.releasesDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const finished = names.filter((name) => findRelease(folders, name) !== undefined);
  const recent = new Set(finished.slice(-KEPT_RELEASES));
  for (const name of names) {
    if (kept.has(name) || recent.has(name)) continue;
    rmSync(getReleaseDir(folders, name), { recursive: true, force: true });
  }
}
