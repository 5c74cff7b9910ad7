// Makes the pages, a step of `npm run build`: from the bundle of an earlier build where the code is the same, else by Astro.
import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE_DIR } from '../astro.settings.mjs';
import { runCommand } from './lib/commands.mjs';
import { computeCodeFingerprint, hashFiles } from './lib/fingerprint.ts';
import { readFolders } from './lib/folders.ts';
import { readHost } from './lib/hosts/adapters.mjs';
import { fileAt } from './lib/pages/addresses.ts';
import { findBundle, keepBundle, type Bundle } from './lib/pages/bundle.ts';
import type { ContentFiles } from './lib/pages/content-store.ts';
import { makeKeptSite } from './lib/pages/kept-site.ts';
import { listKeptAddresses } from './lib/pages/page-ledger.ts';
import { RECORDS_LINE } from './lib/pages/records-line.ts';
import { runMain } from './lib/run-main.ts';

const folders = readFolders(process.env);
const keepDir = join(folders.root, CACHE_DIR, 'pages');
const publicDir = join(folders.root, 'public');
const { outDir, contentDir } = folders;

/** A hash of all that makes a page beside the content, the fonts of its headings among them. */
function computeCode(): string {
  const fontsDir = join(folders.root, CACHE_DIR, 'fonts');
  const fonts = readdirSync(fontsDir).filter((name) => name.endsWith('.woff2'));
  return computeCodeFingerprint(
    folders,
    process.env,
    fonts.map((name) => join(fontsDir, name)),
  );
}

function hashContent(): ContentFiles {
  const hashes = hashFiles({ ...folders, root: contentDir }, 'content', [contentDir]);
  return hashes;
}

async function makeFromBundle(bundle: Bundle, content: ContentFiles): Promise<boolean> {
  try {
    const onRecords = () => console.log(RECORDS_LINE);
    const site = { bundle, keepDir, contentDir, publicDir, outDir, content, onRecords };
    const { pages, made } = await makeKeptSite(site);
    console.log(`Pages: ${made} of ${pages} made anew, from the bundle of an earlier build`);
    return true;
  } catch (error) {
    console.error('The bundle of the earlier build does not do:', error);
    await rm(outDir, { recursive: true, force: true });
    return false;
  }
}

async function makeByAstro(code: string, content: ContentFiles): Promise<number> {
  const astro = join(folders.root, 'node_modules/.bin/astro');
  const env = { ...process.env, QIAO_CODE: code };
  const run = await runCommand(process.execPath, [astro, 'build'], { cwd: folders.root, env });
  if (run.code !== 0) {
    console.error(run.output);
    return run.code;
  }
  const pages = new Set(listKeptAddresses(keepDir, code).map(fileAt));
  // Another host's build lies elsewhere, and is made whole.
  if (readHost(process.env['DEPLOY_TARGET']) === 'node')
    await keepBundle(keepDir, { outDir, publicDir, pages }, { code, content });
  console.log(RECORDS_LINE);
  return 0;
}

await runMain(async () => {
  const [code, content] = [computeCode(), hashContent()];
  const bundle = await findBundle(keepDir, code);
  if (bundle && (await makeFromBundle(bundle, content))) return 0;
  return makeByAstro(code, content);
});
