// `npm run try:hosts`: builds a copy of the project for each functions host, as its own build command
// would, and sends the built function an enquiry. `-- netlify` tries one. Needs the registry.
import { runMain } from './lib/run-main.ts';
import { readFolders } from './lib/folders.ts';
import { readHost } from './lib/hosts/adapters.mjs';
import { listTrialSteps } from './lib/hosts/trial.ts';
import { runSteps } from './lib/steps.ts';

await runMain(async () => {
  const named = process.argv.slice(2).map((name) => readHost(name));
  const folders = readFolders(process.env);
  for (const host of named.length > 0 ? named : (['netlify', 'vercel'] as const)) {
    console.log(`${host}`);
    const edges = { stream: process.stdout, now: Date.now };
    const failed = await runSteps(listTrialSteps(host, folders, process.env), edges);
    if (failed !== undefined) return 1;
  }
  return 0;
});
