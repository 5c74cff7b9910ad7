import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { changeProject, makeSource, type LanguageCount } from './source.ts';
import { CONTENDERS, type ContenderName, type Work } from './contenders.ts';
import { compareSites, listPages } from './equality.ts';
import { measure } from './measure.ts';
import { putAside } from './put-aside.ts';
import { printRows, type Row } from './table.ts';

/** Where and what is built. */
export interface BenchSettings {
  readonly contentDir: string;
  /** On the disk of the project: Astro moves folders into place. */
  readonly workDir: string;
  readonly languages: LanguageCount;
  readonly contenders: readonly ContenderName[];
  readonly rounds: number;
  readonly print: (line: string) => void;
}

/** So many differences are printed of each site that is not equal. */
const MOST_SHOWN = 10;

interface Run {
  readonly rows: Row[];
  readonly works: ReadonlyMap<ContenderName, Work>;
  readonly workDir: string;
  readonly print: (line: string) => void;
}

async function buildOne(name: ContenderName, what: Row['what'], run: Run) {
  const { rows, works, print, workDir } = run;
  const contender = CONTENDERS[name];
  const work = works.get(name)!;
  // Every build writes into an empty folder, as our own does.
  putAside(workDir, work.outDir);
  mkdirSync(work.outDir, { recursive: true });
  const env = { ...process.env, NODE_ENV: 'production' };
  const { output, ...usage } = await measure(contender.command(work), { cwd: work.dir, env });
  const limit = works.get('limit')!;
  const pagesDir = join(work.outDir, contender.pages);
  const differences =
    name === 'limit' ? [] : compareSites(join(limit.outDir, CONTENDERS.limit.pages), pagesDir);
  for (const line of differences.slice(0, MOST_SHOWN)) print(`  ${name}: ${line}`);
  if (differences.length > 0) print(`  ${name}: ${differences.length} differences`);
  const said = /^.*made anew.*$/m.exec(output)?.[0];
  const seconds = `${usage.cpuSeconds.toFixed(2)} CPU s`;
  print(`  ${name}, ${what}: ${seconds}${said ? `, ${said}` : ''}`);
  const pages = listPages(pagesDir).length;
  rows.push({ contender: name, what, ...usage, pages, isEqual: differences.length === 0 });
}

async function listAble(settings: BenchSettings, workOf: (name: ContenderName) => Work) {
  const able: ContenderName[] = [];
  for (const name of settings.contenders) {
    const contender: (typeof CONTENDERS)[ContenderName] & { provide?: unknown } = CONTENDERS[name];
    const reason = 'provide' in contender ? await contender.provide(workOf(name).dir) : undefined;
    if (reason === undefined) able.push(name);
    else settings.print(`  ${name} is left out: ${reason}`);
  }
  return able;
}

/**
 * Builds the same pages by every contender in turn, whole and with one project changed, and compares
 * each page with the limit's. Returns whether all are equal.
 */
export async function benchBuild(projects: number, settings: BenchSettings): Promise<boolean> {
  const { contentDir, workDir, languages, print } = settings;
  for (const made of ['source', 'out']) putAside(workDir, join(workDir, made));
  const source = makeSource(contentDir, join(workDir, 'source'), { projects, languages });
  const workOf = (name: ContenderName): Work => ({
    source,
    dir: join(workDir, name, 'site'),
    outDir: join(workDir, 'out', name),
  });
  const contenders = await listAble(settings, workOf);
  const works = new Map(contenders.map((name) => [name, workOf(name)]));
  const run: Run = { rows: [], works, workDir, print };
  for (let round = 1; round <= settings.rounds; round += 1) {
    for (const name of contenders) {
      const work = works.get(name)!;
      putAside(workDir, work.dir);
      CONTENDERS[name].lay(work);
      await buildOne(name, 'cold', run);
    }
    changeProject(source);
    // Whoever keeps nothing makes all again, for what it has cost before; the limit to compare with.
    for (const name of contenders.filter((one) => one === 'limit' || 'keeps' in CONTENDERS[one]))
      await buildOne(name, 'one changed', run);
  }
  print(`\n${printRows(run.rows)}\n`);
  return run.rows.every(({ isEqual }) => isEqual);
}
