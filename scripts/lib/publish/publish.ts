import { formatShanghaiMoment } from '#src/domain/enquiry/shanghai.ts';
import { findBuildStamp, isCurrent } from '../build-stamp.ts';
import { CHECK_STEP } from '../building.ts';
import { CommandError } from '../command-error.ts';
import { formatDuration } from '../progress.mjs';
import { buildRelease, getContentCopy, putLive } from './make-release.ts';
import {
  findLive,
  findRelease,
  getReleaseDir,
  pruneReleases,
  switchLive,
  type Release,
  type ReleaseFolders,
} from './releases.ts';
import { tell, tellChanges } from './tell-changes.ts';
import { STAFF_VOICE } from './voice.ts';

/** What a publication is given from outside. */
export interface PublishEdges {
  /** Takes lines of text. */
  readonly stream: { write: (text: string) => unknown };
  /** The time of day, epoch milliseconds. */
  readonly now: () => number;
  /** Where visitors find the site. */
  readonly siteUrl: string;
  /** A hash of everything the site is built from. */
  readonly fingerprint: () => string;
  /** The day in the county, `YYYY-MM-DD`. */
  readonly today: () => string;
  /**
   * Builds the site into a folder, without the check where what it would check has been; returns the
   * step that failed, or undefined when a whole site lies there.
   */
  readonly build: (outDir: string, isChecked: boolean) => Promise<string | undefined>;
  /** Checks the content; undefined where nothing is wrong, else what is, to be told. */
  readonly check: () => Promise<string | undefined>;
  /** Asks whether what was shown shall go live; undefined where it shall, without asking. */
  readonly confirm?: () => Promise<boolean>;
}

/** Where the content lies, and the releases. */
export interface PublishFolders {
  readonly contentDir: string;
  readonly releases: ReleaseFolders;
}

/** How a publication ended. */
export type PublishOutcome = 'published' | 'unchanged' | 'shown' | 'refused' | 'failed';

const FAULTY = '内容有错，没有发布；网站还是原来的样子。';
const UNBUILT = '生成没有成功，没有发布；网站还是原来的样子。请把上面的话交给管电脑的人看。';

/** What is said where a release could not be built, by the step that failed. */
export const sayUnbuilt = (failed: string): string => (failed === CHECK_STEP ? FAULTY : UNBUILT);

async function tellOwnChanges(
  { releases }: PublishFolders,
  edges: PublishEdges,
  live: Release | undefined,
  contentDir: string,
): Promise<string> {
  return tellChanges(edges, live && getContentCopy(releases, live.id), contentDir);
}

function isLive(
  { releases }: PublishFolders,
  edges: PublishEdges,
  live: Release | undefined,
  fingerprint: string,
): boolean {
  if (live === undefined) return false;
  const stamp = findBuildStamp(getReleaseDir(releases, live.id));
  if (!isCurrent(stamp, { fingerprint, day: edges.today() })) return false;
  const since = formatShanghaiMoment(Date.parse(live.publishedAt));
  tell(edges, `没有变化，不用发布。网站是 ${since} 发布的。`);
  return true;
}

/**
 * Checks the content, shows what will change for the public, builds, and puts the build live in one
 * step. Whatever fails before that step leaves the live site as it is. Where somebody is asked whether
 * to publish, he is shown checked changes before anything is built; else the build, which may begin
 * beside the check, comes first. With `dryRun` nothing is built.
 */
export async function publish(
  folders: PublishFolders,
  edges: PublishEdges,
  dryRun: boolean,
): Promise<PublishOutcome> {
  const { contentDir, releases } = folders;
  const start = edges.now();
  const fingerprint = edges.fingerprint();
  const live = findLive(releases);
  let summary: string | undefined;
  if (dryRun || edges.confirm !== undefined) {
    const faults = await edges.check();
    if (faults !== undefined) {
      tell(edges, `${faults}\n${FAULTY}`);
      return 'failed';
    }
    if (isLive(folders, edges, live, fingerprint)) return 'unchanged';
    summary = await tellOwnChanges(folders, edges, live, contentDir);
    if (dryRun) return 'shown';
    if (!(await edges.confirm?.())) {
      tell(edges, '没有发布。');
      return 'refused';
    }
  } else if (isLive(folders, edges, live, fingerprint)) return 'unchanged';
  const built = await buildRelease(folders, edges, summary === undefined ? undefined : fingerprint);
  if ('failed' in built) {
    tell(edges, sayUnbuilt(built.failed));
    return 'failed';
  }
  const { id } = built;
  summary ??= await tellOwnChanges(folders, edges, live, getContentCopy(releases, id));
  const { previous } = putLive(folders, edges, live, { id, summary, previous: live?.id });
  tell(
    edges,
    `已发布，用时 ${STAFF_VOICE.sayDuration(formatDuration(edges.now() - start))}：${edges.siteUrl}`,
  );
  if (previous !== undefined) tell(edges, '要退回上一次：npm run publish -- --rollback');
  pruneReleases(releases);
  return 'published';
}

/** Puts the release before the live one live again. Throws a CommandError where there is none. */
export function rollBack(releases: ReleaseFolders): Release {
  const live = findLive(releases);
  if (live === undefined) throw new CommandError('还没有发布过，没有可以退回的');
  const previous = live.previous === undefined ? undefined : findRelease(releases, live.previous);
  if (previous === undefined) throw new CommandError('没有更早的发布可以退回');
  switchLive(releases, previous.id);
  return previous;
}
