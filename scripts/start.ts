// Builds the site where something has changed and serves it: what `npm start` does.
import { ensureBuilt } from './lib/building.ts';
import { makeBuildEnvironment, readEnvironment } from './lib/environment.ts';
import { readFolders } from './lib/folders.ts';
import { ensurePortFree } from './lib/listening.ts';
import { runMain } from './lib/run-main.ts';
import { serveSite } from './lib/serving.ts';

await runMain(async () => {
  const environment = readEnvironment(process.env);
  const folders = readFolders(process.env);
  await ensurePortFree(environment.host, environment.port);
  const edges = { env: makeBuildEnvironment(process.env), stream: process.stdout, now: Date.now };
  const failed = await ensureBuilt(folders, edges);
  if (failed !== undefined) {
    console.error(`生成停在“${failed}”。要打开上一次生成的网站：npm run serve`);
    return 1;
  }
  await serveSite(environment, folders.outDir);
  return undefined;
});
