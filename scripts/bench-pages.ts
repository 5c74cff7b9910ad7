// `npm run bench:pages`: what the largest page of every kind and language weighs on its first load, in
// the site that was built last, as a table in Markdown.
import { join } from 'node:path';
import { printPageWeights, weighPages } from './lib/bench/page-weight.ts';
import { readFolders } from './lib/folders.ts';
import { runMain } from './lib/run-main.ts';

await runMain(async () => {
  const { outDir } = readFolders(process.env);
  console.log(printPageWeights(await weighPages(join(outDir, 'client'))));
  return 0;
});
