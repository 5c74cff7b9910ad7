// Builds what has changed and serves it: what `npm start` does.
import { findBuildStamp } from './lib/build-stamp.ts';
import { buildSite } from './lib/building.ts';
import { readEnvironment } from './lib/environment.ts';
import { computeFingerprint } from './lib/fingerprint.ts';
import { readFolders } from './lib/folders.ts';
import { ensurePortFree } from './lib/listening.ts';
import { runMain } from './lib/run-main.ts';
import { serveSite } from './lib/serving.ts';

await runMain(async () => {
  const environment = readEnvironment(process.env);
  const folders = readFolders(process.env);
  await ensurePortFree(environment.host, environment.port);
  const stamp = findBuildStamp(folders.outDir);
  if (stamp?.fingerprint === computeFingerprint(folders, process.env)) {
    console.log('Nothing has changed since the last build.');
  } else {
    console.log(
      stamp === undefined ? 'Building the site:' : 'Something has changed: building anew',
    );
    const edges = { env: process.env, stream: process.stdout, now: Date.now };
    const failed = await buildSite(folders, edges);
    if (failed !== undefined) {
      console.error(
        `The build stopped at "${failed}". To serve the last site as it was: npm run serve`,
      );
      return 1;
    }
  }
  await serveSite(environment, folders.outDir);
  return undefined;
});
