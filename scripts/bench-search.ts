// `npm run bench:search`: our search, Pagefind as it comes and MiniSearch over the projects of the
// built site and over 20,000 made from them. `--sizes=210,20000 --queries=25
// --minutes=60 --searches="ours;MiniSearch, pairs"` choose less or more; `--keep` leaves the indexes
// for the next run with it, which must come from the same projects and the same code.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchSearch } from './lib/bench/search/bench.ts';
import { type ContenderName, CONTENDERS } from './lib/bench/search/trial.ts';
import { CommandError } from './lib/command-error.ts';
import { readFolders } from './lib/folders.ts';
import { runMain } from './lib/run-main.ts';

const NAMES = Object.keys(CONTENDERS) as ContenderName[];

function listContenders(text: string): ContenderName[] {
  const chosen = NAMES.filter((name) => text.includes(name));
  if (chosen.length === 0) throw new CommandError(`--searches takes: ${NAMES.join('; ')}`);
  return chosen;
}

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '210,20000' },
      queries: { type: 'string', default: '25' },
      searches: { type: 'string', default: NAMES.join(';') },
      minutes: { type: 'string', default: '60' },
      keep: { type: 'boolean', default: false },
    },
  });
  const { outDir, cacheDir } = readFolders(process.env);
  for (const size of values.sizes.split(',')) {
    await benchSearch(Number(size), {
      site: join(outDir, 'client'),
      work: join(cacheDir, 'bench-search'),
      contenders: listContenders(values.searches),
      queries: Number(values.queries),
      minutes: Number(values.minutes),
      keep: values.keep,
      print: (line) => console.log(line),
    });
  }
  return 0;
});
