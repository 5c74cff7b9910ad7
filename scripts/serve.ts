// Serves the last build, without building: pages, function and database in one process.
import { readEnvironment } from './lib/environment.ts';
import { readFolders } from './lib/folders.ts';
import { runMain } from './lib/run-main.ts';
import { serveSite } from './lib/serving.ts';

await runMain(async () => {
  await serveSite(readEnvironment(process.env), readFolders(process.env).outDir);
});
