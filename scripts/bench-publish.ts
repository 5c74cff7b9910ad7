// `npm run bench:publish`: a copy of the content is published, one project changed, and published again:
// how long the second takes from the command to the live site. `-- --rounds 3` changes it so often.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFolders } from './lib/folders.ts';
import { formatDuration } from './lib/progress.mjs';
import { makePublishEdges } from './lib/publish/make-edges.ts';
import { publish } from './lib/publish/publish.ts';
import { runMain } from './lib/run-main.ts';

/** The second of the day in which this run began. */
const RUN = Math.round((Date.now() / 1000) % 86_400);

/** The first project of a folder, whose title is another in each round of each run: nothing made of it is kept from before. */
function changeProject(contentDir: string, round: number): string {
  const dir = join(contentDir, 'projects/zh');
  const [name = ''] = readdirSync(dir).sort();
  const text = readFileSync(join(dir, name), 'utf8');
  writeFileSync(
    join(dir, name),
    text.replace(/^(title: .*?)(?:（第.*轮）)?$/m, `$1（第${RUN}次第${round}轮）`),
  );
  return name;
}

const sayLoad = () => `load ${loadavg()[0]?.toFixed(1)}`;

await runMain(async () => {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '2' } } });
  const own = readFolders(process.env);
  const dir = join(own.cacheDir, 'bench-publish');
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const site = { ...own, contentDir: join(dir, 'content') };
  cpSync(own.contentDir, site.contentDir, { recursive: true });
  const folders = {
    contentDir: site.contentDir,
    releases: { releasesDir: join(dir, 'releases'), liveLink: join(dir, 'live') },
  };
  const edges = makePublishEdges(site, process.env, process.stdout);
  const rows: string[] = [];
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    const changed =
      round === 0 ? 'everything, for the first time' : changeProject(site.contentDir, round);
    const before = sayLoad();
    const start = Date.now();
    if ((await publish(folders, edges, false)) !== 'published') return 1;
    rows.push(
      `${formatDuration(Date.now() - start).padStart(12)}  ${changed}  (${before} before, ${sayLoad()} after)`,
    );
  }
  rmSync(dir, { recursive: true, force: true });
  console.log(`\nFrom the command to the live site:\n${rows.join('\n')}`);
  return 0;
});
