import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepHashed, listHashed } from './keep-hashed.ts';
import type { PublishEdges, PublishFolders } from './publish.ts';
import {
  getReleaseDir,
  switchLive,
  writeRelease,
  type Release,
  type ReleaseFolders,
} from './releases.ts';

/** The copy of the content that a release was built from. */
const CONTENT_COPY = 'content';

/** Where a release has the content that it was built from. */
export const getContentCopy = (releases: ReleaseFolders, id: string): string =>
  join(getReleaseDir(releases, id), CONTENT_COPY);

/** As `20261129T084500`, so that releases sort by when they were made. */
const nameRelease = (epochMs: number): string =>
  new Date(epochMs).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');

/** Builds into the folder of a new release; its name, or the step that failed. */
export async function buildRelease(
  { contentDir, releases }: PublishFolders,
  edges: PublishEdges,
  checked: string | undefined,
): Promise<{ id: string } | { failed: string }> {
  const id = nameRelease(edges.now());
  const outDir = getReleaseDir(releases, id);
  // Before the build: what somebody writes meanwhile is a change of the next publication.
  const contentCopy = `${outDir}.content`;
  cpSync(contentDir, contentCopy, { recursive: true });
  const isChecked = checked !== undefined && checked === edges.fingerprint();
  const failed = await edges.build(outDir, isChecked);
  if (failed !== undefined) {
    rmSync(contentCopy, { recursive: true, force: true });
    return { failed };
  }
  renameSync(contentCopy, getContentCopy(releases, id));
  return { id };
}

/** Puts a built release live, in one step. */
export function putLive(
  { releases }: PublishFolders,
  edges: PublishEdges,
  live: Release | undefined,
  { id, summary, previous }: Pick<Release, 'id' | 'summary'> & { previous: string | undefined },
): Release {
  const clientDir = join(getReleaseDir(releases, id), 'client');
  const hashed = listHashed(clientDir);
  if (live !== undefined)
    keepHashed(join(getReleaseDir(releases, live.id), 'client'), clientDir, live.hashed);
  const publishedAt = new Date(edges.now()).toISOString();
  const before = previous === undefined ? {} : { previous };
  const release: Release = { id, ...before, publishedAt, summary, hashed };
  writeRelease(releases, release);
  switchLive(releases, id);
  return release;
}
