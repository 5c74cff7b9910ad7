import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../folders.ts';
import { ADMIN_WORDS, REPLACED_WORDS } from './admin/words.ts';
import { mendCms } from './mend-cms.ts';

/** The editor's page and what it is made of. */
export const ADMIN_SOURCES = join(import.meta.dirname, 'admin');

/** The packages that are built into it. */
const PACKAGES = ['@sveltia/cms', 'react', 'vite'];

/** What of our own changes the package as it is built. */
const OWN_CODE = [import.meta.filename, join(import.meta.dirname, 'mend-cms.ts')];

/** What the built editor depends on. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of PACKAGES) {
    const manifest = readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8');
    hash.update(`${name}@${(JSON.parse(manifest) as { version: string }).version}\n`);
  }
  const own = readdirSync(ADMIN_SOURCES).sort();
  for (const path of [...OWN_CODE, ...own.map((name) => join(ADMIN_SOURCES, name))])
    hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

type Words = Record<string, unknown>;

/** Words with ours at their places, `save_conflict.title` within `save_conflict`. */
export function addWords(words: Words, more: Readonly<Record<string, string>>): Words {
  const all = structuredClone(words);
  for (const [key, text] of Object.entries(more)) {
    const steps = key.split('.');
    const last = steps.pop()!;
    let at = all;
    for (const step of steps) at = (at[step] ??= {}) as Words;
    at[last] = text;
  }
  return all;
}

/** The Chinese that the package lacks, put in as it is built. */
const completeChinese = {
  name: 'qiao-complete-chinese',
  enforce: 'pre' as const,
  load(id: string) {
    if (!id.endsWith('/@sveltia/cms/locales/zh-CN.json')) return undefined;
    const words = JSON.parse(readFileSync(id, 'utf8')) as Words;
    return JSON.stringify(addWords(words, { ...ADMIN_WORDS, ...REPLACED_WORDS }));
  },
};

const isPackage = (id: string) => id.endsWith('/@sveltia/cms/npm/index.js');

const mendFaults = {
  name: 'qiao-mend-faults',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => (isPackage(id) ? mendCms(code) : undefined),
};

const FONT_SOURCE =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/[\w-]+\.woff2/g;

/** Style sheets of the package ask a foreign network for fonts that it brings along: these are taken. */
const keepFontsHere = {
  name: 'qiao-keep-fonts-here',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!isPackage(id)) return undefined;
    const fonts = readdirSync(join(dirname(id), 'assets')).filter((name) =>
      name.endsWith('.woff2'),
    );
    return code.replaceAll(FONT_SOURCE, (address, name: string) => {
      const font = fonts.find((file) => file.startsWith(`${name}-latin`));
      if (font === undefined) throw new Error(`Sveltia CMS has no file for ${address}`);
      return `\${new URL('assets/${font}', import.meta.url).href}`;
    });
  },
};

async function runVite(outDir: string): Promise<void> {
  const { build } = await import('vite');
  const mode = process.env['NODE_ENV'];
  try {
    await build({
      configFile: false,
      root: ADMIN_SOURCES,
      base: './',
      logLevel: 'error',
      plugins: [completeChinese, mendFaults, keepFontsHere],
      build: {
        outDir,
        target: 'es2022',
        // The package comes minified, and it travels no further than this machine.
        minify: false,
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        chunkSizeWarningLimit: Infinity,
      },
    });
  } finally {
    // Vite leaves "production" there, and a development server that finds it mounts nothing.
    if (mode === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = mode;
  }
}

/**
 * The folder of the built editor, made once for each version of it: as a page of the site a saved file
 * would make Vite load it anew and close the form. It takes about ten seconds.
 */
export async function buildAdmin(cacheDir: string): Promise<string> {
  const dir = join(cacheDir, 'editor');
  const built = join(dir, fingerprint());
  if (existsSync(built)) return built;
  const outDir = join(dir, `building-${process.pid}`);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  await runVite(outDir);
  renameSync(outDir, built);
  return built;
}
