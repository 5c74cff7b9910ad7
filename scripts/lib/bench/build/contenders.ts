import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand, withoutOwnTools } from '#scripts/lib/commands.mjs';
import { canInstallPackages, installPackages } from '#scripts/lib/debian.mjs';
import type { Source } from './source.ts';

const TEMPLATES = import.meta.dirname;
const ELEVENTY = '@11ty/eleventy@3.1.8';

/** Where a contender works: its own folder, and below it what it writes. */
export interface Work {
  readonly source: Source;
  readonly dir: string;
  readonly outDir: string;
}

/** A way to write the pages. */
export interface Contender {
  /** Brings what it needs onto this machine, once; the reason where it cannot be had. */
  readonly provide?: (dir: string) => Promise<string | undefined>;
  /** Lays its files into an empty folder. */
  readonly lay: (work: Work) => void;
  readonly command: (work: Work) => readonly [string, ...string[]];
  /** Where the pages lie, below `outDir`. */
  readonly pages: string;
  /** Whether it keeps something from one build to the next; the others make all again. */
  readonly keeps?: true;
}

/** Without flags, as Astro runs in our own build. */
const NODE = [process.execPath] as const;

const template = (name: string, { dir }: Work, to = '.') =>
  cpSync(join(TEMPLATES, name), join(dir, to), { recursive: true });

const limit: Contender = {
  lay: ({ dir }) => mkdirSync(dir, { recursive: true }),
  command: ({ source, outDir }) => [
    ...NODE,
    join(TEMPLATES, 'limit/build.mjs'),
    source.dir,
    outDir,
  ],
  pages: '.',
};

const astro: Contender = {
  lay: (work) => {
    template('astro', work);
    template('shared', work, 'shared');
    cpSync(join(work.source.dir, 'style.css'), join(work.dir, 'public/style.css'));
  },
  command: ({ source, dir, outDir }) => [
    ...NODE,
    join(TEMPLATES, 'run-astro.ts'),
    dir,
    source.dir,
    outDir,
  ],
  pages: 'client',
  keeps: true,
};

async function findHugo(): Promise<boolean> {
  return (await runCommand('hugo', ['version'])).code === 0;
}

/** The languages as Hugo's settings have them. */
const printLanguages = ({ dir, languages }: Source): string =>
  languages
    .map((id) => `[languages.${id}]\ncontentDir = ${JSON.stringify(resolve(dir, id))}\n`)
    .join('');

/** Hugo gives a language a folder of its own only where there are several. */
const findHugoTarget = ({ languages: [first = '', ...more] }: Source, outDir: string) =>
  more.length > 0
    ? { address: 'https://county.example/', to: outDir }
    : { address: `https://county.example/${first}/`, to: join(outDir, first) };

const hugo: Contender = {
  provide: async () => {
    if (await findHugo()) return undefined;
    if (await canInstallPackages()) await installPackages(['hugo']);
    return (await findHugo()) ? undefined : 'Hugo is not here: on Debian, apt-get install hugo';
  },
  lay: (work) => {
    const { source, dir } = work;
    template('hugo', work);
    cpSync(join(source.dir, 'names.json'), join(dir, 'data/names.json'));
    cpSync(join(source.dir, 'style.css'), join(dir, 'static/style.css'));
    const settings = join(dir, 'hugo.toml');
    const text = readFileSync(settings, 'utf8');
    const first = `defaultContentLanguage = "${source.languages[0]}"\n`;
    writeFileSync(settings, first + text + printLanguages(source));
  },
  command: ({ source, dir, outDir }) => {
    const { address, to } = findHugoTarget(source, outDir);
    const folders = ['--cacheDir', join(dir, 'cache'), '--source', dir, '--destination', to];
    return ['hugo', '--quiet', '--noBuildLock', '--baseURL', address, ...folders];
  },
  pages: '.',
};

const eleventy: Contender = {
  provide: async (dir) => {
    const home = join(dir, '..');
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }\n');
    const args = ['install', '--no-audit', '--no-fund', '--prefer-offline', ELEVENTY];
    const run = await runCommand('npm', args, { cwd: home, env: withoutOwnTools(process.env) });
    return run.code === 0 ? undefined : `Eleventy could not be installed:\n${run.output}`;
  },
  lay: (work) => {
    const { source, dir } = work;
    template('eleventy', work);
    template('shared', work, 'shared');
    for (const name of ['names.json', 'style.css']) cpSync(join(source.dir, name), join(dir, name));
    cpSync(join(dir, 'pages'), join(dir, 'content'), { recursive: true });
    for (const id of source.languages) layProjects(work, id);
  },
  command: ({ dir, outDir }) => [
    ...NODE,
    join(dir, '../node_modules/@11ty/eleventy/cmd.cjs'),
    `--output=${outDir}`,
  ],
  pages: '.',
};

/** Second names of the source's files: a change to the source is one to these. */
function layProjects({ source, dir }: Work, language: string): void {
  const [from, to] = [source.dir, join(dir, 'content')].map((at) =>
    join(at, language, 'projects'),
  ) as [string, string];
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) linkSync(join(from, name), join(to, name));
  cpSync(join(dir, 'projects.11tydata.mjs'), join(to, 'projects.11tydata.mjs'));
}

export const CONTENDERS = { limit, astro, hugo, eleventy } as const satisfies Record<
  string,
  Contender
>;
export type ContenderName = keyof typeof CONTENDERS;
