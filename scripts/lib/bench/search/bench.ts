import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { ROOT } from '#scripts/lib/folders.ts';
import { createRandom } from '#src/pictures/seeded.ts';
import type { SearchRecord } from '#src/search/record.ts';
import { readCorpus } from './corpus.ts';
import { CHARACTERS_A_PROJECT, enlargeCorpus, WORDS_A_PROJECT } from './enlarge.ts';
import { listQueries } from './query-set.ts';
import { type Judged, scoreClass } from './score.ts';
import { printCosts, printScores } from './table.ts';
import type { ContenderName, Trial } from './trial.ts';
import { listPlainTexts } from './truth.ts';

/** Where to read, where to work, and how much. */
export interface BenchOptions {
  /** The built site's folder of files, `dist/client`. */
  site: string;
  /** A folder that is emptied. */
  work: string;
  /** Which searches are compared, ours among them or not. */
  contenders: readonly ContenderName[];
  /** How many queries a class. */
  queries: number;
  /** A contender that takes longer, in minutes, is ended. */
  minutes: number;
  /** Whether the indexes stay, beside the working folder, and those that are there are taken. */
  keep: boolean;
  print: (line: string) => void;
}

/** A contender's memory for JavaScript; Pagefind's indexer is a process of its own. */
const HEAP_MB = 6000;

/** The real projects, or as many made from them as asked for. */
export async function loadRecords(site: string, size: number): Promise<SearchRecord[]> {
  const real = await readCorpus(site);
  return size <= real.length ? real : [...enlargeCorpus(real, size)];
}

/** Runs all contenders over `size` projects, one after the other, and prints how they did. */
export async function benchSearch(size: number, options: BenchOptions): Promise<void> {
  const { site, work, print } = options;
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  const records = await loadRecords(site, size);
  const simplify = Converter({ from: 't', to: 'cn' });
  const texts = listPlainTexts(records, simplify);
  const random = createRandom(`queries ${size}`);
  const judged = listQueries({ records, texts, simplify, random }, options.queries);
  await writeFile(join(work, 'queries.json'), JSON.stringify(judged.map(({ query }) => query)));
  print(`\n## ${records.length.toLocaleString('en')} projects, ${judged.length} queries\n`);
  print(
    records.length === size && size > 1000
      ? `Made from the real ones: ${CHARACTERS_A_PROJECT} Chinese characters and ${WORDS_A_PROJECT} English words each.`
      : 'The projects of the built site with their whole texts.',
  );
  print(
    `Machine: ${cpus().length} cores, ${loadavg()[0]?.toFixed(1)} processes waiting as it began.`,
  );
  const trials = [];
  for (const name of options.contenders) {
    const outcome = await runApart(name, size, options);
    if (outcome.trial !== undefined) {
      print(`\n### ${name}\n\n${printScores(scoreAll(judged, outcome.trial))}`);
    } else print(`\n### ${name}\n\n${outcome.missing}`);
    trials.push({ name, ...outcome });
  }
  print(`\n### Index and transfer\n\n${printCosts(trials)}`);
}

/** Scores by class, in the order of the query set. */
export function scoreAll(
  judged: readonly Judged[],
  { given }: Trial,
): ReturnType<typeof scoreClass>[] {
  const classes = [...new Set(judged.map((query) => query.class))];
  return classes.map((name) => {
    const places = judged.flatMap((query, at) => (query.class === name ? [at] : []));
    return scoreClass(
      places.map((at) => judged[at]!),
      places.map((at) => given[at]!),
    );
  });
}

/** In a process of its own, so that one contender's memory is not another's. */
async function runApart(
  name: ContenderName,
  size: number,
  { site, work, minutes, keep }: BenchOptions,
): Promise<{ trial: Trial | undefined; missing: string }> {
  const result = join(work, 'trial.json');
  await rm(result, { force: true });
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${HEAP_MB}`,
      join(ROOT, 'scripts/lib/bench/search/run-trial.ts'),
      name,
      site,
      String(size),
      work,
      keep ? join(`${work}-kept`, `${size}-${name.replaceAll(/\W+/g, '-')}`) : '',
    ],
    { cwd: ROOT, stdio: ['ignore', 'inherit', 'pipe'] },
  );
  let complaint = '';
  child.stderr.on(
    'data',
    (part: Buffer) => (complaint = (complaint + part.toString()).slice(-4000)),
  );
  const timer = setTimeout(() => child.kill('SIGKILL'), minutes * 60_000);
  const code = await new Promise<number | null>((done) => child.on('exit', done));
  clearTimeout(timer);
  if (code === 0)
    return { trial: JSON.parse(await readFile(result, 'utf8')) as Trial, missing: '' };
  return { trial: undefined, missing: explainEnd(code, minutes, complaint) };
}

function explainEnd(code: number | null, minutes: number, complaint: string): string {
  if (/heap out of memory/i.test(complaint)) return `ended: more than ${HEAP_MB} MB of memory`;
  if (code === null) return `ended: not done in ${minutes} minutes`;
  const [reason = `exit ${code}`] = /^\w*Error: .*$/m.exec(complaint) ?? [];
  return `failed: ${reason}`;
}
