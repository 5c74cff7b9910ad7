// `npm run publish [-- --dry-run | --yes | --renew | --rollback]`: checks the content, shows what will change for the public,
// builds, and puts the build live in one step, with the former one kept. With PUBLISH_SERVER all this happens on
// that server, with the content that was written here. `--renew` makes the same content anew for today.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatShanghaiMoment } from '#src/domain/enquiry/shanghai.ts';
import { askLine } from './lib/ask-line.ts';
import { CommandError } from './lib/command-error.ts';
import { readEnvironment } from './lib/environment.ts';
import { readFolders } from './lib/folders.ts';
import { withLock } from './lib/publish/lock.ts';
import { makePublishEdges } from './lib/publish/make-edges.ts';
import { publishThere } from './lib/publish/publish-there.ts';
import { publish, rollBack, type PublishOutcome } from './lib/publish/publish.ts';
import { renew } from './lib/publish/renew.ts';
import type { ReleaseFolders } from './lib/publish/releases.ts';
import { findServer } from './lib/publish/server.ts';
import { runMain } from './lib/run-main.ts';

const USAGE =
  '用法：npm run publish -- [--dry-run 只看变化 | --yes 不再询问 | --renew 内容不变，按今天的日期重新生成 | --rollback 退回上一次]';

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        'dry-run': { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        renew: { type: 'boolean', default: false },
        rollback: { type: 'boolean', default: false },
      },
    });
    if (Object.values(values).filter(Boolean).length > 1) throw new Error('one of them');
    const { yes, rollback } = values;
    return { dryRun: values['dry-run'], yes, rollback, isRenewal: values.renew };
  } catch (cause) {
    throw new CommandError(USAGE, { cause });
  }
}

async function ask(): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new CommandError('没有人可以回答，没有发布。不用询问就发布的，请加 --yes');
  const answer = await askLine('现在发布吗？输入 y 发布，其他任何回答都不发布：');
  return /^(y|yes|是)$/i.test(answer?.trim() ?? '');
}

/** It goes into pages and QR codes: a publication without it would lead the public to this machine. */
function readSiteUrl(env: NodeJS.ProcessEnv): string {
  if (env['SITE_URL']) return readEnvironment(env).siteUrl;
  throw new CommandError(
    '没有设置 SITE_URL（网站的公开网址，要写进网页和二维码），没有发布。请管电脑的人设好，如 export SITE_URL=https://invest.example.gov.cn；在服务器上用 qiao publish，不要用 npm run。只在自己电脑上试的，写 SITE_URL=http://localhost:4321 npm run publish',
  );
}

function rollBackHere(releases: ReleaseFolders): number {
  const { publishedAt, summary } = rollBack(releases);
  const moment = formatShanghaiMoment(Date.parse(publishedAt));
  console.log(`已退回到 ${moment} 的发布（${summary}）。`);
  return 0;
}

await runMain(async () => {
  const { dryRun, yes, rollback, isRenewal } = readOptions();
  const site = readFolders(process.env);
  const siteUrl = rollback ? '' : readSiteUrl(process.env);
  const server = findServer(site, process.env, siteUrl);
  if (server !== undefined && rollback) return server.publish('--rollback');
  if (server !== undefined && isRenewal) return server.publish('--renew');
  const edges = {
    ...makePublishEdges(site, process.env, process.stdout),
    ...(yes ? {} : { confirm: ask }),
  };
  const isDone = (outcome: PublishOutcome) => outcome !== 'failed' && outcome !== 'refused';
  if (server !== undefined)
    return isDone(await publishThere(site.contentDir, edges, server, dryRun)) ? 0 : 1;
  const releases = {
    releasesDir: join(site.root, 'releases'),
    liveLink: join(site.root, 'live'),
  };
  return withLock(join(releases.releasesDir, '.lock'), async () => {
    if (rollback) return rollBackHere(releases);
    const folders = { contentDir: site.contentDir, releases };
    if (isRenewal) return isDone(await renew(folders, edges)) ? 0 : 1;
    return isDone(await publish(folders, edges, dryRun)) ? 0 : 1;
  });
});
