import { findBuildStamp, isCurrent } from '../build-stamp.ts';
import { buildRelease, putLive } from './make-release.ts';
import {
  sayUnbuilt,
  type PublishEdges,
  type PublishFolders,
  type PublishOutcome,
} from './publish.ts';
import { findLive, getReleaseDir, pruneReleases } from './releases.ts';
import { tell } from './tell-changes.ts';

/**
 * Makes the live site anew for today: what has expired leaves the open list, what is stale is marked. What
 * somebody has written since, or taken back, is not published by the way: the site then stays as it is.
 */
export async function renew(folders: PublishFolders, edges: PublishEdges): Promise<PublishOutcome> {
  const { releases } = folders;
  const live = findLive(releases);
  const stamp = live && findBuildStamp(getReleaseDir(releases, live.id));
  if (live === undefined || stamp === undefined) {
    tell(edges, '还没有发布过，没有可以更新的。');
    return 'unchanged';
  }
  const built = { fingerprint: edges.fingerprint(), day: edges.today() };
  if (isCurrent(stamp, built)) {
    tell(edges, `网站已经是按 ${built.day} 生成的。`);
    return 'unchanged';
  }
  if (stamp.fingerprint !== built.fingerprint) {
    tell(
      edges,
      '内容、程序或设置与正在用的网站不一样（有还没发布的改动，或者退回过），没有按今天的日期更新。改好了请发布：npm run publish',
    );
    return 'unchanged';
  }
  const made = await buildRelease(folders, edges, undefined);
  if ('failed' in made) {
    tell(edges, sayUnbuilt(made.failed));
    return 'failed';
  }
  // Who takes back a publication means the one before the last change, not yesterday's same content.
  const { previous } = live;
  const { id } = made;
  putLive(folders, edges, live, { id, summary: live.summary, previous });
  tell(edges, `已按 ${built.day} 更新：${edges.siteUrl}`);
  pruneReleases(releases);
  return 'published';
}
