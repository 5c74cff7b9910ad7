// Makes the pages, a step of `npm run build`: from the bundle of an earlier build where the code is the same, else by Astro.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE_DIR } from '../astro.settings.mjs';
import { runCommand } from './lib/commands.mjs';
import { computeCodeFingerprint, hashFiles } from './lib/fingerprint.ts';
import { readFolders } from './lib/folders.ts';
import { readHost } from './lib/hosts/adapters.mjs';
import { fileAt } from './lib/pages/addresses.ts';
import { BUNDLER_ENV } from './lib/pages/bundler-env.ts';
import { findBundle, keepBundle, type Bundle } from './lib/pages/bundle.ts';
import type { ContentFiles } from './lib/pages/content-store.ts';
import { makeKeptSite } from './lib/pages/kept-site.ts';
import { listKeptAddresses } from './lib/pages/ledger-file.ts';
import { FROM_BUNDLE, OTHER_RECORDS, SEARCH_RECORDS } from './lib/pages/said.ts';
import { runMain } from './lib/run-main.ts';

const folders = readFolders(process.env);
const keepDir = join(folders.root, CACHE_DIR, 'pages');
const publicDir = join(folders.root, 'public');
const { outDir, contentDir } = folders;
/** Another host's adapter lays its build elsewhere, which is made whole. */
const isOwnHost = readHost(process.env['DEPLOY_TARGET']) === 'node';

function hashContent(): ContentFiles {
  const hashes = hashFiles({ ...folders, root: contentDir }, 'content', [contentDir]);
  return hashes;
}

/** Whether the pages were made; `late` where they were not and others already read what was. */
async function makeFromBundle(
  bundle: Bundle,
  content: ContentFiles,
): Promise<'made' | 'unfit' | 'late'> {
  let isRead = false;
  try {
    const onRecords = (of: 'search' | 'others') => {
      isRead = true;
      console.log(of === 'search' ? SEARCH_RECORDS : OTHER_RECORDS);
    };
    const site = { bundle, keepDir, contentDir, publicDir, outDir, content, onRecords };
    const { pages, made } = await makeKeptSite(site);
    console.log(`Pages: ${made} of ${pages} made anew, ${FROM_BUNDLE}`);
    return 'made';
  } catch (error) {
    console.error('The bundle of the earlier build does not do:', error);
    // Without what it kept, the next making is whole, and trusts no answer of this one.
    await rm(keepDir, { recursive: true, force: true });
    if (isRead) return 'late';
    await rm(outDir, { recursive: true, force: true });
    return 'unfit';
  }
}

async function makeByAstro(code: string, content: ContentFiles): Promise<number> {
  const astro = join(folders.root, 'node_modules/.bin/astro');
  const told = { ...process.env, ...BUNDLER_ENV };
  const env = isOwnHost ? { ...told, QIAO_CODE: code } : told;
  const run = await runCommand(process.execPath, [astro, 'build'], { cwd: folders.root, env });
  if (run.code !== 0) {
    console.error(run.output);
    return run.code;
  }
  if (isOwnHost) {
    const pages = new Set(listKeptAddresses(keepDir, code).map(fileAt));
    await keepBundle(keepDir, { outDir, publicDir, pages }, { code, content });
  }
  console.log([SEARCH_RECORDS, OTHER_RECORDS].join('\n'));
  return 0;
}

await runMain(async () => {
  const [code, content] = [computeCodeFingerprint(folders, process.env), hashContent()];
  const bundle = isOwnHost ? await findBundle(keepDir, code) : undefined;
  const made = bundle ? await makeFromBundle(bundle, content) : 'unfit';
  if (made === 'late') console.error('Build again: the next build makes every page anew.');
  return made === 'unfit' ? makeByAstro(code, content) : Number(made === 'late');
});
