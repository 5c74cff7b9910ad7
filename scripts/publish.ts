// `npm run publish [-- --dry-run | --yes | --rollback]`: checks the content, shows what will change for the public,
// builds, and puts the build live in one step, with the former one kept.
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { formatShanghaiMoment } from '#src/domain/enquiry/shanghai.ts';
import { CommandError } from './lib/command-error.ts';
import { readFolders } from './lib/folders.ts';
import { withLock } from './lib/publish/lock.ts';
import { makePublishEdges } from './lib/publish/make-edges.ts';
import { publish, rollBack } from './lib/publish/publish.ts';
import { runMain } from './lib/run-main.ts';

const USAGE =
  '用法：npm run publish -- [--dry-run 只看变化 | --yes 不再询问 | --rollback 退回上一次]';

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        'dry-run': { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        rollback: { type: 'boolean', default: false },
      },
    });
    if (Object.values(values).filter(Boolean).length > 1) throw new Error('one of them');
    return { dryRun: values['dry-run'], yes: values.yes, rollback: values.rollback };
  } catch (cause) {
    throw new CommandError(USAGE, { cause });
  }
}

async function ask(): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new CommandError('没有人可以回答，没有发布。不用询问就发布的，请加 --yes');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('现在发布吗？输入 y 发布，其他任何回答都不发布：');
  terminal.close();
  return /^(y|yes|是)$/i.test(answer.trim());
}

await runMain(async () => {
  const { dryRun, yes, rollback } = readOptions();
  const site = readFolders(process.env);
  const releases = {
    releasesDir: join(site.root, 'releases'),
    liveLink: join(site.root, 'live'),
  };
  return withLock(join(releases.releasesDir, '.lock'), async () => {
    if (rollback) {
      const { publishedAt, summary } = rollBack(releases);
      const moment = formatShanghaiMoment(Date.parse(publishedAt));
      console.log(`已退回到 ${moment} 的发布（${summary}）。`);
      return 0;
    }
    const edges = {
      ...makePublishEdges(site, process.env, process.stdout),
      ...(yes ? {} : { confirm: ask }),
    };
    const outcome = await publish({ contentDir: site.contentDir, releases }, edges, dryRun);
    return outcome === 'failed' || outcome === 'refused' ? 1 : 0;
  });
});
