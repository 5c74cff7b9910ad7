// `npm run bench:build`: the same pages by a plain script (“the limit”), Astro as our site uses it, Hugo
// and Eleventy, whole and with one project changed, every page compared. `-- --sizes=210,2000,20000
// --languages=1 --contenders=limit,astro,hugo,eleventy --rounds=1`; `-- --sizes= --real=0,2000` builds our
// own site instead, of the library as it is (0) and of so many projects.
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { benchBuild } from './lib/bench/build/bench.ts';
import { parseOptions } from './lib/bench/build/options.ts';
import { deleteAside } from './lib/bench/build/put-aside.ts';
import { benchReal } from './lib/bench/build/real.ts';
import { readFolders } from './lib/folders.ts';
import { runMain } from './lib/run-main.ts';

await runMain(async () => {
  const { sizes, languages, contenders, rounds, real } = parseOptions(process.argv.slice(2));
  const folders = readFolders(process.env);
  const { contentDir } = folders;
  const workDir = join(folders.cacheDir, 'bench-build');
  const print = (line: string) => console.log(line);
  let isEqual = true;
  for (const size of sizes) {
    print(
      `\n${size.toLocaleString('en')} projects, languages: ${languages}, load ${loadavg()[0]?.toFixed(1)}`,
    );
    const settings = { contentDir, workDir, languages, contenders, rounds, print };
    isEqual = (await benchBuild(size, settings)) && isEqual;
  }
  for (const projects of real) {
    print(`\nOur site, ${projects || 'the library as it is'}, load ${loadavg()[0]?.toFixed(1)}`);
    await benchReal(projects, { folders, workDir, print });
  }
  deleteAside(workDir);
  if (!isEqual) console.error('Not every page is equal to the limit’s: the figures do not count.');
  return isEqual ? 0 : 1;
});
