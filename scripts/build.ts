// Builds the site: check, fonts, pages, search index, sheets, compression. CONTENT_DIR and OUT_DIR choose others.
import { buildSite } from './lib/building.ts';
import { makeBuildEnvironment } from './lib/environment.ts';
import { readFolders } from './lib/folders.ts';
import { formatDuration } from './lib/progress.mjs';
import { runMain } from './lib/run-main.ts';

await runMain(async () => {
  const folders = readFolders(process.env);
  const env = makeBuildEnvironment(process.env);
  const start = Date.now();
  console.log(`Building the site into ${folders.outDir}`);
  const failed = await buildSite(folders, {
    env,
    stream: process.stdout,
    now: Date.now,
  });
  const time = formatDuration(Date.now() - start);
  if (failed === undefined) {
    console.log(`The site is built, in ${time}. Serve it: npm run serve`);
    return 0;
  }
  console.error(`The build stopped at "${failed}" after ${time}; the last site is as it was.`);
  return 1;
});
